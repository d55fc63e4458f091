"""A module that is a client: `edgen.chat.completions.create(...)`, set up by its variables."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any

from .._sync.client import Client
from ..options import CLIENT_OPTIONS

SETTINGS = tuple(name for name in CLIENT_OPTIONS if name != "profile")
"""Variables of the module that are arguments of its client; those that are None count as absent."""


def module_client(
    module: str, make: type[Client], otherwise: Callable[[str], Any]
) -> Callable[[str], Any]:
    """`__getattr__` of a module: the resources of a client that is made when one is first used.

    A changed variable makes another client, at the next use; calls under way keep theirs. `close`
    closes the client there is, and the next use makes another. Other names are left to `otherwise`.
    """
    resources = resources_of(make)
    lock = threading.Lock()
    made: list[tuple[dict[str, Any], Client]] = []

    def client() -> Client:
        settings = _settings(vars(sys.modules[module]))
        with lock:
            if not made or made[0][0] != settings:
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
    """`__dir__` of a module that is a client: what it has, settings and resources included."""
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


def late(module: str) -> Callable[[str], Any]:
    """`__getattr__` of a module: what is loaded only when it is used, since it needs an extra."""

    def load(name: str) -> Any:
        if name == "DefaultAioHttpClient":
            from .._clients.aiohttp_client import DefaultAioHttpClient

            return DefaultAioHttpClient
        raise AttributeError(f"module {module!r} has no attribute {name!r}")

    return load


def _settings(variables: Mapping[str, Any]) -> dict[str, Any]:
    """The variables that say something; headers and query copied, so that changes in them show."""
    given = {name: variables[name] for name in SETTINGS if variables.get(name) is not None}
    return {name: dict(v) if isinstance(v, Mapping) else v for name, v in given.items()}
