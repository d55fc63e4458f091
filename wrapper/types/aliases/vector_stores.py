"""Types of vector stores that need no class."""

from typing import TypeAlias

VectorStoreFileAttributes: TypeAlias = dict[str, str | float | bool]
"""Up to 16 of your own pairs, by which searches can filter."""
