"""The check of `http_client`: a client of httpx or httpx2, of the same kind."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import httpx

if TYPE_CHECKING:
    import httpx2


def given_client(client: httpx.Client | httpx2.Client) -> httpx.Client:
    """The httpx client to send with; raises TypeError for any other object."""
    if isinstance(client, httpx.Client):
        return client
    found = sys.modules.get("httpx2")  # Never imported: a user with such a client has done so.
    if found is not None and isinstance(client, found.Client):
        from .httpx2_clients import Httpx2Client

        return Httpx2Client(client)
    raise _wrong_client_error(client, "Client", "AsyncClient")


def async_given_client(client: httpx.AsyncClient | httpx2.AsyncClient) -> httpx.AsyncClient:
    """The httpx client to send with; raises TypeError for any other object."""
    if isinstance(client, httpx.AsyncClient):
        return client
    found = sys.modules.get("httpx2")
    if found is not None and isinstance(client, found.AsyncClient):
        from .httpx2_clients import AsyncHttpx2Client

        return AsyncHttpx2Client(client)
    raise _wrong_client_error(client, "AsyncClient", "Client")


def _wrong_client_error(client: object, wanted: str, other: str) -> TypeError:
    kinds = [getattr(sys.modules.get(name), other, ()) for name in ("httpx", "httpx2")]
    hint = (
        f"; {wanted} takes no {other}" if isinstance(client, tuple(k for k in kinds if k)) else ""
    )
    return TypeError(
        f"http_client must be an httpx.{wanted} or httpx2.{wanted},"
        f" not {type(client).__name__!r}{hint}"
    )
