"""Types of audio that need no class: names for what the annotations spell out."""

from typing import Literal, TypeAlias

from generated_client.models import KnownAudioModel, KnownSpeechModel

AudioModel: TypeAlias = str | KnownAudioModel
"""A model id; editors complete the known ones, any other is fine."""

SpeechModel: TypeAlias = str | KnownSpeechModel
"""A model id; editors complete the known ones, any other is fine."""

KnownTranslationModel: TypeAlias = Literal["whisper-1"]
"""Models that OpenAI offers or has offered for translations."""

TranslationModel: TypeAlias = str | KnownTranslationModel
"""A model id; editors complete the known one, any other is fine."""

TranscriptionInclude: TypeAlias = Literal["logprobs"]
"""Further data that a transcript can include."""
