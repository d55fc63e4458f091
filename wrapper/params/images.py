# Written by codegen/facade/params.py from generated_client/api; edits would be lost.
"""The keywords of the methods of `images`."""

from generated_client.api.images.create_image_variation import CreateImageVariationParams
from generated_client.api.images.edit_image import EditImageParams
from generated_client.api.images.generate_image import GenerateImageParams

from ..options import RequestOptions


class CreateImageVariation(CreateImageVariationParams, RequestOptions, total=False):
    """Keywords of a call of `create_image_variation`."""


class EditImage(EditImageParams, RequestOptions, total=False):
    """Keywords of a call of `edit_image`."""


class GenerateImage(GenerateImageParams, RequestOptions, total=False):
    """Keywords of a call of `generate_image`."""
