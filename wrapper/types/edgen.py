# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.
"""Types of `edgen`."""

from ._lazy import lazy

__all__, __getattr__, __dir__ = lazy(
    __name__,
    """
    CreateEdgenImageGenerationRequest CreateEdgenImageGenerationRequestParam EdgenImageGeneration
    EdgenStatus EdgenVersion
    """,
    {
        "EdgenTranscription": "wrapper.types.aliases.edgen:EdgenTranscription",
        "ImageGenerationCreateParams": "generated_client.api.edgen.create_edgen_image_generation:CreateEdgenImageGenerationParams",
    },
)
