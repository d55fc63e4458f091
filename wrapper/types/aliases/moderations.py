"""Types of moderations that need no class: names for what the annotations spell out."""

from typing import TypeAlias

from generated_client.models import KnownModerationModel

ModerationModel: TypeAlias = str | KnownModerationModel
"""A model id; editors complete the known ones, any other is fine."""
