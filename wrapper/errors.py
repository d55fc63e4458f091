"""The errors that a call may raise.

APIError
├── APIConnectionError             no complete response
│   └── APITimeoutError            no complete response in time
├── APIStatusError                 a response that is no success
│   ├── BadRequestError            400
│   ├── AuthenticationError        401
│   ├── PermissionDeniedError      403
│   ├── NotFoundError              404
│   ├── ConflictError              409
│   ├── UnprocessableEntityError   422
│   ├── RateLimitError             429
│   └── InternalServerError        500 and above
├── APIResponseValidationError     a success whose body is not of its type
├── MissingAPIKeyError             no credential to make a client with; a ValueError too
├── InvalidWebhookSignatureError   a webhook that must not be trusted; a ValueError too
└── ClientClosedError              a call after `close`; a RuntimeError too

Errors carry requests and responses without credentials, and can be pickled.
"""

from __future__ import annotations

from typing import Any, ClassVar

import httpx

from ._reporting.error_bodies import code_of, error_object, excerpt, json_of, message_of, text_of
from ._reporting.redact import about, hide_echo, redact_request, redacted_cookies, text_without_echo
from ._reporting.request_id import quoted_request_id, request_id_of
from .retry import retry_after

__all__ = [
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
]


class APIError(Exception):
    """Base of every error that a call raises."""

    message: str
    request: httpx.Request | None
    """The last request sent, without its credentials; None where none was sent."""
    body: object
    """The `error` member of the JSON body, else the whole JSON; None without JSON."""
    code: str | None
    param: str | None
    type: str | None
    request_id: str | None
    """The server's `x-request-id`, to be quoted to its operators; None without one."""
    retries_taken: int
    """Attempts after the first one."""

    def __init__(
        self,
        message: str,
        *,
        request: httpx.Request | None = None,
        body: object = None,
        request_id: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.request = None if request is None else redact_request(request)
        self.body = error_object(body)
        self.code = code_of(self.body, "code")
        self.param = code_of(self.body, "param")
        self.type = code_of(self.body, "type")
        self.request_id = request_id
        self.retries_taken = 0

    def _say(self, more: str) -> None:
        """Add words to the end of the message."""
        self.message += more
        self.args = (self.message,)

    @property
    def status_code(self) -> int | None:
        """The status of the response; None for an error without a response."""
        return None

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.args, self.__dict__)


def _restore(cls: type[APIError], args: tuple[Any, ...], state: dict[str, Any]) -> APIError:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class APIConnectionError(APIError):
    """No complete response came; `__cause__` is httpx's error."""


class APITimeoutError(APIConnectionError):
    """No complete response came within the time that was set."""


class APIResponseValidationError(APIError):
    """A success whose body is HTML, broken JSON, an error or of another wrong type."""

    response: ErrorResponse

    def __init__(
        self,
        what: str,
        *,
        response: httpx.Response,
        body: object = None,
        text: str | None = None,
    ) -> None:
        """`text` is the faulty part of the body; None stands for the whole body."""
        hide_echo(response)
        content_type = response.headers.get("content-type") or "no content type"
        said = text_of(response) if text is None else text
        shown = excerpt(text_without_echo(said[:8000], response.request))
        super().__init__(
            f"{about(response.request)} answered {response.status_code} with {what}"
            f" ({content_type}): {shown}{quoted_request_id(response)}",
            request=response.request,
            body=body,
            request_id=request_id_of(response),
        )
        self.response = _without_credentials(response)

    @property
    def status_code(self) -> int:
        """The status of `response`."""
        return self.response.status_code


class APIStatusError(APIError):
    """A response that is no success; its status decides about the subclass."""

    by_status: ClassVar[dict[int, type[APIStatusError]]]

    response: ErrorResponse

    def __init__(self, message: str, *, response: httpx.Response, body: object = None) -> None:
        super().__init__(
            message, request=response.request, body=body, request_id=request_id_of(response)
        )
        self.response = _without_credentials(response)

    @property
    def status_code(self) -> int:
        """The status of `response`."""
        return self.response.status_code

    @property
    def retry_after(self) -> float | None:
        """Seconds that the server asks the client to wait; None if it names no time."""
        return retry_after(self.response.headers)

    @classmethod
    def of(cls, response: httpx.Response) -> APIStatusError:
        """The error for a response whose body has been read."""
        from ._reporting.moved import new_address  # Late, because a call that succeeds needs none.

        hide_echo(response)
        status = response.status_code
        base = InternalServerError if status >= 500 else APIStatusError
        body = json_of(response)
        text = message_of(body) or excerpt(text_of(response))
        return cls.by_status.get(status, base)(
            f"{about(response.request)} answered {status}: {text}{new_address(response)}"
            f"{quoted_request_id(response)}",
            response=response,
            body=body,
        )


class BadRequestError(APIStatusError):
    """400: the request is wrong in itself."""


class AuthenticationError(APIStatusError):
    """401: the credential is missing, wrong or expired."""


class PermissionDeniedError(APIStatusError):
    """403: the credential does not allow this."""


class NotFoundError(APIStatusError):
    """404: no such model, object or path."""


class ConflictError(APIStatusError):
    """409: another request changed the object meanwhile."""


class UnprocessableEntityError(APIStatusError):
    """422: the request is well-formed, but not acceptable."""


class RateLimitError(APIStatusError):
    """429: too many requests or tokens, or no quota left."""


class InternalServerError(APIStatusError):
    """500 and above: the server failed."""


APIStatusError.by_status = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


class MissingAPIKeyError(APIError, ValueError):
    """No credential was given, and the environment holds none."""


class InvalidWebhookSignatureError(APIError, ValueError):
    """A webhook that was tampered with, came too late, or has another's signature."""


class ClientClosedError(APIError, RuntimeError):
    """The client has been closed; its connections are gone."""


class ErrorResponse(httpx.Response):
    """The response of an error, with the keys of its JSON: `response["message"]`."""

    def __getitem__(self, key: str | int) -> Any:
        body = json_of(self)
        if not isinstance(body, (dict, list)):
            raise KeyError(key)
        return body[key]  # type: ignore[index]

    def __contains__(self, key: object) -> bool:
        body = json_of(self)
        return isinstance(body, (dict, list)) and key in body


def _without_credentials(response: httpx.Response) -> ErrorResponse:
    shown = ErrorResponse.__new__(ErrorResponse)
    shown.__dict__ = response.__dict__
    # The stream is replaced, because it leads to the connection and to the bytes that went over it.
    # An open response keeps its stream, because both share their attributes and closing needs it.
    if response.is_closed:
        shown.stream = httpx.ByteStream(b"")
        shown.extensions = {n: v for n, v in shown.extensions.items() if n != "network_stream"}
    for one in (shown, *shown.history):
        one.request = redact_request(one.request)
        one.headers = redacted_cookies(one.headers)
        one.next_request = None
    return shown
