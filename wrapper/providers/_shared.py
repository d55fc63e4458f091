"""What the namespace of every provider has besides its clients: all names of `wrapper`.

Errors have a second spelling, `ApiError` for `APIError`: one class, two names.
"""

from httpx import URL

from .. import (
    NOT_GIVEN,
    APIConnectionError,
    APIError,
    APIResponse,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AsyncPage,
    AsyncPaginator,
    AsyncStream,
    AsyncStreamedResponse,
    AuthenticationError,
    BadRequestError,
    BinaryContent,
    ClientClosedError,
    ConflictError,
    DefaultAsyncHttpxClient,
    DefaultHttpxClient,
    InternalServerError,
    InvalidWebhookSignatureError,
    MissingAPIKeyError,
    NotFoundError,
    NotGiven,
    Omit,
    Page,
    PermissionDeniedError,
    Profile,
    RateLimitError,
    RequestOptions,
    RetryPolicy,
    Stream,
    StreamedResponse,
    Timeout,
    UnprocessableEntityError,
    __version__,
    omit,
    types,
)

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
