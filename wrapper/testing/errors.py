"""Errors in the shape that OpenAI's API gives them."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response


class ApiError(Exception):
    """An error that a handler raises, and that becomes an error response."""

    def __init__(
        self,
        message: str,
        *,
        status: int = 400,
        param: str | None = None,
        code: str | None = None,
        type: str = "invalid_request_error",
    ) -> None:
        super().__init__(message)
        self.message = message
        self.status = status
        self.param = param
        self.code = code
        self.type = type

    def body(self) -> dict[str, object]:
        return {
            "error": {
                "message": self.message,
                "type": self.type,
                "param": self.param,
                "code": self.code,
            }
        }

    def response(self) -> Response:
        return JSONResponse(self.body(), self.status)


def not_found(what: str, item_id: str) -> ApiError:
    """The answer to an unknown id."""
    return ApiError(f"No such {what}: {item_id}", status=404, param="id", code="not_found")


async def on_api_error(request: Request, exc: Exception) -> Response:
    assert isinstance(exc, ApiError)
    return exc.response()


async def on_http_exception(request: Request, exc: Exception) -> Response:
    assert isinstance(exc, HTTPException)
    method, path = request.method, request.url.path
    if exc.status_code == 404:
        error = ApiError(f"Invalid URL ({method} {path})", status=404, code="unknown_url")
    elif exc.status_code == 405:
        message = f"Not allowed to {method} on {path}."
        error = ApiError(message, status=405, code="method_not_supported")
    else:
        error = ApiError(exc.detail, status=exc.status_code)
    response = error.response()
    response.headers.update(exc.headers or {})
    return response


async def on_broken_form(request: Request, exc: Exception) -> Response:
    return ApiError(f"We could not parse the multipart body of your request: {exc}").response()


async def on_disconnect(request: Request, exc: Exception) -> Response:
    """A response that nobody reads, because the client left before it was due."""
    return Response(status_code=400)
