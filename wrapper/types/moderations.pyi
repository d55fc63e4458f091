# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.

from generated_client.api.moderations.create_moderation import (
    CreateModerationParams as ModerationCreateParams,
)
from generated_client.models import *

from .aliases.moderations import ModerationModel as ModerationModel

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
