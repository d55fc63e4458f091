"""Connections that are refused, or end when they should not."""

from collections.abc import Iterator

from tests.faults.cases import Case, Gives, Raises, script
from tests.faults.injector import GOOD, MODELS, Script
from tests.faults.wire import (
    AIOHTTP,
    BROKEN,
    COUNTED,
    CUT,
    ENDS,
    GOT,
    RFC9110,
    RFC9112,
    STAGES,
    STREAM_STAGES,
    UNFRAMED,
)
from tests.kit.servers import CLOSE, PATIENCE, RESET, UNTIL_CLOSED, Pause, respond
from wrapper import (
    APIConnectionError,
    APIResponseValidationError,
)


def _broken_off() -> Iterator[Case]:
    for end, act in ENDS.items():
        for stage, sent in STAGES.items():
            yield Case(
                f"{end}-{stage}",
                script((sent, act)),
                BROKEN,
                used_again=False,
                source=f"{RFC9112}section-8",
            )
            yield Case(
                f"{end}-{stage}-then-again",
                script((sent, act), (GOOD,)),
                GOT,
                options={"max_retries": 1},
                attempts=2,
                source=f"{RFC9110}section-9.2.2",
            )
        for stage, sent in STREAM_STAGES.items():
            yield Case(
                f"{end}-{stage}",
                script((sent, Pause(0.02), act)),
                Raises(APIConnectionError, "the stream broke off after"),
                call="stream",
                options={"max_retries": 2},
                used_again=False,
                source=f"{RFC9112}section-8",
            )
    yield Case(
        "reset-in-an-unframed-body",
        script((UNFRAMED + MODELS[:20], Pause(0.02), RESET)),
        BROKEN,
        elsewhere={AIOHTTP: Raises(APIResponseValidationError, "no JSON")},
        source=f"{RFC9112}section-6.3",
    )
    yield Case(
        "close-ends-an-unframed-body",
        script((UNFRAMED + MODELS, CLOSE)),
        GOT,
        used_again=False,
        source=f"{RFC9112}section-6.3",
    )
    yield Case(
        "close-within-an-unframed-body",
        script((UNFRAMED + MODELS[:20], CLOSE)),
        Raises(APIResponseValidationError, "no JSON"),
        source=f"{RFC9112}section-6.3",
    )
    yield Case(
        "half-close-in-a-counted-body",
        script((COUNTED + MODELS[:9], *CUT)),
        BROKEN,
    )
    yield Case(
        "half-close-after-an-answer",
        script((GOOD, *CUT)),
        GOT,
        used_again=False,
    )
    yield Case(
        "close-before-the-request",
        Script(greetings=((CLOSE,),)),
        Raises(APIConnectionError, "GET http"),
        attempts=None,
        is_next_call_good=False,
    )
    yield Case(
        "reset-before-the-request",
        Script(greetings=((RESET,),)),
        Raises(APIConnectionError, "GET http"),
        attempts=None,
        is_next_call_good=False,
    )
    yield Case(
        "restart",
        Script(greetings=((CLOSE,), (RESET,), ())),
        GOT,
        options={"max_retries": 3},
        attempts=None,
    )


def _stale() -> Iterator[Case]:
    twice = {"max_retries": 1}
    yield Case(
        "stale-connection-closed",
        script((GOOD, CLOSE), (GOOD,)),
        GOT,
        used_again=False,
        source=f"{RFC9112}section-9.3.1",
    )
    yield Case(
        "stale-connection-reset",
        script((GOOD, RESET), (GOOD,)),
        Gives(["m"]),
        options=twice,
        attempts=None,
        source=f"{RFC9112}section-9.3.1",
    )
    yield Case(
        "connection-close-header",
        script((respond(MODELS, headers={"connection": "close"}), UNTIL_CLOSED)),
        GOT,
        used_again=False,
        source=f"{RFC9112}section-9.6",
    )
    yield Case(
        "keep-alive-is-used-again",
        script((GOOD,)),
        GOT,
        used_again=True,
        source=f"{RFC9112}section-9.3",
    )
    yield Case(
        "http-1.0-is-not-used-again",
        script((GOOD.replace(b"HTTP/1.1", b"HTTP/1.0"), UNTIL_CLOSED)),
        GOT,
        used_again=False,
        source=f"{RFC9112}section-9.3",
    )


def _no_connection() -> Iterator[Case]:
    addresses = {
        "refused": "http://127.0.0.1:1/v1",
        "refused-over-tls": "https://127.0.0.1:1/v1",
        "no-such-host": "http://nothing.invalid/v1",
        "no-such-host-over-tls": "https://nothing.invalid/v1",
        "unknown-ipv6": "http://[::1]:1/v1",
        "port-0": "http://127.0.0.1:0/v1",
    }
    for name, address in addresses.items():
        for call in ("models", "stream"):
            yield Case(
                f"{name}-{call}",
                script((GOOD,)),
                Raises(APIConnectionError, "ConnectError"),
                call=call,
                address=address,
                attempts=0,
                is_next_call_good=False,
                options={"timeout": 2 * PATIENCE},
                within=PATIENCE,  # Some resolvers wait before they say that there is no such name.
            )


CONNECTIONS = [*_broken_off(), *_stale(), *_no_connection()]
