# Written by codegen/facade/params.py from generated_client/api; edits would be lost.
"""The keywords of the methods of `edgen`."""

from generated_client.api.edgen.create_edgen_image_generation import (
    CreateEdgenImageGenerationParams,
)

from ..options import RequestOptions


class CreateEdgenImageGeneration(CreateEdgenImageGenerationParams, RequestOptions, total=False):
    """Keywords of a call of `create_edgen_image_generation`."""
