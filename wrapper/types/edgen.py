"""Types of `wrapper.providers.edgen`."""
# ruff: noqa: E501, F403, F405

from typing import TYPE_CHECKING

from ._lazy import lazy

if TYPE_CHECKING:
    from generated_client.api.edgen.create_edgen_image_generation import (
        CreateEdgenImageGenerationParams as ImageGenerationCreateParams,
    )
    from generated_client.models import *

    from .aliases.edgen import EdgenTranscription as EdgenTranscription
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "EdgenTranscription": "wrapper.types.aliases.edgen:EdgenTranscription",
            "ImageGenerationCreateParams": "generated_client.api.edgen.create_edgen_image_generation:CreateEdgenImageGenerationParams",
        },
    )

__all__ = [
    "CreateEdgenImageGenerationRequest",
    "CreateEdgenImageGenerationRequestParam",
    "EdgenImageGeneration",
    "EdgenStatus",
    "EdgenTranscription",
    "EdgenVersion",
    "ImageGenerationCreateParams",
]
