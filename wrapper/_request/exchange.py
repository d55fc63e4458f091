"""What travels with a request and its response, for whoever sees only these. No I/O."""

from __future__ import annotations

from typing import NamedTuple

import httpx

from .._reporting.redact import EXCHANGE
from ..profile import Profile
from .auth import Credential
from .cookies import Jar
from .limits import Limits


class Exchange(NamedTuple):
    """One attempt of a call, but for what goes over the wire.

    httpx hands `extensions` on to transports and, in a redirect, to the next request. One key of
    them is ours; the others (`timeout`, `sni_hostname`, `target`, `network_stream`) are httpx's.
    """

    profile: Profile
    """The provider, for messages."""
    limits: Limits
    cookies: Jar
    until: float | None
    """When all has to be there, of a stream its head; of the monotonic clock."""
    retries_taken: int
    """Attempts before this one."""
    credential: Credential | None = None
    """What completes the requests of this attempt; None where their headers say who asks."""


def exchange_of(message: httpx.Request | httpx.Response) -> Exchange | None:
    """The exchange that a request or a response belongs to; None for one that is not ours."""
    found = message.extensions.get(EXCHANGE)
    return found if isinstance(found, Exchange) else None


def limits_of(response: httpx.Response) -> Limits:
    """The bounds that were set for a response, else the usual ones."""
    exchange = exchange_of(response)
    return Limits() if exchange is None else exchange.limits
