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

    from ._media_aliases import ImageEditModel as ImageEditModel
    from ._media_aliases import ImageEditSize as ImageEditSize
    from ._media_aliases import ImageModel as ImageModel
    from ._media_aliases import ImageSize as ImageSize
    from ._media_aliases import ImageVariationModel as ImageVariationModel
    from ._media_aliases import KnownImageVariationModel as KnownImageVariationModel
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "ImageCreateVariationParams": "generated_client.api.images.create_image_variation:CreateImageVariationParams",
            "ImageEditModel": "wrapper.types._media_aliases:ImageEditModel",
            "ImageEditParams": "generated_client.api.images.edit_image:EditImageParams",
            "ImageEditSize": "wrapper.types._media_aliases:ImageEditSize",
            "ImageGenerateParams": "generated_client.api.images.generate_image:GenerateImageParams",
            "ImageModel": "wrapper.types._media_aliases:ImageModel",
            "ImageSize": "wrapper.types._media_aliases:ImageSize",
            "ImageVariationModel": "wrapper.types._media_aliases:ImageVariationModel",
            "KnownImageVariationModel": "wrapper.types._media_aliases:KnownImageVariationModel",
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
