# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.
"""Types of `models`."""

from ._lazy import lazy

__all__, __getattr__, __dir__ = lazy(
    __name__,
    """
    Model ModelDeleted ModelList
    """,
    {},
)
