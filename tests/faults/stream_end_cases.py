"""Streams without end, without events, and what comes after the end of others."""

import gzip
from collections.abc import Iterator

from tests.faults.cases import Case, Gives, Raises, script
from tests.faults.stream_wire import DONE, HEL, LO, STOP, WHOLE, refused, sent
from tests.kit.samples import HELLO, chunk, events
from tests.kit.servers import (
    CLOSE,
    END,
    ENDLESS,
    UNTIL_CLOSED,
    Bytewise,
    Drip,
    Pause,
    begin,
    part,
    respond,
)
from wrapper import APITimeoutError


def _bounds() -> Iterator[Case]:
    small = {"max_event_bytes": 100_000, "max_response_bytes": 100_000}
    bomb = gzip.compress(b"data: " + b"x" * 20_000_000)
    for name, answer in {
        "endless-line": (begin(), Drip(part(b"data: " + b"x" * 60_000), times=ENDLESS)),
        "endless-lines": (begin(), Drip(part(b"data: " + b"x" * 6_000 + b"\n"), times=ENDLESS)),
        "bomb-in-a-stream": (begin(headers={"content-encoding": "gzip"}) + part(bomb) + END,),
    }.items():
        yield Case(
            name,
            script(answer),
            refused("max_event_bytes"),
            "stream",
            small,
            used_again=None if "bomb" in name else False,
        )
    yield Case(
        "endless-json-where-a-stream-was-due",
        script((begin(), part(b"{"), Drip(part(b" " * 60_000), times=ENDLESS))),
        refused("more than max_response_bytes"),
        "stream",
        small,
        used_again=False,
    )
    idle = {"stream_idle_timeout": 0.3}
    silent = Raises(APITimeoutError, "stream_idle_timeout=")
    for name, piece in {
        "comments": b": alive\n\n",
        "pings": b"event: ping\ndata: {}\n\n",
        "blank-lines": b"\n",
        "bytes-of-a-line": b"x",
    }.items():
        yield Case(
            f"idle-but-for-{name}",
            script((begin(), part(HEL), Drip(part(piece), 0.02, ENDLESS))),
            silent,
            "stream",
            idle,
            used_again=False,
        )
        yield Case(
            f"idle-from-the-start-but-for-{name}",
            script((begin(), Drip(part(piece), 0.02, ENDLESS))),
            silent,
            "stream",
            idle,
            used_again=False,
        )
    yield Case(
        "idle", script((begin(), part(HEL), UNTIL_CLOSED)), silent, "stream", idle, used_again=False
    )
    yield Case(
        "slow-but-not-idle",
        script(
            (
                begin(),
                *(step for _ in range(5) for step in (part(HEL), Pause(0.15))),
                part(DONE),
                END,
            )
        ),
        Gives(("Hel" * 5, True)),
        "stream",
        {"stream_idle_timeout": 0.6},
        used_again=True,
    )


def _after_the_end() -> Iterator[Case]:
    head = begin() + part(HELLO)
    yield Case("end-at-once", script((head + END,)), WHOLE, "stream", used_again=True)
    # Short, because the client waits for 0.05 s only, and slower paces lengthen the pause.
    yield Case(
        "end-a-little-later", script((head, Pause(0.001), END)), WHOLE, "stream", used_again=True
    )
    yield Case("end-never", script((head, UNTIL_CLOSED)), WHOLE, "stream", used_again=False)
    yield Case(
        "comments-after-the-end",
        script((head, Drip(part(b": x\n\n"), 0.005, ENDLESS))),
        WHOLE,
        "stream",
        used_again=False,
    )
    yield Case(
        "flood-after-the-end",
        script((head, Drip(part(b"x" * 60_000), times=ENDLESS))),
        WHOLE,
        "stream",
        used_again=False,
    )
    yield Case(
        "events-after-the-end",
        script((head + part(HELLO) + END,)),
        WHOLE,
        "stream",
        used_again=True,
    )
    yield Case(
        "late-events-after-the-end",
        script((head, Pause(0.2), part(HELLO), END)),
        WHOLE,
        "stream",
        used_again=False,
    )
    yield Case("close-after-done", script((head, CLOSE)), WHOLE, "stream", used_again=False)
    yield Case(
        "another-answer-after-a-stream",
        script((head + END + respond(b"{}"),)),
        WHOLE,
        "stream",
        used_again=False,
    )
    yield Case(
        "chunk-extensions-in-a-stream",
        script((begin() + b"%x;a=1\r\n" % len(HELLO) + HELLO + b"\r\n" + END,)),
        WHOLE,
        "stream",
        used_again=True,
    )
    yield Case(
        "stream-of-one-long-event",
        script((sent(events(chunk("x" * 2_000_000)), STOP, DONE),)),
        Gives(("x" * 2_000_000, True)),
        "stream",
    )
    yield Case(
        "stream-drip",
        script((begin(), Bytewise(part(HEL), 0.0), part(LO + STOP + DONE), END)),
        WHOLE,
        "stream",
    )


def _readers() -> Iterator[Case]:
    yield Case(
        "slow-reader-is-not-idle",
        script((begin(), part(HEL), Pause(0.01), part(LO), Pause(0.01), part(STOP + DONE), END)),
        WHOLE,
        "stream",
        {"stream_idle_timeout": 0.2},
        pause=0.25,
        used_again=True,
    )
    yield Case(
        "slow-reader-of-much",
        script((begin(), *[part(HEL * 50)] * 4, part(DONE), END)),
        Gives(("Hel" * 200, True)),
        "stream",
        pause=0.001,
        used_again=True,
    )
    for name, rest in {"silence": UNTIL_CLOSED, "a-flood": Drip(part(HEL), times=ENDLESS)}.items():
        yield Case(
            f"left-early-before-{name}",
            script((begin(), part(HEL), rest)),
            Gives(("Hel", False)),
            "stream",
            leaves_after=1,
            used_again=False,
        )
    yield Case(
        "left-before-done",
        script((begin() + part(HEL + LO + STOP), UNTIL_CLOSED)),
        Gives(("Hello", False)),
        "stream",
        leaves_after=3,
        used_again=False,
    )


STREAM_ENDS = [*_bounds(), *_after_the_end(), *_readers()]
