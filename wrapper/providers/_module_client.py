"""A module that is a client, as `edgen.chat`, with variables as its options."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any

from .._sync.client import Client
from ..options import CLIENT_OPTIONS

SETTINGS = tuple(name for name in CLIENT_OPTIONS if name != "profile")
"""Variables of a module that are options of its client; None counts as absent."""


def module_client(
    module: str, make: type[Client], otherwise: Callable[[str], Any]
) -> Callable[[str], Any]:
    """`__getattr__` of a module that gives out the resources of a client of its own.

    The client is made when a resource is first used. After a change of a variable, the next use
    makes another client; calls under way keep theirs. `close` closes the current client, and the
    next use makes another. All other names are left to `otherwise`.
    """
    resources = resources_of(make)
    lock = threading.Lock()
    made: list[tuple[dict[str, Any], Client]] = []

    def client() -> Client:
        settings = _settings(vars(sys.modules[module]))
        with lock:
            if not made or made[0][0] != settings:
                # One lock for reading and replacing, because threads must not make two clients.
                made[:] = [(settings, make(**settings))]
            return made[0][1]

    def close() -> None:
        with lock:
            for _, earlier in made:
                earlier.close()
            made.clear()

    def load(name: str) -> Any:
        if name in SETTINGS:
            return None
        if name == "close":
            return close
        if name in resources:
            return getattr(client(), name)
        return otherwise(name)

    return load


def module_names(module: str, make: type[Client]) -> Callable[[], list[str]]:
    """`__dir__` of a module that is a client: its names, settings and resources."""
    return lambda: sorted({*vars(sys.modules[module]), *SETTINGS, *resources_of(make), "close"})


def resources_of(make: type[Client]) -> frozenset[str]:
    """The attributes of a client that are parts of the API, such as `chat`."""
    members = {
        name: member for base in reversed(make.__mro__) for name, member in vars(base).items()
    }
    return frozenset(
        name
        for name, member in members.items()
        if isinstance(member, cached_property) and name != "low_level"
    )


def load_late(module: str) -> Callable[[str], Any]:
    """`__getattr__` of a module for names that are loaded on first use.

    Loading waits for the first use because these names need an extra.
    """

    def load(name: str) -> Any:
        if name == "DefaultAioHttpClient":
            from .._clients.aiohttp_client import DefaultAioHttpClient

            return DefaultAioHttpClient
        raise AttributeError(f"module {module!r} has no attribute {name!r}")

    return load


def _settings(variables: Mapping[str, Any]) -> dict[str, Any]:
    """The settings that are not None.

    Headers and query are copied, because a later change in them must show as a difference.
    """
    given = {name: variables[name] for name in SETTINGS if variables.get(name) is not None}
    return {name: dict(v) if isinstance(v, Mapping) else v for name, v in given.items()}
