"""Whether somebody stands between httpx and its connections."""

import functools
import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any
from unittest import mock

import httpcore
import httpx
import pytest
import respx
import vcr  # type: ignore[import-untyped]
import wrapt

from wrapper._clients.patched import is_patched


def wrapped_with_its_name(function: Any) -> Any:
    @functools.wraps(function)
    def measured(*args: Any, **kwargs: Any) -> Any:
        return function(*args, **kwargs)

    return measured


def wrapped_in_a_proxy(function: Any) -> Any:
    def measured(wrapped: Any, _: Any, args: Any, kwargs: Any) -> Any:
        return wrapped(*args, **kwargs)

    return wrapt.FunctionWrapper(function, measured)


PLACES = [
    (httpx.Client, "send"),
    (httpx.AsyncClient, "send"),
    (httpx.HTTPTransport, "handle_request"),
    (httpx.AsyncHTTPTransport, "handle_async_request"),
    (httpcore.ConnectionPool, "handle_request"),
    (httpcore.AsyncConnectionPool, "handle_async_request"),
]
WAYS: dict[str, Callable[[Any], Any]] = {
    "a function": lambda function: lambda *args, **kwargs: function(*args, **kwargs),
    "a function with its name": wrapped_with_its_name,
    "a proxy that equals it": wrapped_in_a_proxy,
    "a mock": lambda function: mock.create_autospec(function),
    "a partial": lambda function: functools.partial(function),
}


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
@pytest.mark.parametrize(
    ("owner", "name"), PLACES, ids=lambda place: getattr(place, "__name__", place)
)
def test_whatever_stands_in_is_seen(
    owner: type, name: str, way: Callable[[Any], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not is_patched()
    with monkeypatch.context() as patching:
        patching.setattr(owner, name, way(getattr(owner, name)))

        assert is_patched()
    assert not is_patched()


TOOLS = {
    "respx": respx.mock,
    "vcr": lambda: vcr.VCR(record_mode=vcr.mode.NONE).use_cassette("there-is-none.yaml"),
}


@pytest.mark.parametrize("tool", TOOLS.values(), ids=TOOLS)
def test_a_tool_is_seen_while_it_is_at_work(tool: Callable[[], Any]) -> None:
    with tool():
        assert is_patched()
    assert not is_patched()


def test_a_module_that_another_thread_is_importing_is_not_taken_for_patched(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "httpcore", ModuleType("httpcore"))

    assert not is_patched()
