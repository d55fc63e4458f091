"""Streams that are odd or broken."""

import gzip
from collections.abc import Iterator

from tests.faults.cases import Case, Gives, Raises, script
from tests.faults.stream_wire import DONE, HEL, LO, STOP, WHATWG, WHOLE, broken_off, refused, sent
from tests.kit.samples import HELLO, chunk, events
from tests.kit.servers import END, begin, part, respond
from wrapper import APIConnectionError, APIError


def _grammar() -> Iterator[Case]:
    spaceless = HELLO.replace(b"data: ", b"data:")
    in_lines = HELLO.replace(b', "choices"', b',\ndata: "choices"')
    ways: dict[str, bytes] = {
        "line-feeds": HELLO,
        "carriage-returns": HELLO.replace(b"\n", b"\r"),
        "both": HELLO.replace(b"\n", b"\r\n"),
        "mixed-ends": HELLO.replace(b"\n\n", b"\r\n\n"),
        "bom": b"\xef\xbb\xbf" + HELLO,
        "no-space": spaceless,
        "data-in-lines": in_lines,
        "comments": HELLO.replace(b"data", b": comment\ndata"),
        "empty-comments": HELLO.replace(b"data", b":\n\n:\n\ndata"),
        "ids": HELLO.replace(b"data", b"id: 7\ndata"),
        "id-before-a-comment": b"id: 1\n\n: hello\n\n" + HELLO,
        "id-with-nul": HELLO.replace(b"data", b"id: a\0b\ndata"),
        "retry": b"retry: 3000\n\n" + HELLO,
        "bad-retry": b"retry: soon\n\n" + HELLO,
        "endless-retry": b"retry: " + b"9" * 5000 + b"\n\n" + HELLO,
        "events-without-data": b"event: start\n\n" + HELLO,
        "empty-data": b"data:\n\ndata\n\n" + HELLO,
        "unknown-fields": HELLO.replace(b"data", b"unknown: x\nfield\ndata"),
        "named-message": HELLO.replace(b"data", b"event: message\ndata"),
        "pings": HELLO.replace(b"data", b"event: ping\ndata: {}\n\ndata"),
        "blank-lines-first": b"\n\n\n\r\n" + HELLO,
        "many-blank-lines": b"\n" * 5000 + HELLO,
        "no-blank-line-at-the-end": HELLO.rstrip(b"\n") + b"\n",
        "no-line-end-at-the-end": HELLO.rstrip(b"\n"),
        "no-done": HEL + LO + STOP,
        "more-after-done": HELLO + b"data: not JSON\n\n",
        "data-after-event-name": HELLO.replace(b"data", b"event:\ndata"),
    }
    for name, body in ways.items():
        yield Case(
            f"sse-{name}",
            script((sent(body),)),
            WHOLE,
            call="stream",
            used_again=True,
            source=WHATWG,
        )
        yield Case(
            f"sse-{name}-by-bytes",
            script((sent(*(body[at : at + 1] for at in range(len(body)))),)),
            WHOLE,
            call="stream",
            used_again=True,
            source=WHATWG,
        )


def _unfinished() -> Iterator[Case]:
    yield Case(
        "neither-done-nor-a-reason", script((sent(HEL, LO),)), Gives(("Hello", False)), "stream"
    )
    yield Case(
        "done-after-two-spaces",
        script((sent(HEL, b"data:  [DONE]\n\n"),)),
        refused("no JSON", "Hel"),
        "stream",
        source=WHATWG,
    )
    yield Case("cut-event", script((sent(HEL, LO[:-30]),)), broken_off(1), "stream")
    for name, body in {
        "nothing": b"",
        "comments-only": b": hello\n\n" * 3,
        "blank-lines-only": b"\n" * 50,
        "pings-only": b"event: ping\ndata: {}\n\n" * 3,
        "retry-only": b"retry: 10\n\n",
        "words": b"Service is down",
        "fields-of-nothing": b"a: b\nc: d\n\n",
    }.items():
        yield Case(f"stream-of-{name}", script((sent(body),)), refused("no events"), "stream")
    yield Case(
        "stream-of-length-0",
        script((respond(b"", content_type="text/event-stream"),)),
        refused("no events where a stream was due"),
        "stream",
    )


def _errors_within() -> Iterator[Case]:
    error = b'{"error":{"message":"Overloaded","type":"x"}}'
    ways: dict[str, bytes] = {
        "in-data": b"data: " + error + b"\n\n",
        "named": b"event: error\ndata: " + error + b"\n\n",
        "named-flat": b'event: error\ndata: {"message":"Overloaded"}\n\n',
        "named-text": b"event: error\ndata: Overloaded\n\n",
        "flat-text": b'data: {"error":"Overloaded"}\n\n',
        "object-error": b'data: {"object":"error","message":"Overloaded"}\n\n',
        "type-error": b'data: {"type":"error","message":"Overloaded"}\n\n',
        "detail": b'data: {"detail":"Overloaded"}\n\n',
    }
    for name, event in ways.items():
        yield Case(
            f"error-event-{name}",
            script((sent(HEL, event, DONE),)),
            Raises(APIError, "the stream reports: Overloaded", "Hel"),
            "stream",
            options={"max_retries": 2},
        )
        yield Case(
            f"error-event-{name}-first",
            script((sent(event),)),
            Raises(APIError, "the stream reports: Overloaded", ""),
            "stream",
            options={"max_retries": 2},
        )
    bad: dict[str, bytes] = {
        "broken-json": b"data: {broken\n\n",
        "a-list": b"data: [1, 2]\n\n",
        "a-string": b'data: "text"\n\n',
        "a-number": b"data: 5\n\n",
        "null": b"data: null\n\n",
        "html": b"data: <html>\n\n",
        "deep": b"data: " + b"[" * 50_000 + b"\n\n",
    }
    for name, event in bad.items():
        yield Case(
            f"event-of-{name}", script((sent(HEL, event, LO),)), refused("no JSON", "Hel"), "stream"
        )
    yield Case(
        "event-not-utf-8",
        script(
            (
                sent(
                    HELLO.replace(b"lo", b"\xff"),
                ),
            )
        ),
        Gives(("Hel\ufffd", True)),
        "stream",
        source=WHATWG,
    )


def _something_else() -> Iterator[Case]:
    as_json = {
        "an-error": (b'{"error":{"message":"Overloaded"}}', "Overloaded"),
        "a-detail": (b'{"detail":"Overloaded"}', "Overloaded"),
    }
    for name, (body, says) in as_json.items():
        yield Case(
            f"{name}-where-a-stream-was-due",
            script((respond(body),)),
            Raises(APIError, says, ""),
            "stream",
        )
    for name, body in {
        "html": b"<!doctype html><p>Log in",
        "cut-json": b'{"id": "x", ',
        "xml": b"<?xml version='1.0'?>",
        "a-quoted-text": b'"text',
    }.items():
        yield Case(
            f"{name}-where-a-stream-was-due",
            script((respond(body, content_type="text/html"),)),
            refused("neither events nor JSON"),
            "stream",
        )
    yield Case(
        "whole-json-where-a-stream-was-due",
        script((respond(events(chunk("Hello"))[6:]),)),
        WHOLE,
        "stream",
    )
    yield Case(
        "events-called-json",
        script((respond(HELLO, content_type="application/json"),)),
        WHOLE,
        "stream",
    )
    for kind in ("application/json", "text/event-stream; charset=utf-16", ""):
        label = kind.replace("/", "-").replace("; ", "-").replace("=", "-") or "none"
        yield Case(
            f"stream-type-{label}", script((begin(kind) + part(HELLO) + END,)), WHOLE, "stream"
        )
    packed = begin(headers={"content-encoding": "gzip"}) + part(gzip.compress(HELLO)) + END
    yield Case("stream-in-gzip", script((packed,)), WHOLE, "stream", used_again=True)
    cut = begin(headers={"content-encoding": "gzip"}) + part(gzip.compress(HEL + LO)[:-12]) + END
    yield Case(
        "stream-in-cut-gzip", script((cut,)), Raises(APIConnectionError, "broke off"), "stream"
    )
    for coding in ("br", "zstd", "rot13"):
        odd = begin(headers={"content-encoding": coding}) + part(b"\x8b\x01\x80" * 30) + END
        yield Case(
            f"stream-in-{coding}",
            script((odd,)),
            refused("a content-encoding that nobody asked for"),
            "stream",
        )


STREAMS = [*_grammar(), *_unfinished(), *_errors_within(), *_something_else()]
