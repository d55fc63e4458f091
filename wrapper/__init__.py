"""A client for any OpenAI-compatible API. Names are loaded on first use.

Type checkers read `__init__.pyi`, which `make generate` writes from the table of names.
"""

from typing import Any

from ._version import __version__ as __version__

_NAMES = {
    "httpx": ["Timeout"],
    "wrapper": ["types"],
    "wrapper._async.client": ["AsyncClient"],
    "wrapper._async.default_client": ["DefaultAsyncHttpxClient"],
    "wrapper._async.pages": ["AsyncPage", "AsyncPaginator"],
    "wrapper._async.response": ["AsyncStreamedResponse"],
    "wrapper._async.stream": ["AsyncStream"],
    "wrapper._clients.aiohttp_client": ["DefaultAioHttpClient"],
    "wrapper._response.binary": ["BinaryContent"],
    "wrapper._response.response": ["APIResponse"],
    "wrapper._sync.client": ["Client"],
    "wrapper._sync.default_client": ["DefaultHttpxClient"],
    "wrapper._sync.pages": ["Page"],
    "wrapper._sync.response": ["StreamedResponse"],
    "wrapper._sync.stream": ["Stream"],
    "wrapper.errors": [
        "APIConnectionError",
        "APIError",
        "APIResponseValidationError",
        "APIStatusError",
        "APITimeoutError",
        "AuthenticationError",
        "BadRequestError",
        "ClientClosedError",
        "ConflictError",
        "InternalServerError",
        "InvalidWebhookSignatureError",
        "MissingAPIKeyError",
        "NotFoundError",
        "PermissionDeniedError",
        "RateLimitError",
        "UnprocessableEntityError",
    ],
    "wrapper.options": ["NOT_GIVEN", "NotGiven", "Omit", "RequestOptions", "omit"],
    "wrapper.profile": ["Profile"],
    "wrapper.retry": ["RetryPolicy"],
}
"""Modules, and their public names; a public module is a name of the package."""
_NEED_AN_EXTRA = {"DefaultAioHttpClient"}
"""Names that `from wrapper import *` leaves out, because they need an extra."""

__all__ = sorted({"__version__"}.union(*_NAMES.values()) - _NEED_AN_EXTRA)  # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> Any:
    from importlib import import_module

    for module, names in _NAMES.items():
        if name in names:
            if module == __name__:
                value: Any = import_module(f"{module}.{name}")
            else:
                value = getattr(import_module(module), name)
            globals()[name] = value
            return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__, *_NEED_AN_EXTRA})
