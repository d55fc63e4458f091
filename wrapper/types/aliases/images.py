"""Types of images that need no class: names for what the annotations spell out."""

from typing import Literal, TypeAlias

from generated_client.models import (
    KnownImageEditModel,
    KnownImageEditSize,
    KnownImageModel,
    KnownImageSize,
)

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
