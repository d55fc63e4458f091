# Written by codegen/facade/names.py from wrapper/__init__.py; edit that instead.
from httpx import Timeout as Timeout

from . import types as types
from ._async.client import AsyncClient as AsyncClient
from ._async.default_client import DefaultAsyncHttpxClient as DefaultAsyncHttpxClient
from ._async.pages import AsyncPage as AsyncPage
from ._async.pages import AsyncPaginator as AsyncPaginator
from ._async.response import AsyncStreamedResponse as AsyncStreamedResponse
from ._async.stream import AsyncStream as AsyncStream
from ._clients.aiohttp_client import DefaultAioHttpClient as DefaultAioHttpClient
from ._response.binary import BinaryContent as BinaryContent
from ._response.response import APIResponse as APIResponse
from ._sync.client import Client as Client
from ._sync.default_client import DefaultHttpxClient as DefaultHttpxClient
from ._sync.pages import Page as Page
from ._sync.response import StreamedResponse as StreamedResponse
from ._sync.stream import Stream as Stream
from ._version import __version__ as __version__
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
from .options import NOT_GIVEN as NOT_GIVEN
from .options import NotGiven as NotGiven
from .options import Omit as Omit
from .options import RequestOptions as RequestOptions
from .options import omit as omit
from .profile import Profile as Profile
from .retry import RetryPolicy as RetryPolicy

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
