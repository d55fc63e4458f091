# Written by codegen/facade/params.py from generated_client/api; edits would be lost.
"""The keywords of the methods of `audio`."""

from generated_client.api.audio.create_speech import CreateSpeechParams
from generated_client.api.audio.create_transcription import CreateTranscriptionParams
from generated_client.api.audio.create_translation import CreateTranslationParams

from ..options import RequestOptions


class CreateSpeech(CreateSpeechParams, RequestOptions, total=False):
    """Keywords of a call of `create_speech`."""


class CreateTranscription(CreateTranscriptionParams, RequestOptions, total=False):
    """Keywords of a call of `create_transcription`."""


class CreateTranslation(CreateTranslationParams, RequestOptions, total=False):
    """Keywords of a call of `create_translation`."""
