# Written by codegen/facade/names.py from wrapper/providers/_names.py; edit that instead.
from httpx import URL as URL

from .. import NOT_GIVEN as NOT_GIVEN
from .. import APIConnectionError as APIConnectionError
from .. import APIError as APIError
from .. import APIResponse as APIResponse
from .. import APIResponseValidationError as APIResponseValidationError
from .. import APIStatusError as APIStatusError
from .. import APITimeoutError as APITimeoutError
from .. import AsyncPage as AsyncPage
from .. import AsyncPaginator as AsyncPaginator
from .. import AsyncStream as AsyncStream
from .. import AsyncStreamedResponse as AsyncStreamedResponse
from .. import AuthenticationError as AuthenticationError
from .. import BadRequestError as BadRequestError
from .. import BinaryContent as BinaryContent
from .. import ClientClosedError as ClientClosedError
from .. import ConflictError as ConflictError
from .. import DefaultAsyncHttpxClient as DefaultAsyncHttpxClient
from .. import DefaultHttpxClient as DefaultHttpxClient
from .. import InternalServerError as InternalServerError
from .. import InvalidWebhookSignatureError as InvalidWebhookSignatureError
from .. import MissingAPIKeyError as MissingAPIKeyError
from .. import NotFoundError as NotFoundError
from .. import NotGiven as NotGiven
from .. import Omit as Omit
from .. import Page as Page
from .. import PermissionDeniedError as PermissionDeniedError
from .. import Profile as Profile
from .. import RateLimitError as RateLimitError
from .. import RequestOptions as RequestOptions
from .. import RetryPolicy as RetryPolicy
from .. import Stream as Stream
from .. import StreamedResponse as StreamedResponse
from .. import Timeout as Timeout
from .. import UnprocessableEntityError as UnprocessableEntityError
from .. import __version__ as __version__
from .. import omit as omit
from .. import types as types

ApiConnectionError = APIConnectionError
ApiError = APIError
ApiResponseValidationError = APIResponseValidationError
ApiStatusError = APIStatusError
ApiTimeoutError = APITimeoutError
VERSION = __version__

__all__ = [
    "NOT_GIVEN",
    "URL",
    "VERSION",
    "APIConnectionError",
    "APIError",
    "APIResponse",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "ApiConnectionError",
    "ApiError",
    "ApiResponseValidationError",
    "ApiStatusError",
    "ApiTimeoutError",
    "AsyncPage",
    "AsyncPaginator",
    "AsyncStream",
    "AsyncStreamedResponse",
    "AuthenticationError",
    "BadRequestError",
    "BinaryContent",
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
