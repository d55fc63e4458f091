"""Streams as they are sent, and what is expected of many."""

from tests.faults.cases import Gives, Raises
from tests.kit.samples import chunk, events
from tests.kit.servers import END, begin, part
from wrapper import APIConnectionError, APIResponseValidationError

WHATWG = "https://html.spec.whatwg.org/multipage/server-sent-events.html"
HEL, LO, STOP = (events(chunk("Hel")), events(chunk("lo")), events(chunk(finish_reason="stop")))
DONE = b"data: [DONE]\n\n"
WHOLE = Gives(("Hello", True))


def sent(*pieces: bytes) -> bytes:
    """A whole response in chunks."""
    return begin() + b"".join(part(piece) for piece in pieces if piece) + END


def refused(says: str, after: str | None = None) -> Raises:
    return Raises(APIResponseValidationError, says, after)


def broken_off(items: int) -> Raises:
    return Raises(APIConnectionError, f"the stream broke off after {items} items")
