# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class RealtimeSessionCreateRequest(BaseModel):
    """Settings of a session in which a model listens and answers."""

    type: Literal["realtime"]
    model: str | m.KnownRealtimeModel | None
    """A model id; the known ones are listed for completion in editors, any other is fine."""
    instructions: str | None
    """What to say and how to say it; a guide that the model may depart from. The server has its
    own text where none is given.
    """
    prompt: m.ResponsePrompt | None
    """A stored prompt template to work from, with values for its variables."""
    output_modalities: list[m.RealtimeModality] | None
    """Speech with its transcript, or text; one of the two, not both."""
    audio: m.RealtimeAudioConfig | None
    """How sound comes in and goes out."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None
    """Parts to add that are left out otherwise."""
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
    parallel_tool_calls: bool | None
    """Whether one answer may call several tools at once; for models that reason only."""
    tracing: Literal["auto"] | m.RealtimeTracingConfiguration | None
    """Records the session in the traces dashboard; null records nothing. Fixed once it is on."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
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
        "parallel_tool_calls": "parallel_tool_calls",
        "tracing": "tracing",
    }

    def __init__(
        self,
        *,
        type: Literal["realtime"] = "realtime",
        model: str | m.KnownRealtimeModel | Unset = UNSET,
        instructions: str | Unset = UNSET,
        prompt: m.ResponsePromptParam | BaseModel | None | Unset = UNSET,
        output_modalities: Sequence[m.RealtimeModality] | Unset = UNSET,
        audio: m.RealtimeAudioConfigParam | BaseModel | Unset = UNSET,
        include: Sequence[Literal["item.input_audio_transcription.logprobs"]] | Unset = UNSET,
        max_output_tokens: int | Literal["inf"] | Unset = UNSET,
        reasoning: m.RealtimeReasoningParam | BaseModel | Unset = UNSET,
        truncation: Literal["auto", "disabled"]
        | m.RealtimeTruncationRetentionRatioParam
        | BaseModel
        | Unset = UNSET,
        tools: Sequence[u.RealtimeToolsConfigUnionParam] | Unset = UNSET,
        tool_choice: u.RealtimeToolChoiceConfigParam | Unset = UNSET,
        parallel_tool_calls: bool | Unset = UNSET,
        tracing: Literal["auto"]
        | m.RealtimeTracingConfigurationParam
        | BaseModel
        | None
        | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
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
                "parallel_tool_calls": parallel_tool_calls,
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
        self.model = get("model")
        self.instructions = get("instructions")
        if (v := get("prompt")) is not None:
            v = m.ResponsePrompt.from_dict(v) if isinstance(v, dict) else v
        self.prompt = v
        self.output_modalities = get("output_modalities")
        if (v := get("audio")) is not None:
            v = m.RealtimeAudioConfig.from_dict(v) if isinstance(v, dict) else v
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
        self.parallel_tool_calls = get("parallel_tool_calls")
        if (v := get("tracing")) is not None:
            v = m.RealtimeTracingConfiguration.from_dict(v) if isinstance(v, dict) else v
        self.tracing = v
        return model


class RealtimeSessionCreateRequestParam(TypedDict, total=False):
    """Settings of a session in which a model listens and answers."""

    type: Required[Literal["realtime"]]
    model: str | m.KnownRealtimeModel
    """A model id; the known ones are listed for completion in editors, any other is fine."""
    instructions: str
    """What to say and how to say it; a guide that the model may depart from. The server has its
    own text where none is given.
    """
    prompt: m.ResponsePromptParam | BaseModel | None
    """A stored prompt template to work from, with values for its variables."""
    output_modalities: Sequence[m.RealtimeModality]
    """Speech with its transcript, or text; one of the two, not both."""
    audio: m.RealtimeAudioConfigParam | BaseModel
    """How sound comes in and goes out."""
    include: Sequence[Literal["item.input_audio_transcription.logprobs"]]
    """Parts to add that are left out otherwise."""
    max_output_tokens: int | Literal["inf"]
    """A number of tokens, 1 to 4,096, or `inf` for as many as the model can."""
    reasoning: m.RealtimeReasoningParam | BaseModel
    """How much a model thinks before it answers."""
    truncation: Literal["auto", "disabled"] | m.RealtimeTruncationRetentionRatioParam | BaseModel
    """What to do when the conversation outgrows the model's input: drop the oldest messages
    (`auto`), fail (`disabled`), or drop more at once so that caching gains.
    """
    tools: Sequence[u.RealtimeToolsConfigUnionParam]
    """Functions and MCP servers that the model may call."""
    tool_choice: u.RealtimeToolChoiceConfigParam
    """A mode, or the one function or MCP tool to call."""
    parallel_tool_calls: bool
    """Whether one answer may call several tools at once; for models that reason only."""
    tracing: Literal["auto"] | m.RealtimeTracingConfigurationParam | BaseModel | None
    """Records the session in the traces dashboard; null records nothing. Fixed once it is on."""
