# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class RealtimeSessionCreateResponse(BaseModel):
    """A conversation session with all settings in effect."""

    type: Literal["realtime"]
    id: str
    """Id of the session, such as `sess_1234`."""
    object: Literal["realtime.session"]
    expires_at: int | None
    """When the session ends, in Unix seconds."""
    model: str | m.KnownRealtimeModel | None
    """A model id; the known ones are listed for completion in editors, any other is fine."""
    instructions: str | None
    """What the model was told to say and how to say it; the server's own text where none was
    given.
    """
    prompt: m.ResponsePrompt | None
    """The stored prompt template in use."""
    output_modalities: list[m.RealtimeModality] | None
    """Speech with its transcript, or text."""
    audio: m.RealtimeSessionCreateResponseAudio | None
    """How sound comes in and goes out of a session that was made."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None
    """Parts added that are left out otherwise."""
    max_output_tokens: int | Literal["inf"] | None
    """A number of tokens, 1 to 4,096, or `inf` for as many as the model can."""
    reasoning: m.RealtimeReasoning | None
    """How much a model thinks before it answers."""
    truncation: Literal["auto", "disabled"] | m.RealtimeTruncationRetentionRatio | None
    """What to do when the conversation outgrows the model's input: drop the oldest messages
    (`auto`), fail (`disabled`), or drop more at once so that caching gains.
    """
    tools: list[u.RealtimeToolsConfigUnion] | None
    """Functions and MCP servers that the model may call."""
    tool_choice: u.RealtimeToolChoiceConfig | None
    """A mode, or the one function or MCP tool to call."""
    tracing: Literal["auto"] | m.RealtimeTracingConfiguration | None
    """How the session is recorded in the traces dashboard; null if it is not."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "id": "id",
        "object": "object",
        "expires_at": "expires_at",
        "model": "model",
        "instructions": "instructions",
        "prompt": "prompt",
        "output_modalities": "output_modalities",
        "audio": "audio",
        "include": "include",
        "max_output_tokens": "max_output_tokens",
        "reasoning": "reasoning",
        "truncation": "truncation",
        "tools": "tools",
        "tool_choice": "tool_choice",
        "tracing": "tracing",
    }

    def __init__(
        self,
        *,
        type: Literal["realtime"] = "realtime",
        id: str,
        object: Literal["realtime.session"] = "realtime.session",
        expires_at: int | None | Unset = UNSET,
        model: str | m.KnownRealtimeModel | None | Unset = UNSET,
        instructions: str | None | Unset = UNSET,
        prompt: m.ResponsePrompt | None | Unset = UNSET,
        output_modalities: list[m.RealtimeModality] | None | Unset = UNSET,
        audio: m.RealtimeSessionCreateResponseAudio | None | Unset = UNSET,
        include: list[Literal["item.input_audio_transcription.logprobs"]] | None | Unset = UNSET,
        max_output_tokens: int | Literal["inf"] | None | Unset = UNSET,
        reasoning: m.RealtimeReasoning | None | Unset = UNSET,
        truncation: Literal["auto", "disabled"]
        | m.RealtimeTruncationRetentionRatio
        | None
        | Unset = UNSET,
        tools: list[u.RealtimeToolsConfigUnion] | None | Unset = UNSET,
        tool_choice: u.RealtimeToolChoiceConfig | None | Unset = UNSET,
        tracing: Literal["auto"] | m.RealtimeTracingConfiguration | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "id": id,
                "object": object,
                "expires_at": expires_at,
                "model": model,
                "instructions": instructions,
                "prompt": prompt,
                "output_modalities": output_modalities,
                "audio": audio,
                "include": include,
                "max_output_tokens": max_output_tokens,
                "reasoning": reasoning,
                "truncation": truncation,
                "tools": tools,
                "tool_choice": tool_choice,
                "tracing": tracing,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.id = get("id")
        self.object = get("object")
        self.expires_at = get("expires_at")
        self.model = get("model")
        self.instructions = get("instructions")
        if (v := get("prompt")) is not None:
            v = m.ResponsePrompt.from_dict(v) if isinstance(v, dict) else v
        self.prompt = v
        self.output_modalities = get("output_modalities")
        if (v := get("audio")) is not None:
            v = m.RealtimeSessionCreateResponseAudio.from_dict(v) if isinstance(v, dict) else v
        self.audio = v
        self.include = get("include")
        self.max_output_tokens = get("max_output_tokens")
        if (v := get("reasoning")) is not None:
            v = m.RealtimeReasoning.from_dict(v) if isinstance(v, dict) else v
        self.reasoning = v
        if (v := get("truncation")) is not None:
            v = m.RealtimeTruncationRetentionRatio.from_dict(v) if isinstance(v, dict) else v
        self.truncation = v
        if (v := get("tools")) is not None:
            v = [u.decode_RealtimeToolsConfigUnion(i0) for i0 in v] if isinstance(v, list) else v
        self.tools = v
        if (v := get("tool_choice")) is not None:
            v = u.decode_RealtimeToolChoiceConfig(v)
        self.tool_choice = v
        if (v := get("tracing")) is not None:
            v = m.RealtimeTracingConfiguration.from_dict(v) if isinstance(v, dict) else v
        self.tracing = v
        return model
