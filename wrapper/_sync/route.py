# Written by codegen/facade/unasync.py from wrapper/_async/route.py; edit that file instead.
"""How a request gets to the wire: through an httpx client, or past one that has nothing to add."""

from __future__ import annotations

import time
import weakref
from datetime import timedelta
from typing import Any

import httpx

from generated_client.client import with_body
from generated_client.multipart import StreamedBody

from .._request.redirects import next_request

Body = bytes | StreamedBody | None


class Route:
    """An httpx client, and its transport where requests may go straight there.

    Straight there means without the client's auth, cookies, hooks and settings, so it has to have
    none but those of ours.
    """

    def __init__(self, client: httpx.Client, transport: httpx.BaseTransport | None) -> None:
        self.client = client
        self.transport = transport
        usual = [] if transport is None else client.headers.raw
        self._usual = [(name.decode("ascii").lower(), (name, value)) for name, value in usual]

    def request(
        self,
        method: str,
        url: httpx.URL,
        headers: dict[str, str],
        body: Body,
        extensions: dict[str, Any],
    ) -> httpx.Request:
        """A request with what the httpx client adds to every one; names are in lower case."""
        if self.transport is None or isinstance(body, StreamedBody):
            content = None if isinstance(body, StreamedBody) else body
            request = self.client.build_request(
                method, url, headers=headers, content=content, extensions=extensions
            )
            return with_body(request, body) if isinstance(body, StreamedBody) else request
        raw = [] if "host" in headers else [(b"Host", url.netloc)]
        is_sized = "content-length" in headers
        if not (body or is_sized) and method in ("POST", "PUT", "PATCH"):
            raw.append((b"Content-Length", b"0"))
        raw += [pair for name, pair in self._usual if name not in headers]
        raw += [(name.encode("ascii"), value.encode("ascii")) for name, value in headers.items()]
        if body and not is_sized:
            raw.append((b"Content-Length", b"%d" % len(body)))
        stream = httpx.ByteStream(body or b"")
        request = httpx.Request(method, url, headers=raw, stream=stream, extensions=extensions)
        request.read()
        return request

    def send(self, request: httpx.Request, auth: Any) -> httpx.Response:
        """The response, unread; a redirect is not followed, but has its `next_request`."""
        if self.transport is None:
            return self.client.send(request, stream=True, follow_redirects=False, auth=auth)
        started = time.perf_counter()
        response = self.transport.handle_request(request)
        response.request = request
        if "set-cookie" in response.headers:
            self.client.cookies.extract_cookies(response)
        _time(response, started)
        try:
            response.next_request = next_request(request, response)
        except BaseException:
            response.close()
            raise
        return response


def _time(response: httpx.Response, started: float) -> None:
    """Have `response.elapsed` say how long it took until the end of the body."""
    found = weakref.ref(response)

    def end() -> None:
        if (ended := found()) is not None:
            ended.elapsed = timedelta(seconds=time.perf_counter() - started)

    end()
    body: Any = response.stream
    if hasattr(body, "on_end"):
        body.on_end = end
