"""Types of `client.models`."""
# ruff: noqa: F403, F405

from typing import TYPE_CHECKING

from ._lazy import lazy

if TYPE_CHECKING:
    from generated_client.models import *
else:
    __getattr__, __dir__ = lazy(__name__)

__all__ = [
    "Model",
    "ModelDeleted",
    "ModelList",
]
