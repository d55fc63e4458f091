"""Types of images, audio and moderations that need no class: names for what annotations spell."""

from typing import Literal, TypeAlias

from generated_client.models import (
    KnownAudioModel,
    KnownImageEditModel,
    KnownImageEditSize,
    KnownImageModel,
    KnownImageSize,
    KnownModerationModel,
    KnownSpeechModel,
)

AudioModel: TypeAlias = str | KnownAudioModel
"""A model id; editors complete the known ones, any other is fine."""

SpeechModel: TypeAlias = str | KnownSpeechModel
"""A model id; editors complete the known ones, any other is fine."""

KnownTranslationModel: TypeAlias = Literal["whisper-1"]
"""Models that OpenAI offers or has offered for translations."""

TranslationModel: TypeAlias = str | KnownTranslationModel
"""A model id; editors complete the known one, any other is fine."""

TranscriptionInclude: TypeAlias = Literal["logprobs"]
"""Something to add to a transcript."""

ImageModel: TypeAlias = str | KnownImageModel
"""A model id; editors complete the known ones, any other is fine."""

ImageEditModel: TypeAlias = str | KnownImageEditModel
"""A model id; editors complete the known ones, any other is fine."""

KnownImageVariationModel: TypeAlias = Literal["dall-e-2"]
"""Models that OpenAI offers or has offered for variations."""

ImageVariationModel: TypeAlias = str | KnownImageVariationModel
"""A model id; editors complete the known one, any other is fine."""

ImageSize: TypeAlias = str | KnownImageSize
"""Width and height in pixels; editors complete what one model or another makes."""

ImageEditSize: TypeAlias = str | KnownImageEditSize
"""Width and height in pixels; editors complete what one model or another makes."""

ModerationModel: TypeAlias = str | KnownModerationModel
"""A model id; editors complete the known ones, any other is fine."""
