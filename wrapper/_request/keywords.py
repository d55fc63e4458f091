"""Keywords of `**params` methods: a TypedDict checks, splits and shows them.

A keyword that nobody knows gets an error with the nearest known name, also in constructors.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar, cast

from generated_client.operation import Operation
from generated_client.types import UNSET

from .._reporting.redact import HiddenDict
from ..options import OPTION_NAMES, REQUEST_OPTIONS, RequestOptions, rows
from .checks import check_option

F = TypeVar("F", bound=Callable[..., Any])


def accepts(params: Any, *, tells: bool = False) -> Callable[[F], F]:
    """Show the keys of a TypedDict in the signature of a `**params` method.

    With `tells`, the docstring of the method lists the options, as the table of options says.
    """

    def decorate(function: F) -> F:
        shown = inspect.signature(function)
        own = [p for p in shown.parameters.values() if p.kind is not p.VAR_KEYWORD]
        more = [_parameter(name, hint) for name, hint in params.__annotations__.items()]
        parameters = sorted([*own, *more], key=lambda p: (p.kind, p.default is not p.empty))
        function.__signature__ = shown.replace(parameters=parameters)  # type: ignore[attr-defined]
        if tells and function.__doc__:  # `python -OO` leaves docstrings out.
            lines = (f"`{n}`: {o.doc}; default: {o.shown}." for n, o in rows(params).items())
            function.__doc__ = "\n".join([inspect.cleandoc(function.__doc__), "", *lines])
        return function

    return decorate


def _parameter(name: str, hint: Any) -> inspect.Parameter:
    default: Any = UNSET
    if option := getattr(hint, "__metadata__", None):
        hint, default = hint.__origin__, option[0].default
    # `__required_keys__` misses a `Required[...]` in an annotation that is a string.
    annotation = getattr(hint, "__forward_arg__", hint)
    plain = str(annotation).removeprefix("Required[")
    required = plain != str(annotation)
    return inspect.Parameter(
        name,
        inspect.Parameter.KEYWORD_ONLY,
        default=inspect.Parameter.empty if required else default,
        annotation=plain.removesuffix("]") if required else annotation,
    )


def split(operation: Operation[Any], params: dict[str, Any]) -> RequestOptions:
    """Take the request options out of `params`, and check the other names.

    Raises TypeError for missing and for unknown keywords, as a written-out signature would.
    """
    options = take_options(params)
    if not operation.params.issuperset(params):
        raise TypeError(_unexpected_parameter(operation, params))
    missing = [n for n in operation.required if params.get(n, UNSET) is UNSET]
    if missing:
        raise TypeError(_missing_parameters(operation, params))
    return options


def take_options(params: dict[str, Any]) -> RequestOptions:
    """Take the request options out of `params`; absent options stay absent.

    Raises TypeError or ValueError for a value that an option can't have.
    """
    options = {}
    if not OPTION_NAMES.isdisjoint(params):
        for name in OPTION_NAMES.intersection(params):
            value = params.pop(name)
            if value is not UNSET:
                options[name] = check_option(REQUEST_OPTIONS[name], name, value)
    return cast(RequestOptions, options)


def hide_options(params: dict[str, Any]) -> dict[str, Any]:
    """`params`; no traceback shows secrets in `extra_headers` and `extra_query`."""
    for name in ("extra_headers", "extra_query"):
        if isinstance(given := params.get(name), Mapping):
            params[name] = HiddenDict(given)
    return params


def check_options(options: RequestOptions | None) -> RequestOptions:
    """The request options in a mapping; TypeError for an unknown option."""
    if options is not None and not isinstance(options, Mapping):
        raise TypeError(f"options must be a mapping or None, not {type(options).__name__!r}")
    rest: dict[str, Any] = dict(options or {})
    chosen = take_options(rest)
    if rest:
        known = ", ".join(sorted(OPTION_NAMES))
        raise TypeError(f"no such request option: {', '.join(map(repr, rest))}; there are {known}")
    return chosen


def _unexpected_parameter(operation: Operation[Any], params: dict[str, Any]) -> str:
    name = next(name for name in params if name not in operation.params)
    send = " (extra_body sends members that the specification does not know)"
    return unexpected_keyword(operation.name, name, operation.params | OPTION_NAMES) + send


def unexpected_keyword(who: str, name: str, known: Iterable[str]) -> str:
    """The message about an unknown keyword: the nearest known one, or all known."""
    import difflib

    near = difflib.get_close_matches(name, sorted(known), 1)
    hint = f"; did you mean {near[0]!r}?" if near else f"; it takes {', '.join(sorted(known))}"
    return f"{who} got an unexpected keyword argument {name!r}{hint}"


def _missing_parameters(operation: Operation[Any], params: dict[str, Any]) -> str:
    wanted = " and ".join(repr(name) for name in sorted(operation.required))
    given = ", ".join(repr(name) for name in params) or "nothing"
    return (
        f"{operation.name}: Missing required arguments; Expected ({wanted}) arguments to be given,"
        f" got {given}"
    )
