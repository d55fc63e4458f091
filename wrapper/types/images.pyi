# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.

from generated_client.api.images.create_image_variation import (
    CreateImageVariationParams as ImageCreateVariationParams,
)
from generated_client.api.images.edit_image import EditImageParams as ImageEditParams
from generated_client.api.images.generate_image import GenerateImageParams as ImageGenerateParams
from generated_client.models import *

from .aliases.images import ImageEditModel as ImageEditModel
from .aliases.images import ImageEditSize as ImageEditSize
from .aliases.images import ImageModel as ImageModel
from .aliases.images import ImageSize as ImageSize
from .aliases.images import ImageVariationModel as ImageVariationModel
from .aliases.images import KnownImageVariationModel as KnownImageVariationModel

__all__ = [
    "CreateImageEditByReferenceRequest",
    "CreateImageEditByReferenceRequestParam",
    "CreateImageEditRequest",
    "CreateImageEditRequestParam",
    "CreateImageRequest",
    "CreateImageRequestParam",
    "CreateImageVariationRequest",
    "CreateImageVariationRequestParam",
    "Image",
    "ImageBackground",
    "ImageCreateVariationParams",
    "ImageEditCompletedEvent",
    "ImageEditModel",
    "ImageEditParams",
    "ImageEditPartialImageEvent",
    "ImageEditQuality",
    "ImageEditSize",
    "ImageEditStreamEvent",
    "ImageEventQuality",
    "ImageEventSize",
    "ImageGenCompletedEvent",
    "ImageGenPartialImageEvent",
    "ImageGenStreamEvent",
    "ImageGenerateParams",
    "ImageInputReference",
    "ImageInputReferenceParam",
    "ImageInputTokensDetails",
    "ImageModel",
    "ImageModeration",
    "ImageOutputFormat",
    "ImageOutputTokensDetails",
    "ImageResponseFormat",
    "ImageSize",
    "ImageStreamUsage",
    "ImageUsage",
    "ImageVariationModel",
    "ImagesResponse",
    "InputFidelity",
    "KnownImageEditModel",
    "KnownImageEditSize",
    "KnownImageModel",
    "KnownImageSize",
    "KnownImageVariationModel",
]
