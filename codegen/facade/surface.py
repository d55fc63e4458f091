"""The methods of a client, and the operation of the API that each of them calls.

Found by walking the resources of a client and calling each method with a caller that only takes
notes, so that no list has to be kept in step by hand.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter
from types import FunctionType
from typing import Any, Literal, cast, get_args

Kind = Literal["fetch", "fetch_binary", "fetch_page", "poll", "stream"]
KINDS = frozenset(get_args(Kind))
VIEWS = ("with_raw_response", "with_streaming_response")
STREAMING: dict[str, object] = {"stream": True, "stream_format": "sse"}
"""Keywords that make a method return a stream, and how."""


@dataclass(frozen=True)
class Method:
    """One method that users call."""

    path: str
    """What stands after `client.`, such as `chat.completions.create`."""
    resource: type
    """The class that it belongs to."""
    function: Callable[..., Any]
    """It, as a function of that class."""
    operation: Any | None
    """The `Operation` that it calls; None for a helper, made of other methods or of none."""
    kind: Kind | None
    """The method of the caller that it uses, and so what it returns; None for a helper."""
    streaming: dict[str, object]
    """The keywords with which it returns a stream; none where it has no choice."""

    @property
    def signature(self) -> inspect.Signature:
        """What users give and get: a keyword for each parameter, no `self`."""
        shown = inspect.signature(self.function)
        return shown.replace(parameters=list(shown.parameters.values())[1:])

    def of(self, client: object, *, view: str | None = None) -> Callable[..., Any]:
        """The method of a client, or that of a view such as `with_raw_response`."""
        resource, _, name = self.path.rpartition(".")
        path = ".".join([resource, *([view] if view else []), name])
        return cast(Callable[..., Any], attrgetter(path)(client))


def methods(client: object) -> list[Method]:
    """Every method of the resources of a synchronous client, by path."""
    found = (
        _method(f"{path}.{name}", resource, function)
        for path, resource in _resources(client)
        for name, function in inspect.getmembers(type(resource), inspect.isfunction)
        if not name.startswith("_")
    )
    return sorted(found, key=lambda method: method.path)


def _resources(owner: object, path: str = "") -> Iterator[tuple[str, Any]]:
    """The resources of a client or of a resource, those below them too, each with its path."""
    for name in dir(type(owner)):
        is_part = isinstance(inspect.getattr_static(owner, name), cached_property)
        if is_part and name not in VIEWS:
            part = getattr(owner, name)
            if hasattr(part, "_caller"):
                yield f"{path}{name}", part
                yield from _resources(part, f"{path}{name}.")


def _method(path: str, resource: Any, function: Callable[..., Any]) -> Method:
    bare = inspect.unwrap(function)
    calls = KINDS.intersection(bare.__code__.co_names)
    called = _first_call(resource, bare) if calls and "_caller" in bare.__code__.co_names else None
    if called and called.kind not in calls:  # By a method of another resource.
        called = None
    return Method(
        path=path,
        resource=type(resource),
        function=function,
        operation=called.operation if called else None,
        kind=called.kind if called else None,
        streaming={name: STREAMING[name] for name in _keywords(bare) if name in STREAMING},
    )


class _Called(Exception):
    """What a method called, instead of a result."""

    def __init__(self, operation: Any, kind: Kind) -> None:
        super().__init__(kind)
        self.operation = operation
        self.kind: Kind = kind


class _NoteTaker:
    """A caller that sends nothing, and has the settings of another."""

    def __init__(self, caller: object) -> None:
        self._other = caller

    def __getattr__(self, name: str) -> Any:
        if name not in KINDS:
            return getattr(self._other, name)

        def note(operation: Any, *_: object, **__: object) -> Any:
            raise _Called(operation, cast(Kind, name))

        return note


def _first_call(resource: Any, function: FunctionType) -> _Called | None:
    """The first call that a method makes, given anything for what it can't do without."""
    given = ["x"] * (function.__code__.co_argcount - 1)
    defaults = function.__kwdefaults__ or {}
    needed = {name: "x" for name in _keywords(function) if name not in defaults}
    try:
        function(type(resource)(_NoteTaker(resource._caller)), *given, **needed)
    except _Called as called:
        return called
    return None


def _keywords(function: FunctionType) -> tuple[str, ...]:
    """The keywords that a function itself has; its `__signature__` may show more."""
    code = function.__code__
    return code.co_varnames[code.co_argcount :][: code.co_kwonlyargcount]
