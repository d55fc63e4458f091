"""Names of every provider's module besides its clients: all names of `wrapper`.

Errors have a second spelling, `ApiError` for `APIError`: one class, two names.
"""

from httpx import URL

import wrapper

from .. import *  # noqa: F403
from .. import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    __version__,
)

ApiConnectionError = APIConnectionError
ApiError = APIError
ApiResponseValidationError = APIResponseValidationError
ApiStatusError = APIStatusError
ApiTimeoutError = APITimeoutError

VERSION = __version__

__all__ = [
    "URL",
    "VERSION",
    "ApiConnectionError",
    "ApiError",
    "ApiResponseValidationError",
    "ApiStatusError",
    "ApiTimeoutError",
]
__all__ += wrapper.__all__
# Each provider lists its own `Client`, `AsyncClient` and options.
__all__.remove("AsyncClient")
__all__.remove("Client")
