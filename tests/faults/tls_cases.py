"""TLS that is wrong in every way."""

from collections.abc import Iterator
from dataclasses import replace

from tests.faults.authority import presenting
from tests.faults.cases import SOON, Case, Gives, Raises
from tests.faults.injector import GOOD, Script
from tests.faults.wire import AIOHTTP, CUT, EVENTS, FIRST, OK, RFC9112
from tests.kit.samples import HELLO
from tests.kit.servers import (
    CLOSE,
    GARBLE,
    RESET,
    UNTIL_CLOSED,
    Pause,
    Step,
    Steps,
    begin,
    part,
)
from wrapper import APIConnectionError, APITimeoutError

SECURE = "https://127.0.0.1:{port}/v1"
RFC8446 = "https://www.rfc-editor.org/rfc/rfc8446.html"
RFC9112_9_8 = f"{RFC9112}section-9.8"
RFC9110 = "https://www.rfc-editor.org/rfc/rfc9110.html#section-4.3.4"


def _certificates() -> Iterator[Case]:
    for kind in ("expired", "future", "other-host", "stranger"):
        yield Case(
            f"certificate-{kind}",
            Script(tls=presenting(kind)),
            Raises(APIConnectionError, "certificate"),
            address=SECURE,
            trust="test",
            attempts=0,
            is_next_call_good=False,
            source=RFC9110,
        )
    for call in ("models", "stream"):
        yield Case(
            f"certificate-of-an-unknown-authority-{call}",
            Script(tls=presenting("right")),
            Raises(APIConnectionError, "certificate"),
            call=call,
            address=SECURE,
            attempts=0,
            is_next_call_good=False,
            source=RFC9110,
        )
    for kind in ("right", "only-1.3"):
        yield Case(
            f"certificate-{kind}",
            Script(tls=presenting(kind)),
            Gives(["m"]),
            address=SECURE,
            trust="test",
            used_again=True,
            source=RFC9110,
        )
    yield Case(
        "certificate-wanted-of-the-client",
        Script(tls=presenting("wants-certificate")),
        Raises(APIConnectionError, "GET https"),
        address=SECURE,
        trust="test",
        attempts=0,
        is_next_call_good=False,
        source=RFC8446,
    )
    for name, steps in {
        "close-over-tls": (GOOD[:60], CLOSE),
        "reset-over-tls": (GOOD[:60], RESET),
    }.items():
        yield Case(
            name,
            Script(answers=(steps,), tls=presenting("right")),
            Raises(APIConnectionError, "GET https"),
            address=SECURE,
            trust="test",
            used_again=False,
            source=f"{RFC8446}#section-6.1",
        )


def _ends() -> Iterator[Case]:
    """Ends of connections, with a word of TLS and without, and records that are broken."""
    unframed = OK + b"content-type: application/octet-stream\r\n\r\nhello"
    # They take any end for the end of the body.
    others = ("sync-httpx", "async-httpx", "sync-httpx2", "async-httpx2", AIOHTTP)
    broken = Raises(APIConnectionError, "https")
    torn = Raises(APIConnectionError, "the stream broke off after 1 items", "Hel")

    def case(name: str, *steps: Step, expected: Gives | Raises, call: str = "models") -> Case:
        return Case(
            name,
            Script(answers=(steps,), tls=presenting("right")),
            expected,
            call=call,
            address=SECURE,
            trust="test",
            used_again=False,
            source=RFC9112_9_8,
        )

    yield case(
        "end-of-tls-ends-an-unframed-body",
        unframed,
        Pause(0.02),
        CLOSE,
        expected=Gives(b"hello"),
        call="content",
    )
    yield replace(
        case(
            "cut-in-an-unframed-body",
            unframed,
            *CUT,
            expected=broken,
            call="content",
        ),
        elsewhere=dict.fromkeys(others, Gives(b"hello")),
    )
    yield replace(
        case(
            "cut-in-an-unframed-stream",
            EVENTS + b"\r\n" + FIRST,
            *CUT,
            expected=torn,
            call="stream",
        ),
        elsewhere=dict.fromkeys(others, Gives(("Hel", False))),
    )
    yield case(
        "cut-after-done",
        EVENTS + b"\r\n" + HELLO,
        Pause(0.02),
        *CUT,
        expected=Gives(("Hello", True)),
        call="stream",
    )
    yield case("cut-after-an-answer", GOOD, *CUT, expected=Gives(["m"]))
    yield case("cut-in-a-counted-body", GOOD[:-9], *CUT, expected=broken)
    yield case("garbled-before-the-head", GARBLE, *CUT, expected=broken)
    yield case(
        "garbled-in-a-counted-body",
        GOOD[:-9],
        Pause(0.02),
        GARBLE,
        *CUT,
        expected=broken,
    )
    yield case(
        "garbled-in-a-stream",
        begin() + part(FIRST),
        Pause(0.02),
        GARBLE,
        *CUT,
        expected=torn,
        call="stream",
    )


def _handshakes() -> Iterator[Case]:
    greetings: dict[str, Steps] = {
        "plain-http-on-https": (b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n", CLOSE),
        "close-in-handshake": (CLOSE,),
        "reset-in-handshake": (RESET,),
        "alert-in-handshake": (b"\x15\x03\x03\x00\x02\x02\x28", CLOSE),
        "garbage-in-handshake": (b"garbage" * 20, CLOSE),
        "half-a-record-in-handshake": (b"\x16\x03\x03\x40\x00\x02", CLOSE),
    }
    for name, greeting in greetings.items():
        yield Case(
            name,
            Script(greetings=(greeting,)),
            Raises(APIConnectionError, "GET https"),
            address=SECURE,
            attempts=None,
            is_next_call_good=False,
            source=RFC8446,
        )
    yield Case(
        "hang-in-handshake",
        Script(greetings=((UNTIL_CLOSED,),)),
        Raises(APITimeoutError, "no answer in time"),
        options={"timeout": SOON},
        address=SECURE,
        is_next_call_good=False,
        source=RFC8446,
    )
    yield Case(
        "deadline-in-handshake",
        Script(greetings=((UNTIL_CLOSED,),)),
        Raises(APITimeoutError, "within the deadline of"),
        options={"deadline": 0.2},
        address=SECURE,
        is_next_call_good=False,
        source=RFC8446,
    )
    yield Case(
        "https-on-plain-http",
        Script(tls=presenting("right")),
        Raises(APIConnectionError, "GET http"),
        attempts=0,
        is_next_call_good=False,
        source=RFC8446,
    )


TLS = [*_certificates(), *_ends(), *_handshakes()]
