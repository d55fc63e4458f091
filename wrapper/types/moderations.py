"""Types of `client.moderations`."""
# ruff: noqa: E501, F403, F405

from typing import TYPE_CHECKING

from ._lazy import lazy

if TYPE_CHECKING:
    from generated_client.api.moderations.create_moderation import (
        CreateModerationParams as ModerationCreateParams,
    )
    from generated_client.models import *

    from .aliases.moderations import ModerationModel as ModerationModel
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "ModerationCreateParams": "generated_client.api.moderations.create_moderation:CreateModerationParams",
            "ModerationModel": "wrapper.types.aliases.moderations:ModerationModel",
        },
    )

__all__ = [
    "CreateModerationRequest",
    "CreateModerationRequestParam",
    "KnownModerationModel",
    "Moderation",
    "ModerationCategories",
    "ModerationCategoryAppliedInputTypes",
    "ModerationCategoryScores",
    "ModerationCreateParams",
    "ModerationCreateResponse",
    "ModerationImageURL",
    "ModerationImageURLInput",
    "ModerationImageURLInputParam",
    "ModerationImageURLParam",
    "ModerationModel",
    "ModerationMultiModalInput",
    "ModerationMultiModalInputParam",
    "ModerationTextInput",
    "ModerationTextInputParam",
]
