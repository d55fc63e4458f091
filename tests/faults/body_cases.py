"""Bodies that are not what was promised."""

import gzip
import json
import zlib
from collections.abc import Iterator

from tests.faults.cases import Case, Gives, Raises, script
from tests.faults.injector import MODELS
from tests.kit.samples import COMPLETION
from tests.kit.servers import END, begin, part, respond
from wrapper import (
    APIConnectionError,
    APIResponseValidationError,
    BadRequestError,
    InternalServerError,
)

GOT = Gives(["m"])
HELLO = Gives("Hello!")
CHAT = json.dumps(COMPLETION).encode()
RFC8259 = "https://www.rfc-editor.org/rfc/rfc8259.html"
CODING = "https://www.rfc-editor.org/rfc/rfc9110.html#section-8.4"
FASTAPI = "https://fastapi.tiangolo.com/tutorial/handling-errors/"
OPENAI = "https://platform.openai.com/docs/guides/error-codes"
BOMB = gzip.compress(b" " * 20_000_000)


def refused(says: str) -> Raises:
    return Raises(APIResponseValidationError, says)


def _no_json() -> Iterator[Case]:
    bodies: dict[str, tuple[bytes, str]] = {
        "html": (b"<html><h1>Welcome</h1></html>", "no JSON"),
        "empty": (b"", "nothing where JSON was due"),
        "blank": (b" \r\n ", "no JSON"),
        "plain-text": (b"upstream said no", "upstream said no"),
        "cut-json": (MODELS[:-5], "no JSON"),
        "two-values": (MODELS + MODELS, "no JSON"),
        "trailing-comma": (b'{"data":[],}', "no JSON"),
        "single-quotes": (b"{'data':[]}", "no JSON"),
        "javascript-prefix": (b")]}',\n" + MODELS, "no JSON"),
        "not-utf-8": (b'{"data":[{"id":"\xff\xfe"}]}', "no JSON"),
        "utf-16": (MODELS.decode().encode("utf-16"), "no JSON"),
        "nul-bytes-as-json": (b"\0" * 100, "no JSON"),
        "deep-lists": (b"[" * 100_000 + b"]" * 100_000, "no JSON"),
        "deep-objects": (b'{"a":' * 100_000 + b"1" + b"}" * 100_000, "no JSON"),
        "events-where-json-was-due": (b"data: {}\n\n", "no JSON"),
        "xml": (b'<?xml version="1.0"?><Error/>', "no JSON"),
    }
    for name, (body, says) in bodies.items():
        yield Case(
            f"body-{name}", script((respond(body),)), refused(says), used_again=True, source=RFC8259
        )


def _odd_json() -> Iterator[Case]:
    wrong: dict[str, tuple[bytes, str]] = {
        "a-string": (b'"text"', "a string where an object was due"),
        "a-number": (b"17", "a number where an object was due"),
        "true": (b"true", "a boolean where an object was due"),
        "null": (b"null", "null where an object was due"),
        "a-list": (b"[1]", "a list where an object was due"),
        "an-error-object": (b'{"error":{"message":"Out of order"}}', "Out of order"),
        "an-error-text": (b'{"error":"Out of order"}', "Out of order"),
        "a-detail": (b'{"detail":"Out of order"}', "Out of order"),
        "a-message": (b'{"message":"Out of order"}', "Out of order"),
    }
    for name, (body, says) in wrong.items():
        yield Case(
            f"chat-{name}", script((respond(body),)), refused(says), call="chat", used_again=True
        )
    right: dict[str, bytes] = {
        "bom": b"\xef\xbb\xbf" + CHAT,
        "white-space": b" \r\n" + CHAT + b"\r\n",
        "unknown-members": CHAT[:-1] + b',"more":{"a":[1,{"b":null}]}}',
        "huge-integer": CHAT[:-1] + b',"big":' + b"9" * 400 + b"}",
        "huge-exponent": CHAT[:-1] + b',"big":1e400}',
        "lone-surrogate": CHAT[:-1] + b',"odd":"\\ud800"}',
        "duplicate-keys": CHAT[:-1] + b',"model":"a","model":"b"}',
        "nan": CHAT[:-1] + b',"odd":NaN}',
        "nul-in-a-string": CHAT[:-1] + b',"odd":"\\u0000"}',
        "wrong-types": CHAT.replace(b"1700000000", b'"soon"').replace(b'"gpt-4o"', b"[1]"),
        "usage-null": CHAT[:-1] + b',"usage":null}',
        "large": CHAT[:-1] + b',"more":"' + b"x" * 3_000_000 + b'"}',
        "deep-but-fair": CHAT[:-1] + b',"more":' + b"[" * 200 + b"]" * 200 + b"}",
    }
    for name, body in right.items():
        yield Case(
            f"chat-with-{name}", script((respond(body),)), HELLO, call="chat", source=RFC8259
        )
    for kind in ("text/plain", "text/html", "application/json; charset=utf-16", "nonsense", ""):
        label = kind.replace("/", "-").replace("; ", "-").replace("=", "-") or "none"
        yield Case(f"type-{label}", script((respond(MODELS, content_type=kind),)), GOT)
    for name, body in {"absent": b"{}", "null": b'{"data":null}', "empty": b'{"data":[]}'}.items():
        yield Case(f"data-{name}", script((respond(body),)), Gives([]))
    yield Case("bare-list", script((respond(MODELS[24:-1]),)), GOT)
    yield Case(
        "integer-beyond-all-digits",
        script((respond(CHAT[:-1] + b',"big":' + b"9" * 10_000 + b"}"),)),
        refused("no JSON"),
        call="chat",
        source="https://docs.python.org/3/library/stdtypes.html#int-max-str-digits",
    )


def _compressed() -> Iterator[Case]:
    def coded(coding: str, body: bytes) -> bytes:
        return respond(body, headers={"content-encoding": coding})

    raw = zlib.compressobj(wbits=-15)
    deflated = raw.compress(MODELS) + raw.flush()
    half = gzip.compress(MODELS[:30]) + gzip.compress(MODELS[30:])
    right: dict[str, bytes] = {
        "gzip": coded("gzip", gzip.compress(MODELS)),
        "x-gzip": coded("x-gzip", gzip.compress(MODELS)),
        "gzip-in-capitals": coded("GZIP", gzip.compress(MODELS)),
        "gzip-in-members": coded("gzip", half),
        "gzip-with-garbage-behind": coded("gzip", gzip.compress(MODELS) + b"garbage"),
        "deflate": coded("deflate", zlib.compress(MODELS)),
        "raw-deflate": coded("deflate", deflated),
        "gzip-twice": coded("gzip, gzip", gzip.compress(gzip.compress(MODELS))),
        "deflate-then-gzip": coded("deflate, gzip", gzip.compress(zlib.compress(MODELS))),
        "identity": coded("identity", MODELS),
        "charset-for-a-coding": coded("utf-8", MODELS),
        "gzip-in-chunks": begin("application/json", {"content-encoding": "gzip"})
        + b"".join(part(bytes([byte])) for byte in gzip.compress(MODELS))
        + END,
    }
    for name, answer in right.items():
        yield Case(name, script((answer,)), GOT, used_again=True, source=CODING)
    for name, body in {
        "broken-gzip": b"\x1f\x8b" + b"broken" * 9,
        "plain-json-called-gzip": MODELS,
        "cut-gzip": gzip.compress(MODELS)[:-12],
        "gzip-of-wrong-sum": gzip.compress(MODELS)[:-8] + b"\0" * 8,
    }.items():
        yield Case(
            name,
            script((coded("gzip", body),)),
            Raises(APIConnectionError, "DecodingError"),
            source=CODING,
        )
    for coding in ("br", "zstd", "compress", "rot13"):
        yield Case(
            f"nobody-asked-for-{coding}",
            script((coded(coding, b"\x8b\x00\x80" * 9),)),
            refused(f"a content-encoding that nobody asked for, '{coding}'"),
            source=CODING,
        )
    yield Case(
        "codings-upon-codings",
        script((coded(", ".join(["gzip"] * 30), MODELS),)),
        Raises(APIConnectionError, "30 codings"),
        source=CODING,
    )
    small = {"max_response_bytes": 1_000_000}
    bombs = {
        "gzip-bomb": coded("gzip", BOMB),
        "gzip-bomb-twice": coded("gzip, gzip", gzip.compress(BOMB)),
        "deflate-bomb": coded("deflate", zlib.compress(b" " * 20_000_000)),
        "plain-bomb": respond(b" " * 2_000_000),
        "chunked-bomb": begin("application/json") + part(b" " * 600_000) * 3 + END,
    }
    for name, answer in bombs.items():
        yield Case(
            name,
            script((answer,)),
            refused("more than max_response_bytes=1000000"),
            options=small,
            used_again=None if "z" in name or "deflate" in name else False,
            source="https://owasp.org/API-Security/editions/2023/en/0xaa-unsafe-consumption-of-apis/",
        )
        yield Case(
            f"{name}-where-a-stream-was-due",
            script((answer.replace(b"200 Status", b"400 Status"),)),
            Raises(BadRequestError, "answered 400"),
            call="stream",
            options=small,
        )


def _error_bodies() -> Iterator[Case]:
    said = "No such thing"
    shapes: dict[str, tuple[object, str]] = {
        "openai": ({"error": {"message": said, "type": "x", "code": None}}, said),
        "error-text": ({"error": said}, said),
        "message": ({"message": said}, said),
        "detail": ({"detail": said}, said),
        "detail-list": ({"detail": [{"loc": ["body", "n"], "msg": said}]}, f"body.n: {said}"),
        "detail-object": ({"detail": {"error": said}}, said),
        "errors-list": ({"errors": [said, "And another"]}, f"{said}; And another"),
        "errors-by-field": ({"errors": {"name": [said]}}, f"name: {said}"),
        "problem": ({"title": said, "status": 400}, said),
        "msg": ({"msg": said}, said),
        "list": ([{"error": {"message": said}}], said),
        "list-of-texts": ([said], said),
        "text": (said, said),
        "number": (17, "17"),
        "null": (None, "null"),
        "empty-object": ({}, "{}"),
        "empty-list": ([], "[]"),
        "error-null": ({"error": None}, "error"),
        "error-number": ({"error": 5}, "error"),
        "error-list": ({"error": [said]}, said),
        "message-object": ({"error": {"message": {"text": "x"}}}, "text"),
    }
    for name, (body, says) in shapes.items():
        yield Case(
            f"error-{name}",
            script((respond(json.dumps(body).encode(), status=400),)),
            Raises(BadRequestError, says),
            used_again=True,
            source=FASTAPI if name.startswith("detail") else OPENAI,
        )
    texts: dict[str, tuple[bytes, str]] = {
        "html": (b"<html><h1>502 Bad Gateway</h1>", "502 Bad Gateway"),
        "nothing": (b"", "empty body"),
        "plain-text": (b"no healthy upstream", "no healthy upstream"),
        "bytes": (bytes(range(256)), "answered 500"),
        "cut-json": (b'{"error":{"message":"No', "No"),
        "deep-json": (b'{"error":' * 50_000, "answered 500"),
        "long": (b"x" * 2_000_000, "xxx"),
    }
    for name, (text, says) in texts.items():
        yield Case(
            f"error-{name}-500",
            script((respond(text, status=500, content_type="text/html"),)),
            Raises(InternalServerError, says),
            used_again=None if name == "long" else True,
        )
    yield Case(
        "error-in-broken-gzip",
        script((respond(b"broken", status=400, headers={"content-encoding": "gzip"}),)),
        Raises(BadRequestError, "answered 400"),
    )


def _others() -> Iterator[Case]:
    yield Case("delete-204", script((b"HTTP/1.1 204 Gone\r\n\r\n",)), Gives(None), call="delete")
    yield Case("content-empty", script((respond(b""),)), refused("nothing where"), call="content")
    yield Case("content-html", script((respond(b"<p>"),)), Gives(b"<p>"), call="content")
    yield Case("json-null", script((respond(b"null"),)), Gives(None), call="json")
    yield Case("json-list", script((respond(b"[1]"),)), Gives([1]), call="json")
    yield Case("model-list", script((respond(b"[]"),)), refused("a list where"), call="model")


BODIES = [*_no_json(), *_odd_json(), *_compressed(), *_error_bodies(), *_others()]
