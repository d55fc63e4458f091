"""Types of `client.images`."""
# ruff: noqa: E501, F403, F405

from typing import TYPE_CHECKING

from ._lazy import lazy

if TYPE_CHECKING:
    from generated_client.api.images.create_image_variation import (
        CreateImageVariationParams as ImageCreateVariationParams,
    )
    from generated_client.api.images.edit_image import EditImageParams as ImageEditParams
    from generated_client.api.images.generate_image import (
        GenerateImageParams as ImageGenerateParams,
    )
    from generated_client.models import *

    from .aliases.images import ImageEditModel as ImageEditModel
    from .aliases.images import ImageEditSize as ImageEditSize
    from .aliases.images import ImageModel as ImageModel
    from .aliases.images import ImageSize as ImageSize
    from .aliases.images import ImageVariationModel as ImageVariationModel
    from .aliases.images import KnownImageVariationModel as KnownImageVariationModel
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "ImageCreateVariationParams": "generated_client.api.images.create_image_variation:CreateImageVariationParams",
            "ImageEditModel": "wrapper.types.aliases.images:ImageEditModel",
            "ImageEditParams": "generated_client.api.images.edit_image:EditImageParams",
            "ImageEditSize": "wrapper.types.aliases.images:ImageEditSize",
            "ImageGenerateParams": "generated_client.api.images.generate_image:GenerateImageParams",
            "ImageModel": "wrapper.types.aliases.images:ImageModel",
            "ImageSize": "wrapper.types.aliases.images:ImageSize",
            "ImageVariationModel": "wrapper.types.aliases.images:ImageVariationModel",
            "KnownImageVariationModel": "wrapper.types.aliases.images:KnownImageVariationModel",
        },
    )

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
