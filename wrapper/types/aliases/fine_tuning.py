"""Types of fine-tuning that need no class: names for what the annotations spell out."""

from typing import TypeAlias

from generated_client.models import KnownFineTuningModel

FineTuningModel: TypeAlias = str | KnownFineTuningModel
"""A model id; editors complete the known ones, any other is fine."""
