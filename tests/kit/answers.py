"""A server without a socket: what it is to answer, and what it was asked."""

import json
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping
from typing import Any

import httpx

BASE_URL = "http://api.test/v1"

Answer = Callable[[], httpx.Response] | Exception


class Answers:
    """A handler for `httpx.MockTransport`: gives its answers in turn, the last one for ever."""

    def __init__(self, *answers: Answer) -> None:
        self._answers = answers
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        answer = self._answers[min(len(self.requests), len(self._answers) - 1)]
        self.requests.append(request)
        if isinstance(answer, Exception):
            raise answer
        return answer()

    @property
    def request(self) -> httpx.Request:
        """The only request there was."""
        (request,) = self.requests
        return request

    @property
    def json(self) -> Any:
        """The JSON body of the only request."""
        return json.loads(self.request.content)

    def headers(self, name: str) -> list[str | None]:
        """One header of every request; None where it was absent."""
        return [request.headers.get(name) for request in self.requests]


def reply(
    body: object = None,
    *,
    status: int = 200,
    headers: Mapping[str, str] | None = None,
    content_type: str | None = None,
) -> Callable[[], httpx.Response]:
    """An answer: bytes as they are, text as HTML, anything else as JSON."""
    if body is None:
        content, usual = b"", None
    elif isinstance(body, bytes):
        content, usual = body, "application/octet-stream"
    elif isinstance(body, str):
        content, usual = body.encode(), "text/html"
    else:
        content, usual = json.dumps(body).encode(), "application/json"
    kind = usual if content_type is None else content_type
    shown = {"x-request-id": "req_1", **({"content-type": kind} if kind else {}), **(headers or {})}
    return lambda: httpx.Response(status, headers=shown, content=content)


def failure(status: int, **headers: str) -> Callable[[], httpx.Response]:
    """An error as OpenAI words it; underscores in names of headers stand for hyphens."""
    error = {"message": "It broke.", "type": "some_type", "param": "model", "code": "some_code"}
    shown = {name.replace("_", "-"): value for name, value in headers.items()}
    return reply({"error": error}, status=status, headers=shown)


class Pieces(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that arrives in pieces; an exception among them breaks it off."""

    def __init__(self, pieces: Iterable[bytes | Exception]) -> None:
        self._pieces = list(pieces)
        self.taken = 0
        self.is_closed = False

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            if isinstance(piece, Exception):
                raise piece
            self.taken += 1
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece

    def close(self) -> None:
        self.is_closed = True

    async def aclose(self) -> None:
        self.is_closed = True


def streamed(
    *pieces: bytes | Exception,
    content_type: str | None = "text/event-stream",
    headers: Mapping[str, str] | None = None,
) -> Callable[[], httpx.Response]:
    """An answer whose body arrives in pieces."""
    kind = {"content-type": content_type} if content_type else {}
    shown = {"x-request-id": "req_1", **kind, **(headers or {})}
    return lambda: httpx.Response(200, headers=shown, stream=Pieces(pieces))
