# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.
"""Types of `images`."""

from ._lazy import lazy

__all__, __getattr__, __dir__ = lazy(
    __name__,
    """
    CreateImageEditByReferenceRequest CreateImageEditByReferenceRequestParam CreateImageEditRequest
    CreateImageEditRequestParam CreateImageRequest CreateImageRequestParam
    CreateImageVariationRequest CreateImageVariationRequestParam Image ImageBackground
    ImageEditCompletedEvent ImageEditPartialImageEvent ImageEditQuality ImageEditStreamEvent
    ImageEventQuality ImageEventSize ImageGenCompletedEvent ImageGenPartialImageEvent
    ImageGenStreamEvent ImageInputReference ImageInputReferenceParam ImageInputTokensDetails
    ImageModeration ImageOutputFormat ImageOutputTokensDetails ImageResponseFormat ImageStreamUsage
    ImageUsage ImagesResponse InputFidelity KnownImageEditModel KnownImageEditSize KnownImageModel
    KnownImageSize
    """,
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
