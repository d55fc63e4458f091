"""Transports of ours and of httpx, and what comes of a request over them."""

import httpx

from tests.kit.servers import PATIENCE
from wrapper._async.transport.transport import AsyncTransport

FEW = httpx.Limits(max_connections=1, max_keepalive_connections=1)
MANY = httpx.Limits(max_connections=100, max_keepalive_connections=20)


def make(limits=MANY):
    return AsyncTransport(limits, httpx.create_ssl_context)


def request(server, method="POST", path="/x", *, timeout=PATIENCE, **more):
    limits = httpx.Timeout(timeout).as_dict()
    extensions = {"timeout": limits, **more.pop("extensions", {})}
    url = server if isinstance(server, str) else server.base_url + path
    return httpx.Request(method, url, extensions=extensions, **more)


async def fetch(transport, sent):
    """The status and the body."""
    response = await transport.handle_async_request(sent)
    try:
        return response.status_code, await response.aread()
    finally:
        await response.aclose()


async def outcome(transport, sent):
    """The status and the body, or the class of the error."""
    try:
        return await fetch(transport, sent)
    except httpx.HTTPError as exc:
        return type(exc)
