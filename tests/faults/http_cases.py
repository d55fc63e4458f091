"""What is no HTTP, or HTTP of the wrong kind: heads, lengths, chunks, statuses."""

from collections.abc import Iterator

from tests.faults.cases import SOON, Case, Gives, Raises, script
from tests.faults.injector import GOOD, MODELS, Script
from tests.faults.wire import (
    AIOHTTP,
    BROKEN,
    CHUNKED,
    DEFAULTS,
    FIRST,
    GOT,
    JSON,
    OK,
    RFC9110,
    RFC9112,
)
from tests.kit.samples import HELLO
from tests.kit.servers import CLOSE, END, ENDLESS, UNTIL_CLOSED, Drip, Pause, Steps, begin, part
from wrapper import (
    APIConnectionError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    InternalServerError,
)


def _not_http() -> Iterator[Case]:
    broken = Raises(APIConnectionError, "GET http")
    heads: dict[str, Steps] = {
        "ssh-banner": (b"SSH-2.0-OpenSSH_9.6\r\n", CLOSE),
        "smtp-banner": (b"220 mail.test ESMTP\r\n", CLOSE),
        "redis-error": (b"-ERR unknown command\r\n", CLOSE),
        "html-without-a-head": (b"<html><body>Hello</body></html>\r\n\r\n", CLOSE),
        "json-without-a-head": (MODELS + b"\r\n\r\n", CLOSE),
        "random-bytes": (bytes(range(128, 256)) * 4 + b"\r\n\r\n", CLOSE),
        "nul-bytes": (b"\0" * 400 + b"\r\n\r\n", CLOSE),
        "http-2-preface": (b"\0\0\x12\x04\0\0\0\0\0" + b"\0" * 18, CLOSE),
        "tls-alert": (b"\x15\x03\x01\x00\x02\x02\x46", CLOSE),
        "http-0.9": (b"hello world", CLOSE),
        "version-without-number": (b"HTTP 200 OK\r\n\r\n", CLOSE),
        "status-of-two-digits": (b"HTTP/1.1 20 OK\r\n\r\n", CLOSE),
        "status-of-four-digits": (b"HTTP/1.1 2000 OK\r\n\r\n", CLOSE),
        "status-of-letters": (b"HTTP/1.1 abc OK\r\n\r\n", CLOSE),
        "negative-status": (b"HTTP/1.1 -20 OK\r\n\r\n", CLOSE),
        "header-without-colon": (OK + b"no colon here\r\n\r\n", CLOSE),
        "header-with-nul": (OK + b"x: a\0b\r\ncontent-length: 0\r\n\r\n", CLOSE),
        "header-name-with-space": (OK + b"content length: 0\r\n\r\n", CLOSE),
        "empty-header-name": (OK + b": x\r\n\r\n", CLOSE),
    }
    for name, answer in heads.items():
        yield Case(name, script(answer), broken, used_again=False, source=f"{RFC9112}section-4")
    endless: dict[str, Steps] = {
        "endless-headers": (OK, Drip(b"x-more: " + b"y" * 1000 + b"\r\n", times=ENDLESS)),
        "one-endless-header": (OK + b"x-more: ", Drip(b"y" * 1000, times=ENDLESS)),
        "endless-status-line": (b"HTTP/1.1 200 ", Drip(b"y" * 1000, times=ENDLESS)),
        "endless-1xx": (Drip(b"HTTP/1.1 102 Processing\r\n\r\n" * 20, 0.001, ENDLESS),),
    }
    for name, answer in endless.items():
        yield Case(
            name,
            script(answer),
            Raises(APITimeoutError, "within the deadline") if name == "endless-1xx" else broken,
            options={"deadline": 1.5} if name == "endless-1xx" else {},
            elsewhere=dict.fromkeys(DEFAULTS, broken) if name == "endless-1xx" else {},
            used_again=False,
            source=f"{RFC9112}section-3-8",
        )


def _framing() -> Iterator[Case]:
    def framed(header: bytes, body: bytes = MODELS, end: Steps = (CLOSE,)) -> Script:
        return script((JSON + header + b"\r\n\r\n" + body, *end))

    size = b"content-length: %d" % len(MODELS)
    wrong: dict[str, bytes] = {
        "negative-length": b"content-length: -5",
        "length-of-letters": b"content-length: many",
        "hexadecimal-length": b"content-length: 0x20",
        "length-with-plus": b"content-length: +%d" % len(MODELS),
        "length-with-underscore": b"content-length: 1_0",
        "fractional-length": b"content-length: 10.5",
        "two-different-lengths": size + b"\r\ncontent-length: 7",
        "two-different-lengths-in-one": size + b", 7",
        "unknown-transfer-coding": b"transfer-encoding: fancy",
    }
    for name, header in wrong.items():
        yield Case(
            name,
            framed(header),
            BROKEN,
            used_again=False,
            source=f"{RFC9112}section-6.3",
            elsewhere={AIOHTTP: GOT} if name == "unknown-transfer-coding" else {},
        )
    yield Case(
        "huge-length",
        framed(b"content-length: 999999999999999999"),
        Raises(APIResponseValidationError, "more than max_response_bytes"),
        used_again=False,
    )
    yield Case(
        "absurd-length",
        framed(b"content-length: " + b"9" * 30),
        BROKEN,
        used_again=False,
        source=f"{RFC9110}section-8.6",
    )
    yield Case(
        "same-length-twice",
        framed(size + b"\r\n" + size, end=()),
        GOT,
        source=f"{RFC9110}section-8.6",
        elsewhere={AIOHTTP: BROKEN},
    )
    yield Case(
        "both-lengths",
        framed(size + b"\r\ntransfer-encoding: chunked", part(MODELS) + END),
        GOT,
        used_again=False,
        source=f"{RFC9112}section-6.3-2.3",
        elsewhere={AIOHTTP: BROKEN},
    )
    yield Case(
        "too-short-a-length",
        framed(b"content-length: 10"),
        Raises(APIResponseValidationError, "no JSON"),
        used_again=False,
        source=f"{RFC9112}section-6.3",
        elsewhere={AIOHTTP: BROKEN},
    )
    chunks: dict[str, bytes] = {
        "chunk-size-of-letters": b"xyz\r\n",
        "negative-chunk-size": b"-5\r\nhello\r\n",
        "empty-chunk-size": b"\r\nhello\r\n",
        "endless-chunk-size": b"1" * 5000,
        "chunk-size-with-0x": b"0x5\r\nhello\r\n",
        "chunk-longer-than-its-size": b"3\r\nhello\r\n0\r\n\r\n",
        "chunk-size-with-plus": b"+5\r\nhello\r\n0\r\n\r\n",
    }
    for name, body in chunks.items():
        yield Case(
            name,
            script((CHUNKED + body, Pause(0.05), CLOSE)),
            BROKEN,
            used_again=False,
            source=f"{RFC9112}section-7.1",
        )
        yield Case(
            f"{name}-in-a-stream",
            script((begin() + part(FIRST), Pause(0.1), body, Pause(0.05), CLOSE)),
            Raises(APIConnectionError, "the stream broke off after"),
            call="stream",
            used_again=False,
            source=f"{RFC9112}section-7.1",
        )
    yield Case(
        "chunk-extension",
        script((CHUNKED + b"%x;a=b\r\n" % len(MODELS) + MODELS + b"\r\n" + END,)),
        GOT,
        used_again=True,
        source=f"{RFC9112}section-7.1.1",
    )
    yield Case(
        "trailers",
        script((CHUNKED + part(MODELS) + b"0\r\nx-sum: 1\r\n\r\n",)),
        GOT,
        used_again=True,
        source=f"{RFC9112}section-7.1.2",
    )
    late = GOOD + b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}"
    yield Case(
        "another-answer-after-the-end",
        script((late,)),
        GOT,
        used_again=False,
        source=f"{RFC9112}section-9.2",
    )
    yield Case(
        "garbage-after-the-end",
        script((GOOD + b"garbage",)),
        GOT,
        used_again=False,
        elsewhere={AIOHTTP: BROKEN},
        source=f"{RFC9112}section-9.2",
    )
    yield Case(
        "late-garbage-after-the-end",
        script((GOOD, Pause(0.01), b"garbage")),
        GOT,
        used_again=False,
        source=f"{RFC9112}section-9.2",
    )
    yield Case(
        "garbage-after-a-stream",
        script((begin() + part(HELLO) + END + b"garbage",)),
        Gives(("Hello", True)),
        call="stream",
        used_again=False,
        elsewhere={AIOHTTP: Raises(APIConnectionError, "POST http")},
        source=f"{RFC9112}section-9.2",
    )


def _odd_but_good() -> Iterator[Case]:
    size = b"content-length: %d\r\n\r\n" % len(MODELS)
    heads = {
        "many-headers": JSON + b"".join(b"x-%d: v\r\n" % n for n in range(1000)) + size,
        "folded-header": JSON + b"x-a: b\r\n  c\r\n" + size,
        "reason-in-latin-1": GOOD.replace(b"OK", b"Tr\xe8s bien")[: -len(MODELS)],
        "no-reason": GOOD.replace(b" OK", b"")[: -len(MODELS)],
        "content-type-not-ascii": OK + b"content-type: \xff; charset=\xfe\r\n" + size,
        "charset-that-is-none": OK + b"content-type: application/json; charset=hex\r\n" + size,
        "interim-answers-by-the-hundred": b"HTTP/1.1 100 Continue\r\n\r\n" * 500 + JSON + size,
    }
    for name, head in heads.items():
        yield Case(
            name,
            script((head + MODELS,)),
            GOT,
            used_again=None if name == "many-headers" else True,
            elsewhere={AIOHTTP: BROKEN} if name == "many-headers" else {},
            source=f"{RFC9112}section-5",
        )
    for coding in ("chunked, gzip", "gzip, chunked", "chunked, chunked"):
        head = JSON + b"transfer-encoding: %s\r\n\r\n" % coding.encode()
        no_json = Raises(APIResponseValidationError, "no JSON")
        yield Case(
            f"transfer-coding-{coding.replace(', ', '-then-')}",
            script((head + part(MODELS) + END, CLOSE)),
            BROKEN,
            used_again=False,
            elsewhere={AIOHTTP: no_json if coding == "chunked, gzip" else GOT},
            source=f"{RFC9112}section-6.1",
        )


def _statuses() -> Iterator[Case]:
    for status in (600, 999):
        yield Case(
            f"status-{status}",
            script((b"HTTP/1.1 %d What\r\ncontent-length: 0\r\n\r\n" % status,)),
            Raises(InternalServerError, f"answered {status}"),
            used_again=True,
            source=f"{RFC9110}section-15",
        )
    yield Case(
        "error-whose-reason-is-no-text",
        script((b"HTTP/1.1 503 \xff\xfe\r\ncontent-length: 0\r\n\r\n",)),
        Raises(InternalServerError, "answered 503"),
        source=f"{RFC9112}section-4",
    )
    yield Case(
        "status-099",
        script((b"HTTP/1.1 099 What\r\ncontent-length: 0\r\n\r\n", CLOSE)),
        BROKEN,
        used_again=False,
        elsewhere={AIOHTTP: Raises(APIStatusError, "answered 99")},
        source=f"{RFC9110}section-15",
    )
    early = {
        "100": b"HTTP/1.1 100 Continue\r\n\r\n",
        "102": b"HTTP/1.1 102 Processing\r\n\r\n",
        "103": b"HTTP/1.1 103 Early Hints\r\nlink: </a>; rel=preload\r\n\r\n",
        "199": b"HTTP/1.1 199 Whatever\r\n\r\n",
    }
    for name, head in early.items():
        yield Case(
            f"{name}-before-the-answer",
            script((head * 2 + GOOD,)),
            GOT,
            used_again=True,
            source=f"{RFC9110}section-15.2",
        )
    yield Case(
        "101-where-nobody-asked",
        script(
            (b"HTTP/1.1 101 Switching\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n", UNTIL_CLOSED)
        ),
        BROKEN,
        elsewhere={AIOHTTP: Raises(APIStatusError, "answered 101")},
        options={"timeout": SOON},
        used_again=False,
        source=f"{RFC9110}section-15.2.2",
    )
    for status in (204, 304):
        head = b"HTTP/1.1 %d Nothing\r\n" % status
        nothing = Raises(APIResponseValidationError, "answered 204 with nothing")
        expected = nothing if status == 204 else Raises(APIStatusError, "answered 304")
        yield Case(
            f"{status}-with-a-length",
            script((head + b"content-length: 10\r\n\r\n",)),
            expected,
            source=f"{RFC9112}section-6.3",
        )
        yield Case(
            f"{status}-with-a-body",
            script((head + b"content-length: 5\r\n\r\nhello",)),
            expected,
            used_again=False,
            elsewhere={AIOHTTP: BROKEN},
            source=f"{RFC9112}section-6.3",
        )
    yield Case(
        "204-where-a-stream-was-due",
        script((b"HTTP/1.1 204 Nothing\r\n\r\n",)),
        Raises(APIResponseValidationError, "no events where a stream was due"),
        call="stream",
    )
    yield Case(
        "redirect-to-nowhere",
        script((b"HTTP/1.1 302 Found\r\ncontent-length: 0\r\n\r\n",)),
        Raises(APIStatusError, "answered 302"),
    )
    for name, location in {
        "bad-port": b"http://127.0.0.1:99999999/",
        "other-scheme": b"ftp://127.0.0.1/x",
        "no-url": b"http://[::1",
        "not-ascii": b"http://127.0.0.1:1/\xff\xfe",
        "itself": b"models",
    }.items():
        yield Case(
            f"redirect-to-{name}",
            script(
                (b"HTTP/1.1 302 Found\r\nlocation: " + location + b"\r\ncontent-length: 0\r\n\r\n",)
            ),
            Raises(APIConnectionError, "GET http"),
            attempts=None,
            elsewhere=(
                {}
                if name == "no-url"
                else dict.fromkeys(
                    ("sync-httpx", "async-httpx", "sync-httpx2", "async-httpx2"),
                    Raises(APIStatusError, "answered 302"),
                )
            ),
        )


HTTP = [*_not_http(), *_framing(), *_odd_but_good(), *_statuses()]
