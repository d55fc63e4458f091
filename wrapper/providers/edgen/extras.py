"""Keywords and answers that Edgen adds to operations of other servers. No I/O."""

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
    """Whether the server may forget the conversation after this one answer.

    True where no message came before and none will follow. The default is false.
    """
    context_hint: int | Unset | None
    """The number of tokens that the conversation may reach; the server makes room."""


class CreateEdgenTranscription(audio.CreateTranscription, total=False):
    """Keywords of a call of `audio.transcriptions.create` at Edgen."""

    create_session: bool | Unset
    """Whether further parts of the recording follow; the answer then has a `session`."""
    session: str | Unset
    """The `session` of the answer to the previous part, which this part continues."""


CREATE_CHAT_COMPLETION: Operation[m.ChatCompletion] = replace(
    create_chat_completion.OPERATION,
    params=create_chat_completion.OPERATION.params | {"one_shot", "context_hint"},
)


def edgen_transcription_as(
    response_format: object,
) -> Operation[m.CreateTranscriptionResponse | str]:
    """The operation that transcribes in one `response_format`; the default is `json`."""
    operation = transcription_as(response_format)
    more = {"create_session", "session"}
    if response_format in (None, UNSET, "json"):
        return replace(operation, params=operation.params | more, decode=_transcription)
    return replace(operation, params=operation.params | more)


def _transcription(value: Any) -> Any:
    return EdgenTranscription.from_dict(value) if isinstance(value, dict) else value
