"""Requests, responses and exceptions of httpx as those of httpx2, and back."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import aclosing, closing, contextmanager
from typing import Any, cast

import httpx
import httpx2

_DECODED = (b"content-encoding", b"content-length", b"transfer-encoding")


def httpx2_request(request: httpx.Request, cookies: httpx2.Cookies) -> httpx2.Request:
    """The request for httpx2, with the cookies of a client unless it has a cookie header."""
    found = httpx2.Request(
        request.method,
        str(request.url),
        headers=request.headers.raw,
        stream=_stream(request.stream),
        extensions=dict(request.extensions),
    )
    if len(cookies):
        cookies.set_cookie_header(found)
    return found


def httpx_response(response: httpx2.Response, request: httpx.Request) -> httpx.Response:
    """The response for httpx; an unread body is read from the connection later."""
    headers, extensions = response.headers.raw, dict(response.extensions)
    try:
        content = response.content
    except httpx2.ResponseNotRead:
        stream = Httpx2Body(response, request)
        return httpx.Response(
            response.status_code, headers=headers, stream=stream, extensions=extensions
        )
    # An event hook has read it, and httpx2 has decompressed it.
    headers = [(name, value) for name, value in headers if name.lower() not in _DECODED]
    return httpx.Response(
        response.status_code, headers=headers, content=content, extensions=extensions
    )


class Httpx2Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A response's body, compressed as it came; iterate once."""

    def __init__(self, response: httpx2.Response, request: httpx.Request) -> None:
        self._response = response
        self._request = request
        # The body bypasses the response's own method, because that method gives the connection
        # back before `connections` has looked, under this name, whether it may be used again.
        self._stream: Any = response.stream

    def __iter__(self) -> Iterator[bytes]:
        with httpx_errors(self._request), closing(iter(self._stream)) as chunks:
            yield from chunks

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with httpx_errors(self._request):
            async with aclosing(aiter(self._stream)) as chunks:
                async for chunk in chunks:
                    yield chunk

    def close(self) -> None:
        with httpx_errors(self._request):
            self._response.close()

    async def aclose(self) -> None:
        with httpx_errors(self._request):
            await self._response.aclose()


@contextmanager
def httpx_errors(request: httpx.Request) -> Iterator[None]:
    """Turn each exception of httpx2 into the exception of httpx of the same name."""
    try:
        yield
    except (httpx2.HTTPError, httpx2.StreamError, httpx2.InvalidURL) as exc:
        raise _httpx_error(exc, request) from exc


def _httpx_error(exc: Exception, request: httpx.Request) -> Exception:
    if isinstance(exc, httpx2.HTTPStatusError):  # Raised by an event hook of the user's.
        response = httpx.Response(exc.response.status_code, request=request)
        return httpx.HTTPStatusError(str(exc), request=request, response=response)
    if isinstance(exc, httpx2.InvalidURL):
        return httpx.InvalidURL(str(exc))
    names = (cls.__name__ for cls in type(exc).__mro__)
    kind: Any = next(found for name in names if (found := getattr(httpx, name, None)))
    if issubclass(kind, httpx.RequestError):
        return cast(Exception, kind(str(exc), request=request))
    return cast(Exception, kind(str(exc)) if kind is httpx.HTTPError else kind())


def _stream(stream: httpx.SyncByteStream | httpx.AsyncByteStream) -> Any:
    if isinstance(stream, httpx.ByteStream):
        return httpx2.ByteStream(b"".join(stream))
    return _Upload(stream)


class _Upload(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        yield from self._stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._stream:
            yield chunk
