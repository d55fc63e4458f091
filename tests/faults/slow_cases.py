"""Servers that hang or drip, against every limit of time."""

from collections.abc import Iterator

import httpx

from tests.faults.cases import SOON, Case, Gives, Raises, script
from tests.faults.injector import GOOD, MODELS
from tests.faults.wire import (
    CHUNKED,
    COUNTED,
    GOT,
    JSON,
    LATE,
    STAGES,
    STREAM_STAGES,
)
from tests.kit.samples import HELLO
from tests.kit.servers import END, ENDLESS, PATIENCE, UNTIL_CLOSED, Bytewise, Drip, begin, part
from wrapper import (
    APITimeoutError,
    InternalServerError,
)


def _slow() -> Iterator[Case]:
    soon = {"timeout": httpx.Timeout(PATIENCE, read=SOON)}
    for stage in STAGES:
        yield Case(
            f"hang-{stage}",
            script((STAGES[stage], UNTIL_CLOSED)),
            LATE,
            options=soon,
            used_again=False,
        )
    for stage in ("before-an-event", "after-an-event", "in-an-event"):
        yield Case(
            f"hang-{stage}",
            script((STREAM_STAGES[stage], UNTIL_CLOSED)),
            Raises(APITimeoutError, "the stream broke off after"),
            call="stream",
            options=soon,
            used_again=False,
        )
    yield Case(
        "hang-before-every-answer",
        script((UNTIL_CLOSED,)),
        LATE,
        options={"timeout": 0.1, "max_retries": 2},
        attempts=3,
    )
    for name, call in {"deadline": "models", "deadline-of-a-stream": "stream"}.items():
        yield Case(
            f"{name}-against-silence",
            script((UNTIL_CLOSED,)),
            Raises(APITimeoutError, "within the deadline of"),
            call=call,
            options={"deadline": 0.2, "max_retries": 5},
            attempts=None,
        )
        yield Case(
            f"{name}-against-dripping-headers",
            script((Bytewise(JSON * 50, 0.02), UNTIL_CLOSED)),
            Raises(APITimeoutError, "within the deadline of"),
            call=call,
            options={"deadline": 0.2, "max_retries": 5},
            attempts=None,
        )
    yield Case(
        "deadline-against-a-dripping-body",
        script((COUNTED, Bytewise(MODELS, 0.02), UNTIL_CLOSED)),
        Raises(APITimeoutError, "within the deadline of"),
        options={"deadline": 0.2},
    )
    yield Case(
        "deadline-against-an-endless-body",
        script((CHUNKED, Drip(part(b" " * 100), 0.01, ENDLESS))),
        Raises(APITimeoutError, "within the deadline of"),
        options={"deadline": 0.2},
    )
    yield Case(
        "deadline-against-a-dripping-error",
        script((COUNTED.replace(b"200", b"500"), Bytewise(MODELS, 0.02), UNTIL_CLOSED)),
        Raises(InternalServerError, "answered 500"),
        options={"deadline": 0.2},
    )
    yield Case("drip-of-an-answer", script((Bytewise(GOOD, 0.0),)), GOT, used_again=True)
    yield Case(
        "drip-of-a-stream",
        script((Bytewise(begin() + part(HELLO) + END, 0.0),)),
        Gives(("Hello", True)),
        call="stream",
        used_again=True,
    )


SLOW = [*_slow()]
