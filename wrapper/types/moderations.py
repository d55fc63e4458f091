# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.
"""Types of `moderations`."""

from ._lazy import lazy

__all__, __getattr__, __dir__ = lazy(
    __name__,
    """
    CreateModerationRequest CreateModerationRequestParam KnownModerationModel Moderation
    ModerationCategories ModerationCategoryAppliedInputTypes ModerationCategoryScores
    ModerationCreateResponse ModerationImageURL ModerationImageURLInput ModerationImageURLInputParam
    ModerationImageURLParam ModerationMultiModalInput ModerationMultiModalInputParam
    ModerationTextInput ModerationTextInputParam
    """,
    {
        "ModerationCreateParams": "generated_client.api.moderations.create_moderation:CreateModerationParams",
        "ModerationModel": "wrapper.types.aliases.moderations:ModerationModel",
    },
)
