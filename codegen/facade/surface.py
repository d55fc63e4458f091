"""The methods of a client, and the operation of the API that each of them calls.

The module walks the resources of a client and calls each method with a caller that only takes
notes, because a list kept by hand would fall out of step.
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
"""Keyword -> the value with which a method returns a stream."""


@dataclass(frozen=True)
class Method:
    """One method that users call."""

    path: str
    """The path after `client.`, such as `chat.completions.create`."""
    resource: type
    """The class of the resource that has the method."""
    function: Callable[..., Any]
    """The method, as a function of that class."""
    operation: Any | None
    """The `Operation` that the method calls; None for a helper without a request."""
    kind: Kind | None
    """The caller's method for it, which decides about the result; None for a helper."""
    streaming: dict[str, object]
    """The keywords with which the method returns a stream; empty without a choice."""

    @property
    def signature(self) -> inspect.Signature:
        """The signature that users see: a keyword for each parameter, no `self`."""
        shown = inspect.signature(self.function)
        return shown.replace(parameters=list(shown.parameters.values())[1:])

    def of(self, client: object, *, view: str | None = None) -> Callable[..., Any]:
        """The bound method of a client, or of a view such as `with_raw_response`."""
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
    """The path and the object of each resource of `owner`, at any depth."""
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
    if called and called.kind not in calls:  # The call came from a method of another resource.
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
    """Raised in place of a result, with the call that a method made."""

    def __init__(self, operation: Any, kind: Kind) -> None:
        super().__init__(kind)
        self.operation = operation
        self.kind: Kind = kind


class _NoteTaker:
    """A caller that sends nothing, with the settings of another caller."""

    def __init__(self, caller: object) -> None:
        self._other = caller

    def __getattr__(self, name: str) -> Any:
        if name not in KINDS:
            return getattr(self._other, name)

        def note(operation: Any, *_: object, **__: object) -> Any:
            raise _Called(operation, cast(Kind, name))

        return note


def _first_call(resource: Any, function: FunctionType) -> _Called | None:
    """The first call that a method makes, with `x` for each argument it requires."""
    given = ["x"] * (function.__code__.co_argcount - 1)
    defaults = function.__kwdefaults__ or {}
    needed = {name: "x" for name in _keywords(function) if name not in defaults}
    try:
        function(type(resource)(_NoteTaker(resource._caller)), *given, **needed)
    except _Called as called:
        return called
    return None


def _keywords(function: FunctionType) -> tuple[str, ...]:
    """The keywords in a function's code, because its `__signature__` may show more."""
    code = function.__code__
    return code.co_varnames[code.co_argcount :][: code.co_kwonlyargcount]
