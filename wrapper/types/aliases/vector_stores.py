"""Types of vector stores that need no class."""

from typing import TypeAlias

VectorStoreFileAttributes: TypeAlias = dict[str, str | float | bool]
"""Up to 16 pairs of your own, on which searches can filter."""
