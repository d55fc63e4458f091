"""Transcripts and translations in the `response_format` of their call. No I/O."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from typing import Any

import httpx

from generated_client import models as m
from generated_client.api.audio import create_transcription, create_translation
from generated_client.base import BaseModel
from generated_client.operation import Operation

from .._reporting.error_bodies import json_of
from .._response.decoding import due_text
from ..errors import APIResponseValidationError


def transcription_as(response_format: object) -> Operation[m.CreateTranscriptionResponse | str]:
    """The operation that transcribes to a `response_format`; None stands for `json`."""
    return _TRANSCRIPTIONS.get(response_format or "json", create_transcription.OPERATION)


def translation_as(response_format: object) -> Operation[m.CreateTranslationResponse | str]:
    """The operation that translates to a `response_format`; None stands for `json`."""
    return _TRANSLATIONS.get(response_format or "json", create_translation.OPERATION)


def transcript_event(value: dict[str, Any]) -> m.TranscriptionStreamEvent:
    """A decoded event of a stream; a whole transcript becomes the last event of one."""
    if "type" not in value and "text" in value:
        value = {"type": "transcript.text.done", **value}
    return create_transcription.decode_event(value)


class TextOperation(Operation[str]):
    """An operation with text as its answer; some servers send `{"text": …}`."""

    __slots__ = ()

    def parse(self, response: httpx.Response) -> str:
        """The text of the answer.

        Raises APIResponseValidationError for an object without text, such as an error, and for
        HTML, such as the login page of a proxy.
        """
        text = due_text(response)
        value = json_of(response) if text.lstrip().startswith("{") else None
        if not isinstance(value, dict):
            return text
        if not isinstance(value.get("text"), str):
            what = "an object where text was due"
            raise APIResponseValidationError(what, response=response, body=value)
        return str(value["text"])


def _operations_by_format(
    operation: Operation[Any], **models: type[BaseModel]
) -> Mapping[object, Operation[Any]]:
    known = {field.name: getattr(operation, field.name) for field in fields(operation)}
    text = TextOperation(
        **{**known, "decode": str, "result": "text", "accept": "text/plain, application/json"}
    )
    objects: dict[object, Operation[Any]] = {
        name: replace(
            operation, decode=_object_decoder(model), also_text=False, accept="application/json"
        )
        for name, model in models.items()
    }
    return {"text": text, "srt": text, "vtt": text, **objects}


def _object_decoder(model: type[BaseModel]) -> Callable[[Any], Any]:
    return lambda value: model.from_dict(value) if isinstance(value, dict) else value


_TRANSCRIPTIONS = _operations_by_format(
    create_transcription.OPERATION,
    json=m.Transcription,
    verbose_json=m.TranscriptionVerbose,
    diarized_json=m.TranscriptionDiarized,
)
_TRANSLATIONS = _operations_by_format(
    create_translation.OPERATION, json=m.Translation, verbose_json=m.TranslationVerbose
)
