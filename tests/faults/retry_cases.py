"""How often a failed call is tried again."""

from collections.abc import Iterator

from tests.faults.cases import Case, Gives, Raises, script
from tests.faults.injector import GOOD
from tests.kit.samples import chunk, events
from tests.kit.servers import CLOSE, RESET, begin, part, respond
from wrapper import (
    APIConnectionError,
    APIResponseValidationError,
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    InternalServerError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    UnprocessableEntityError,
)

TWICE = {"max_retries": 2}
RFC9110 = "https://www.rfc-editor.org/rfc/rfc9110.html#section-"
FINAL = {
    400: BadRequestError,
    401: AuthenticationError,
    402: APIStatusError,
    403: PermissionDeniedError,
    404: NotFoundError,
    405: APIStatusError,
    410: APIStatusError,
    413: APIStatusError,
    415: APIStatusError,
    418: APIStatusError,
    422: UnprocessableEntityError,
    451: APIStatusError,
    501: InternalServerError,
    505: InternalServerError,
}
AGAIN = {
    408: APIStatusError,
    409: ConflictError,
    429: RateLimitError,
    500: InternalServerError,
    502: InternalServerError,
    503: InternalServerError,
    504: InternalServerError,
    529: InternalServerError,
    599: InternalServerError,
}


def failing(status: int, **headers: str) -> bytes:
    shown = {name.replace("_", "-"): value for name, value in headers.items()}
    return respond(b'{"error":{"message":"No"}}', status=status, headers=shown)


def _statuses() -> Iterator[Case]:
    for status, error in FINAL.items():
        yield Case(
            f"{status}-is-final",
            script((failing(status),)),
            Raises(error, f"answered {status}: No"),
            options=TWICE,
            used_again=True,
            source=f"{RFC9110}15",
        )
    for status, error in AGAIN.items():
        for call in ("models", "stream"):
            yield Case(
                f"{status}-is-tried-again-{call}",
                script((failing(status),)),
                Raises(error, f"answered {status}: No"),
                call=call,
                options=TWICE,
                attempts=3,
                used_again=True,
                source=f"{RFC9110}15",
            )
        yield Case(
            f"{status}-then-good",
            script((failing(status),), (GOOD,)),
            Gives(["m"]),
            options=TWICE,
            attempts=2,
            used_again=True,
        )


def _headers() -> Iterator[Case]:
    good = Gives(["m"])
    for name, value in {
        "negative": "-1",
        "letters": "soon",
        "empty": "",
        "nan": "nan",
        "infinity": "inf",
        "past-date": "Wed, 21 Oct 2015 07:28:00 GMT",
        "broken-date": "Wed, 99 Foo 2015 99:99:99 GMT",
        "zero": "0",
        "underscores": "1_000",
        "not-ascii": "\u0663",
        "huge-exponent": "1e999",
    }.items():
        header = value.encode().decode("latin-1")
        yield Case(
            f"retry-after-{name}",
            script((failing(503, retry_after=header),), (GOOD,)),
            good,
            options=TWICE,
            attempts=2,
            source=f"{RFC9110}10.2.3",
        )
    for name, value in {
        "a-day": "86400",
        "a-year-of-digits": "9" * 300,
        "far-date": "Fri, 31 Dec 9999 23:59:59 GMT",
    }.items():
        yield Case(
            f"retry-after-{name}",
            script((failing(503, retry_after=value),)),
            Raises(InternalServerError, "answered 503"),
            options=TWICE,
            source=f"{RFC9110}10.2.3",
        )
    yield Case(
        "should-retry-false",
        script((failing(503, x_should_retry="false"),)),
        Raises(InternalServerError, "answered 503"),
        options=TWICE,
    )
    yield Case(
        "should-retry-true",
        script((failing(400, x_should_retry="true"),), (GOOD,)),
        good,
        options=TWICE,
        attempts=2,
    )
    yield Case(
        "retry-after-beyond-the-deadline",
        script((failing(503, retry_after="30"),)),
        Raises(InternalServerError, "answered 503"),
        options={**TWICE, "deadline": 20.0},
    )


def _others() -> Iterator[Case]:
    first = begin() + part(events(chunk("Hel")))
    for name, end in {"close": CLOSE, "reset": RESET}.items():
        yield Case(
            f"no-second-attempt-of-a-stream-{name}",
            script((first, end)),
            Raises(APIConnectionError, "broke off after"),
            call="stream",
            options={"max_retries": 5},
        )
    yield Case(
        "no-second-attempt-of-a-wrong-body",
        script((respond(b"<html>"),)),
        Raises(APIResponseValidationError, "no JSON"),
        options={"max_retries": 5},
    )
    yield Case(
        "every-kind-of-failure-in-turn",
        script((CLOSE,), (RESET,), (failing(500),), (failing(429, retry_after="0"),), (GOOD,)),
        Gives(["m"]),
        options={"max_retries": 5},
        attempts=5,
    )
    yield Case(
        "no-retries-wanted",
        script((failing(500),)),
        Raises(InternalServerError, "answered 500"),
        options={"max_retries": 0},
    )


RETRIES = [*_statuses(), *_headers(), *_others()]
