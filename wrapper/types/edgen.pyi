# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.

from generated_client.api.edgen.create_edgen_image_generation import (
    CreateEdgenImageGenerationParams as ImageGenerationCreateParams,
)
from generated_client.models import *

from .aliases.edgen import EdgenTranscription as EdgenTranscription

__all__ = [
    "CreateEdgenImageGenerationRequest",
    "CreateEdgenImageGenerationRequestParam",
    "EdgenImageGeneration",
    "EdgenStatus",
    "EdgenTranscription",
    "EdgenVersion",
    "ImageGenerationCreateParams",
]
