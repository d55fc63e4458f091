"""Types of completions that need no class: names for what the annotations spell out."""

from typing import TypeAlias

from generated_client.models import KnownCompletionModel

CompletionModel: TypeAlias = str | KnownCompletionModel
"""A model id; editors complete the known ones, any other is fine."""

StopConfiguration: TypeAlias = str | list[str]
"""One sequence that ends the answer, or up to four."""
