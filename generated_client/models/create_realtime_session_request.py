# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class CreateRealtimeSessionRequest(BaseModel):
    """Settings of a session in which a model listens and answers, in their older form."""

    model: str | None
    """Id of the model, where the address of the connection does not name it."""
    instructions: str | None
    """What to say and how to say it; a guide that the model may depart from. The server has its
    own text where none is given.
    """
    prompt: m.ResponsePrompt | None
    """A stored prompt template to work from, with values for its variables."""
    modalities: list[m.RealtimeModality] | None
    """Kinds of output wanted; text alone turns speech off."""
    voice: str | m.KnownVoice | m.CustomVoice | None
    """A voice by name, or one of your own by id."""
    speed: float | None
    """How fast the speech is played, 0.25 to 1.5 times its pace; can change between turns only."""
    input_audio_format: str | None
    """The encoding of the sound sent: pcm16, g711_ulaw or g711_alaw."""
    output_audio_format: str | None
    """The encoding of the sound received: pcm16, g711_ulaw or g711_alaw."""
    input_audio_transcription: m.RealtimeInputAudioTranscription | None
    """Writes down what the caller says; off unless given, and null turns it off again. Another
    model does it on the side, so the text is a rough guide.
    """
    turn_detection: m.RealtimeTranscriptionSessionTurnDetection | None
    """How the end of the caller's turn is found; null turns that off."""
    max_response_output_tokens: int | Literal["inf"] | None
    """A number of tokens, 1 to 4,096, or `inf` for as many as the model can."""
    temperature: float | None
    """Randomness, 0.6 to 1.2; 0.8 unless told otherwise."""
    truncation: Literal["auto", "disabled"] | m.RealtimeTruncationRetentionRatio | None
    """What to do when the conversation outgrows the model's input: drop the oldest messages
    (`auto`), fail (`disabled`), or drop more at once so that caching gains.
    """
    tools: list[m.RealtimeFunctionTool] | None
    """Functions that the model may call."""
    tool_choice: str | None
    """Whether and which tools are called, as `auto`, `none`, `required` or a function."""
    tracing: Literal["auto"] | m.RealtimeTracingConfiguration | None
    """Records the session in the traces dashboard; null records nothing. Fixed once it is on."""
    client_secret: m.RealtimeSessionClientSecret | None
    """A short-lived key for browsers and apps that must not hold your API key."""

    _keys: ClassVar[Mapping[str, str]] = {
        "model": "model",
        "instructions": "instructions",
        "prompt": "prompt",
        "modalities": "modalities",
        "voice": "voice",
        "speed": "speed",
        "input_audio_format": "input_audio_format",
        "output_audio_format": "output_audio_format",
        "input_audio_transcription": "input_audio_transcription",
        "turn_detection": "turn_detection",
        "max_response_output_tokens": "max_response_output_tokens",
        "temperature": "temperature",
        "truncation": "truncation",
        "tools": "tools",
        "tool_choice": "tool_choice",
        "tracing": "tracing",
        "client_secret": "client_secret",
    }

    def __init__(
        self,
        *,
        model: str | Unset = UNSET,
        instructions: str | Unset = UNSET,
        prompt: m.ResponsePromptParam | BaseModel | None | Unset = UNSET,
        modalities: Sequence[m.RealtimeModality] | Unset = UNSET,
        voice: str | m.KnownVoice | m.CustomVoiceParam | BaseModel | Unset = UNSET,
        speed: float | Unset = UNSET,
        input_audio_format: str | Unset = UNSET,
        output_audio_format: str | Unset = UNSET,
        input_audio_transcription: m.RealtimeInputAudioTranscriptionParam
        | BaseModel
        | None
        | Unset = UNSET,
        turn_detection: m.RealtimeTranscriptionSessionTurnDetectionParam
        | BaseModel
        | None
        | Unset = UNSET,
        max_response_output_tokens: int | Literal["inf"] | Unset = UNSET,
        temperature: float | Unset = UNSET,
        truncation: Literal["auto", "disabled"]
        | m.RealtimeTruncationRetentionRatioParam
        | BaseModel
        | Unset = UNSET,
        tools: Sequence[m.RealtimeFunctionToolParam | BaseModel] | Unset = UNSET,
        tool_choice: str | Unset = UNSET,
        tracing: Literal["auto"]
        | m.RealtimeTracingConfigurationParam
        | BaseModel
        | None
        | Unset = UNSET,
        client_secret: m.RealtimeSessionClientSecretParam | BaseModel | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "model": model,
                "instructions": instructions,
                "prompt": prompt,
                "modalities": modalities,
                "voice": voice,
                "speed": speed,
                "input_audio_format": input_audio_format,
                "output_audio_format": output_audio_format,
                "input_audio_transcription": input_audio_transcription,
                "turn_detection": turn_detection,
                "max_response_output_tokens": max_response_output_tokens,
                "temperature": temperature,
                "truncation": truncation,
                "tools": tools,
                "tool_choice": tool_choice,
                "tracing": tracing,
                "client_secret": client_secret,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.model = get("model")
        self.instructions = get("instructions")
        if (v := get("prompt")) is not None:
            v = m.ResponsePrompt.from_dict(v) if isinstance(v, dict) else v
        self.prompt = v
        self.modalities = get("modalities")
        if (v := get("voice")) is not None:
            v = m.CustomVoice.from_dict(v) if isinstance(v, dict) else v
        self.voice = v
        self.speed = get("speed")
        self.input_audio_format = get("input_audio_format")
        self.output_audio_format = get("output_audio_format")
        if (v := get("input_audio_transcription")) is not None:
            v = m.RealtimeInputAudioTranscription.from_dict(v) if isinstance(v, dict) else v
        self.input_audio_transcription = v
        if (v := get("turn_detection")) is not None:
            v = (
                m.RealtimeTranscriptionSessionTurnDetection.from_dict(v)
                if isinstance(v, dict)
                else v
            )
        self.turn_detection = v
        self.max_response_output_tokens = get("max_response_output_tokens")
        self.temperature = get("temperature")
        if (v := get("truncation")) is not None:
            v = m.RealtimeTruncationRetentionRatio.from_dict(v) if isinstance(v, dict) else v
        self.truncation = v
        if (v := get("tools")) is not None:
            v = (
                [m.RealtimeFunctionTool.from_dict(i0) if isinstance(i0, dict) else i0 for i0 in v]
                if isinstance(v, list)
                else v
            )
        self.tools = v
        self.tool_choice = get("tool_choice")
        if (v := get("tracing")) is not None:
            v = m.RealtimeTracingConfiguration.from_dict(v) if isinstance(v, dict) else v
        self.tracing = v
        if (v := get("client_secret")) is not None:
            v = m.RealtimeSessionClientSecret.from_dict(v) if isinstance(v, dict) else v
        self.client_secret = v
        return model


class CreateRealtimeSessionRequestParam(TypedDict, total=False):
    """Settings of a session in which a model listens and answers, in their older form."""

    model: str
    """Id of the model, where the address of the connection does not name it."""
    instructions: str
    """What to say and how to say it; a guide that the model may depart from. The server has its
    own text where none is given.
    """
    prompt: m.ResponsePromptParam | BaseModel | None
    """A stored prompt template to work from, with values for its variables."""
    modalities: Sequence[m.RealtimeModality]
    """Kinds of output wanted; text alone turns speech off."""
    voice: str | m.KnownVoice | m.CustomVoiceParam | BaseModel
    """A voice by name, or one of your own by id."""
    speed: float
    """How fast the speech is played, 0.25 to 1.5 times its pace; can change between turns only."""
    input_audio_format: str
    """The encoding of the sound sent: pcm16, g711_ulaw or g711_alaw."""
    output_audio_format: str
    """The encoding of the sound received: pcm16, g711_ulaw or g711_alaw."""
    input_audio_transcription: m.RealtimeInputAudioTranscriptionParam | BaseModel | None
    """Writes down what the caller says; off unless given, and null turns it off again. Another
    model does it on the side, so the text is a rough guide.
    """
    turn_detection: m.RealtimeTranscriptionSessionTurnDetectionParam | BaseModel | None
    """How the end of the caller's turn is found; null turns that off."""
    max_response_output_tokens: int | Literal["inf"]
    """A number of tokens, 1 to 4,096, or `inf` for as many as the model can."""
    temperature: float
    """Randomness, 0.6 to 1.2; 0.8 unless told otherwise."""
    truncation: Literal["auto", "disabled"] | m.RealtimeTruncationRetentionRatioParam | BaseModel
    """What to do when the conversation outgrows the model's input: drop the oldest messages
    (`auto`), fail (`disabled`), or drop more at once so that caching gains.
    """
    tools: Sequence[m.RealtimeFunctionToolParam | BaseModel]
    """Functions that the model may call."""
    tool_choice: str
    """Whether and which tools are called, as `auto`, `none`, `required` or a function."""
    tracing: Literal["auto"] | m.RealtimeTracingConfigurationParam | BaseModel | None
    """Records the session in the traces dashboard; null records nothing. Fixed once it is on."""
    client_secret: m.RealtimeSessionClientSecretParam | BaseModel
    """A short-lived key for browsers and apps that must not hold your API key."""
