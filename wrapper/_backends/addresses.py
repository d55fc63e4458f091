"""The addresses of a host, some of which may be dead, and the time for each. No I/O."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from time import monotonic
from typing import Any


def is_address(host: str) -> bool:
    """Whether a host is an address already, and needs no look-up."""
    return ":" in host or host.replace(".", "").isdigit()


def addresses_in_turn(
    found: Sequence[Any], timeout: float | None
) -> Iterator[tuple[str, float | None]]:
    """Each address that `getaddrinfo` found, with its seconds: an even share of the time left.

    An address that never answers leaves time for the next one, and all addresses together take no
    longer than `timeout`.
    """
    until = None if timeout is None else monotonic() + timeout
    addresses = list(dict.fromkeys(info[4][0] for info in found))
    for at, address in enumerate(addresses):
        left = None if until is None else max(until - monotonic(), 0.001)
        yield address, None if left is None else left / (len(addresses) - at)
