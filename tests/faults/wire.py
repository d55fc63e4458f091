"""Answers up to the point where something goes wrong, and what is expected of most."""

from tests.faults.cases import Gives, Raises
from tests.faults.injector import MODELS
from tests.kit.samples import chunk, events
from tests.kit.servers import CLOSE, HALF_CLOSE, RESET, UNTIL_CLOSED, begin, part
from wrapper import (
    APIConnectionError,
    APITimeoutError,
)

GOT = Gives(["m"])
BROKEN = Raises(APIConnectionError, "GET http")
LATE = Raises(APITimeoutError, "no answer in time")
AIOHTTP = "async-aiohttp"
DEFAULTS = ("sync-default", "async-default", "sync-given", "async-given")
"""Over connections of ours."""
FIRST = events(chunk("Hel"))
OK = b"HTTP/1.1 200 OK\r\n"
JSON = OK + b"content-type: application/json\r\n"
COUNTED = JSON + b"content-length: %d\r\n\r\n" % len(MODELS)
CHUNKED = JSON + b"transfer-encoding: chunked\r\n\r\n"
UNFRAMED = JSON + b"\r\n"
EVENTS = OK + b"content-type: text/event-stream\r\n"
RFC9112 = "https://www.rfc-editor.org/rfc/rfc9112.html#"
RFC9110 = "https://www.rfc-editor.org/rfc/rfc9110.html#"

STAGES: dict[str, bytes] = {
    "before-a-byte": b"",
    "in-the-status-line": b"HTTP/1.1 20",
    "after-the-status-line": OK,
    "in-a-header": OK + b"content-ty",
    "before-the-empty-line": JSON,
    "before-a-counted-body": COUNTED,
    "in-a-counted-body": COUNTED + MODELS[:20],
    "before-a-chunk": CHUNKED,
    "in-a-chunk-size": CHUNKED + b"4",
    "in-a-chunk": CHUNKED + b"40\r\n" + MODELS[:20],
    "between-chunks": CHUNKED + part(MODELS[:20]),
    "in-the-last-chunk": CHUNKED + part(MODELS) + b"0\r\n",
}
STREAM_STAGES: dict[str, bytes] = {
    "before-an-event": begin(),
    "in-an-event": begin() + part(FIRST[:-20]),
    "after-an-event": begin() + part(FIRST),
    "in-a-later-chunk": begin() + part(FIRST) + b"40\r\ndata: {",
    "in-a-counted-stream": EVENTS + b"content-length: 10000\r\n\r\n" + FIRST,
}
CUT = (HALF_CLOSE, UNTIL_CLOSED)
"""The end of a connection without a word of TLS."""
ENDS = {"close": CLOSE, "reset": RESET}
