# Written by `make generate` from codegen/write/runtime/__init__.py; edit that file instead.
"""The low-level client: a module per operation, a class per model, loaded late."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .client import AuthenticatedClient as AuthenticatedClient
    from .client import Client as Client

__all__ = ["AuthenticatedClient", "Client"]


if not TYPE_CHECKING:  # Type checkers would accept any name because of `__getattr__`.

    def __getattr__(name: str) -> Any:
        if name in __all__:
            from . import client

            return getattr(client, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
