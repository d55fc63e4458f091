"""A client of any OpenAI-compatible API. Names are loaded when they are first used."""

from typing import TYPE_CHECKING, Any

from ._version import __version__ as __version__

if TYPE_CHECKING:
    from httpx import Timeout as Timeout

    from . import types as types
    from ._async.client import AsyncClient as AsyncClient
    from ._async.page import AsyncPage as AsyncPage
    from ._async.paginator import AsyncPaginator as AsyncPaginator
    from ._async.response import AsyncStreamedResponse as AsyncStreamedResponse
    from ._async.stream import AsyncStream as AsyncStream
    from ._clients.aiohttp_client import DefaultAioHttpClient as DefaultAioHttpClient
    from ._clients.httpx_clients import DefaultAsyncHttpxClient as DefaultAsyncHttpxClient
    from ._clients.httpx_clients import DefaultHttpxClient as DefaultHttpxClient
    from ._response.binary import BinaryContent as BinaryContent
    from ._response.response import APIResponse as APIResponse
    from ._sync.client import Client as Client
    from ._sync.page import Page as Page
    from ._sync.response import StreamedResponse as StreamedResponse
    from ._sync.stream import Stream as Stream
    from .errors import APIConnectionError as APIConnectionError
    from .errors import APIError as APIError
    from .errors import APIResponseValidationError as APIResponseValidationError
    from .errors import APIStatusError as APIStatusError
    from .errors import APITimeoutError as APITimeoutError
    from .errors import AuthenticationError as AuthenticationError
    from .errors import BadRequestError as BadRequestError
    from .errors import ClientClosedError as ClientClosedError
    from .errors import ConflictError as ConflictError
    from .errors import InternalServerError as InternalServerError
    from .errors import InvalidWebhookSignatureError as InvalidWebhookSignatureError
    from .errors import MissingAPIKeyError as MissingAPIKeyError
    from .errors import NotFoundError as NotFoundError
    from .errors import PermissionDeniedError as PermissionDeniedError
    from .errors import RateLimitError as RateLimitError
    from .errors import UnprocessableEntityError as UnprocessableEntityError
    from .not_given import NOT_GIVEN as NOT_GIVEN
    from .not_given import NotGiven as NotGiven
    from .not_given import Omit as Omit
    from .not_given import omit as omit
    from .options import RequestOptions as RequestOptions
    from .profile import Profile as Profile
    from .retry import RetryPolicy as RetryPolicy

_MODULES = {
    "APIConnectionError": "wrapper.errors",
    "APIError": "wrapper.errors",
    "APIResponse": "wrapper._response.response",
    "APIResponseValidationError": "wrapper.errors",
    "APIStatusError": "wrapper.errors",
    "APITimeoutError": "wrapper.errors",
    "AsyncClient": "wrapper._async.client",
    "AsyncPage": "wrapper._async.page",
    "AsyncPaginator": "wrapper._async.paginator",
    "AsyncStream": "wrapper._async.stream",
    "AsyncStreamedResponse": "wrapper._async.response",
    "AuthenticationError": "wrapper.errors",
    "BadRequestError": "wrapper.errors",
    "BinaryContent": "wrapper._response.binary",
    "Client": "wrapper._sync.client",
    "ClientClosedError": "wrapper.errors",
    "ConflictError": "wrapper.errors",
    "DefaultAioHttpClient": "wrapper._clients.aiohttp_client",
    "DefaultAsyncHttpxClient": "wrapper._clients.httpx_clients",
    "DefaultHttpxClient": "wrapper._clients.httpx_clients",
    "InternalServerError": "wrapper.errors",
    "InvalidWebhookSignatureError": "wrapper.errors",
    "MissingAPIKeyError": "wrapper.errors",
    "NOT_GIVEN": "wrapper.not_given",
    "NotFoundError": "wrapper.errors",
    "NotGiven": "wrapper.not_given",
    "Omit": "wrapper.not_given",
    "Page": "wrapper._sync.page",
    "PermissionDeniedError": "wrapper.errors",
    "Profile": "wrapper.profile",
    "RateLimitError": "wrapper.errors",
    "RequestOptions": "wrapper.options",
    "RetryPolicy": "wrapper.retry",
    "Stream": "wrapper._sync.stream",
    "StreamedResponse": "wrapper._sync.response",
    "Timeout": "httpx",
    "UnprocessableEntityError": "wrapper.errors",
    "omit": "wrapper.not_given",
    "types": "wrapper.types",
}

# All but what is there only with an extra installed.
__all__ = [
    "NOT_GIVEN",
    "APIConnectionError",
    "APIError",
    "APIResponse",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncClient",
    "AsyncPage",
    "AsyncPaginator",
    "AsyncStream",
    "AsyncStreamedResponse",
    "AuthenticationError",
    "BadRequestError",
    "BinaryContent",
    "Client",
    "ClientClosedError",
    "ConflictError",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "InternalServerError",
    "InvalidWebhookSignatureError",
    "MissingAPIKeyError",
    "NotFoundError",
    "NotGiven",
    "Omit",
    "Page",
    "PermissionDeniedError",
    "Profile",
    "RateLimitError",
    "RequestOptions",
    "RetryPolicy",
    "Stream",
    "StreamedResponse",
    "Timeout",
    "UnprocessableEntityError",
    "__version__",
    "omit",
    "types",
]


if not TYPE_CHECKING:  # A type checker would take any name for granted.

    def __getattr__(name: str) -> Any:
        from importlib import import_module

        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        loaded = import_module(module)
        value = loaded if name == "types" else getattr(loaded, name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
