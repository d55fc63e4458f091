"""Facts that travel with a request and its response, for code that has only them.

No I/O.
"""

from __future__ import annotations

from typing import NamedTuple

import httpx

from .._reporting.redact import EXCHANGE
from ..profile import Profile
from .auth import Credential
from .cookies import Jar
from .limits import Limits


class Exchange(NamedTuple):
    """The facts of one attempt of a call that do not go over the wire.

    httpx hands `extensions` on to transports and, in a redirect, to the next request. One key of
    `extensions` holds the `Exchange`; the other keys (`timeout`, `sni_hostname`, `target`,
    `network_stream`) are httpx's.
    """

    profile: Profile
    """The provider, for messages."""
    limits: Limits
    cookies: Jar
    until: float | None
    """The deadline for the whole response, or for the head of a stream.

    In seconds of the monotonic clock; None for no deadline.
    """
    retries_taken: int
    """Attempts before this one."""
    credential: Credential | None = None
    """The scheme and key that complete each request; None where none are added."""


def exchange_of(message: httpx.Request | httpx.Response) -> Exchange | None:
    """The exchange of a request or a response; None where the library has none."""
    found = message.extensions.get(EXCHANGE)
    return found if isinstance(found, Exchange) else None


def limits_of(response: httpx.Response) -> Limits:
    """The bounds of a response; the default ones for one without an exchange."""
    exchange = exchange_of(response)
    return Limits() if exchange is None else exchange.limits
