"""What Edgen takes and gives beyond what others do, where they share an operation. No I/O."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from generated_client import models as m
from generated_client.api.chat import create_chat_completion
from generated_client.operation import Operation
from generated_client.types import UNSET, Unset

from ..._areas.audio import transcription_as
from ...params import audio, chat
from ...types.aliases.edgen import EdgenTranscription


class CreateEdgenChatCompletion(chat.CreateChatCompletion, total=False):
    """Keywords of a call of `chat.completions.create` at Edgen."""

    one_shot: bool | Unset | None
    """Whether nothing came before and nothing will follow, so that no session need be kept; false
    unless told.
    """
    context_hint: int | Unset | None
    """How many tokens the conversation may come to have, for room to be made in advance."""


class CreateEdgenTranscription(audio.CreateTranscription, total=False):
    """Keywords of a call of `audio.transcriptions.create` at Edgen."""

    create_session: bool | Unset
    """Whether the recording goes on in further requests: then the answer has a `session`."""
    session: str | Unset
    """The `session` of the answer to the request before, to continue from."""


CREATE_CHAT_COMPLETION: Operation[m.ChatCompletion] = replace(
    create_chat_completion.OPERATION,
    params=create_chat_completion.OPERATION.params | {"one_shot", "context_hint"},
)


def edgen_transcription_as(
    response_format: object,
) -> Operation[m.CreateTranscriptionResponse | str]:
    """The operation that transcribes, for one `response_format`; `json` where none is given."""
    operation = transcription_as(response_format)
    more = {"create_session", "session"}
    if response_format in (None, UNSET, "json"):
        return replace(operation, params=operation.params | more, decode=_transcription)
    return replace(operation, params=operation.params | more)


def _transcription(value: Any) -> Any:
    return EdgenTranscription.from_dict(value) if isinstance(value, dict) else value
