# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class RealtimeSession(BaseModel):
    """A session in which a model listens and answers, as the older interface makes it."""

    id: str | None
    """Id of the session, such as `sess_1234`."""
    object: str | None
    """As a rule `realtime.session`."""
    client_secret: m.RealtimeSessionClientSecret | None
    """A short-lived key for browsers and apps that must not hold your API key."""
    expires_at: int | None
    """When the session ends, in Unix seconds."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None
    """Parts added that are left out otherwise."""
    model: str | None
    """Id of the model that answers."""
    output_modalities: list[m.RealtimeModality] | None
    """Kinds of output; text alone when speech is off."""
    instructions: str | None
    """What the model was told to say and how to say it; the server's own text where none was
    given.
    """
    audio: m.RealtimeSessionAudio | None
    """How sound comes in and goes out, as the older interface answers it."""
    tracing: Literal["auto"] | m.RealtimeTracingConfiguration | None
    """How the session is recorded in the traces dashboard; null if it is not."""
    turn_detection: m.RealtimeTranscriptionSessionTurnDetection | None
    """How the end of the caller's turn is found; null if your program says when to answer."""
    tools: list[m.RealtimeFunctionTool] | None
    """Functions that the model may call."""
    tool_choice: str | None
    """Whether and which tools are called, as `auto`, `none`, `required` or a function."""
    max_output_tokens: int | Literal["inf"] | None
    """A number of tokens, 1 to 4,096, or `inf` for as many as the model can."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "object": "object",
        "client_secret": "client_secret",
        "expires_at": "expires_at",
        "include": "include",
        "model": "model",
        "output_modalities": "output_modalities",
        "instructions": "instructions",
        "audio": "audio",
        "tracing": "tracing",
        "turn_detection": "turn_detection",
        "tools": "tools",
        "tool_choice": "tool_choice",
        "max_output_tokens": "max_output_tokens",
    }

    def __init__(
        self,
        *,
        id: str | None | Unset = UNSET,
        object: str | None | Unset = UNSET,
        client_secret: m.RealtimeSessionClientSecret | None | Unset = UNSET,
        expires_at: int | None | Unset = UNSET,
        include: list[Literal["item.input_audio_transcription.logprobs"]] | None | Unset = UNSET,
        model: str | None | Unset = UNSET,
        output_modalities: list[m.RealtimeModality] | None | Unset = UNSET,
        instructions: str | None | Unset = UNSET,
        audio: m.RealtimeSessionAudio | None | Unset = UNSET,
        tracing: Literal["auto"] | m.RealtimeTracingConfiguration | None | Unset = UNSET,
        turn_detection: m.RealtimeTranscriptionSessionTurnDetection | None | Unset = UNSET,
        tools: list[m.RealtimeFunctionTool] | None | Unset = UNSET,
        tool_choice: str | None | Unset = UNSET,
        max_output_tokens: int | Literal["inf"] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "id": id,
                "object": object,
                "client_secret": client_secret,
                "expires_at": expires_at,
                "include": include,
                "model": model,
                "output_modalities": output_modalities,
                "instructions": instructions,
                "audio": audio,
                "tracing": tracing,
                "turn_detection": turn_detection,
                "tools": tools,
                "tool_choice": tool_choice,
                "max_output_tokens": max_output_tokens,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.id = get("id")
        self.object = get("object")
        if (v := get("client_secret")) is not None:
            v = m.RealtimeSessionClientSecret.from_dict(v) if isinstance(v, dict) else v
        self.client_secret = v
        self.expires_at = get("expires_at")
        self.include = get("include")
        self.model = get("model")
        self.output_modalities = get("output_modalities")
        self.instructions = get("instructions")
        if (v := get("audio")) is not None:
            v = m.RealtimeSessionAudio.from_dict(v) if isinstance(v, dict) else v
        self.audio = v
        if (v := get("tracing")) is not None:
            v = m.RealtimeTracingConfiguration.from_dict(v) if isinstance(v, dict) else v
        self.tracing = v
        if (v := get("turn_detection")) is not None:
            v = (
                m.RealtimeTranscriptionSessionTurnDetection.from_dict(v)
                if isinstance(v, dict)
                else v
            )
        self.turn_detection = v
        if (v := get("tools")) is not None:
            v = (
                [m.RealtimeFunctionTool.from_dict(i0) if isinstance(i0, dict) else i0 for i0 in v]
                if isinstance(v, list)
                else v
            )
        self.tools = v
        self.tool_choice = get("tool_choice")
        self.max_output_tokens = get("max_output_tokens")
        return model
