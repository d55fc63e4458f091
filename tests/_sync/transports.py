# Written by codegen/facade/unasync.py from tests/_async/transports.py; edit that file instead.
"""Transports of ours and of httpx, and what comes of a request over them."""

import httpx

from tests.kit.servers import PATIENCE
from wrapper._sync.transport.transport import Transport

FEW = httpx.Limits(max_connections=1, max_keepalive_connections=1)
MANY = httpx.Limits(max_connections=100, max_keepalive_connections=20)


def make(limits=MANY):
    return Transport(limits, httpx.create_ssl_context)


def request(server, method="POST", path="/x", *, timeout=PATIENCE, **more):
    limits = httpx.Timeout(timeout).as_dict()
    extensions = {"timeout": limits, **more.pop("extensions", {})}
    url = server if isinstance(server, str) else server.base_url + path
    return httpx.Request(method, url, extensions=extensions, **more)


def fetch(transport, sent):
    """The status and the body."""
    response = transport.handle_request(sent)
    try:
        return response.status_code, response.read()
    finally:
        response.close()


def outcome(transport, sent):
    """The status and the body, or the class of the error."""
    try:
        return fetch(transport, sent)
    except httpx.HTTPError as exc:
        return type(exc)
