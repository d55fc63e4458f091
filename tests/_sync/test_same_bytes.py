# Written by codegen/facade/unasync.py from tests/_async/test_same_bytes.py; edit that file instead.
"""Through an httpx client of the user's and past one of ours: the same bytes on the wire."""

import io
import json
import re

import httpx
import pytest

from tests._sync.clients import socket_client
from tests.kit.forms import OnlyRead
from tests.kit.samples import ASK, COMPLETION, FILE, MODELS
from tests.kit.servers import PATIENCE, Answer, RawServer, respond
from wrapper import APIError, omit

LOCATIONS = [
    "/v1/there?x=1#part",
    "http://localhost:{port}/there",
    "http://me:pw@127.0.0.1:{port}/",
    "http://me:pw@localhost:{port}/",
]
REDIRECTED = ["GET", "POST of JSON", "an upload", "host", "cookie"]
STATUSES = [301, 302, 303, 307, 308]
PAIRS = [
    (name, status, LOCATIONS[(row + column) % len(LOCATIONS)])
    for row, name in enumerate(REDIRECTED)
    for column, status in enumerate(STATUSES)
]
"""Every two values of name, status and location meet in one of them."""

ONE = {"idempotency_key": "one"}


def chat(client, **options):
    client.chat.completions.create(**ASK, idempotency_key="one", **options)


def upload(client, file):
    client.files.create(file=file, purpose="batch", idempotency_key="one")


def ask(**options):
    return lambda client: chat(client, **options)


CALLS = {
    "GET": (lambda client: client.models.list(), MODELS),
    "DELETE": (lambda client: client.models.delete("gpt-4o"), {"id": "gpt-4o", "deleted": True}),
    "POST of JSON": (chat, COMPLETION),
    "POST of nothing": (lambda client: client.post("/x", cast_to=dict, options=ONE), {}),
    "an upload": (lambda client: upload(client, b"content"), FILE),
    "a streamed file": (lambda client: upload(client, io.BytesIO(b"content" * 1000)), FILE),
    "a file without a length": (lambda client: upload(client, OnlyRead(b"content")), FILE),
    "host": (ask(extra_headers={"Host": "other.test"}), COMPLETION),
    "cookie": (ask(extra_headers={"Cookie": "a=b"}), COMPLETION),
    "connection": (ask(extra_headers={"Connection": "close"}), COMPLETION),
    "accept-encoding": (ask(extra_headers={"Accept-Encoding": "identity"}), COMPLETION),
    "transfer-encoding": (ask(extra_headers={"Transfer-Encoding": "chunked"}), COMPLETION),
    "user-agent": (ask(extra_headers={"USER-AGENT": "mine/1"}), COMPLETION),
    "another header": (ask(extra_headers={"X-Mine": "1"}), COMPLETION),
    "omit accept": (ask(extra_headers={"accept": omit}), COMPLETION),
    "omit authorization": (ask(extra_headers={"authorization": omit}), COMPLETION),
    "omit user-agent": (ask(extra_headers={"user-agent": omit}), COMPLETION),
    "omit host": (ask(extra_headers={"host": omit}), COMPLETION),
    "a query": (ask(extra_query={"a b": "ä&=", "c": [1, 2]}), COMPLETION),
}  # fmt: skip


@pytest.mark.parametrize("name", CALLS)
def test_a_call(name):
    call, answer = CALLS[name]
    answers = [ok(answer)]

    assert through_httpx(call, answers) == past_httpx(call, answers)


def test_a_password_in_the_base_url():
    answers = [ok(COMPLETION)]
    options = {"user": "me:secret@", "api_key": ""}

    sent = past_httpx(chat, answers, **options)

    assert through_httpx(chat, answers, **options) == sent


@pytest.mark.parametrize(("name", "status", "location"), PAIRS)
def test_a_redirect(name, status, location):
    call, answer = CALLS[name]
    answers = [to(location, status), ok(answer)]

    assert through_httpx(call, answers) == past_httpx(call, answers)


@pytest.mark.parametrize("location", ["//", "ftp://elsewhere.test/", "http://[/", "?"])
def test_an_odd_redirect(location):
    answers = [to(location, 307), ok(MODELS)]
    call, _ = CALLS["GET"]

    assert through_httpx(call, answers) == past_httpx(call, answers)


@pytest.mark.parametrize("location", ["/v1/there", "http://localhost:{port}/there"])
def test_cookies(location):
    cookies = {"set-cookie": "a=b; Path=/"}
    answers = [ok(COMPLETION, cookies), to(location, 307, {"set-cookie": "c=d"}), ok(COMPLETION)]

    def call(client):
        chat(client)
        chat(client)
        chat(client, extra_headers={"Cookie": "own=1"})

    # Where among the others the header stands is httpx's business.
    assert lines(through_httpx(call, answers)) == lines(past_httpx(call, answers))


@pytest.mark.parametrize("length", ["3", "3000", omit])
def test_a_length_that_is_wrong(length):
    call, answers = ask(extra_headers={"content-length": length}), [ok(COMPLETION)]

    *_, error = past_httpx(call, answers)

    assert "APIConnectionError" == error.partition(":")[0]
    assert error == through_httpx(call, answers)[-1]


def test_a_whole_url_with_a_password_as_path():
    def call(client):
        base = str(client.base_url).replace("//", "//me:pw@")
        client.get(f"{base}/models", cast_to=dict)

    sent = past_httpx(call, [ok(MODELS)])

    assert ["authorization: Basic bWU6cHc="] == [x for x in lines(sent)[0] if "uthoriz" in x]
    assert through_httpx(call, [ok(MODELS)]) == sent


def test_further_attempts():
    answers = [ok({}, status=500), ok({}, status=429), ok(FILE)]
    call, _ = CALLS["a streamed file"]

    *requests, error = past_httpx(call, answers)

    assert (3, "") == (len(requests), error)
    assert [*requests, error] == through_httpx(call, answers)


def ok(body, headers=None, status=200):
    return lambda port: respond(json.dumps(body).encode(), headers=headers, status=status)


def to(location, status, headers=None):
    return lambda port: respond(
        status=status, headers={"location": location.format(port=port), **(headers or {})}
    )


def past_httpx(call, answers, **options):
    """The requests of a call by a client that makes its own connections."""
    return sent(call, answers, **options)


def through_httpx(call, answers, **options):
    """The same with an httpx client given."""
    # Nothing is encrypted, so no certificates are loaded.
    settings = {"follow_redirects": True, "timeout": PATIENCE / 2, "verify": False}
    with httpx.Client(**settings) as http:
        return sent(call, answers, http_client=http, **options)


def sent(call, answers, user="", **options):
    """The requests as they came, without what chance puts in, and how the call ended."""
    with RawServer() as server:
        server.answers = tuple(Answer((answer(server.port),)) for answer in answers)
        base_url = server.base_url.replace("//", f"//{user}")
        with socket_client(server, **{"base_url": base_url, **options}) as client:
            try:
                call(client)
                ended = ""
            except APIError as exc:
                ended = f"{type(exc).__name__}: {exc}"
    asked = [request.head + b"\r\n\r\n" + request.body for request in server.requests]
    return [plain(text, server.port).decode() for text in [*asked, ended.encode()]]


def lines(sent):
    return [sorted(one.split("\r\n")) for one in sent]


def plain(text, port):
    text = text.replace(str(port).encode(), b"PORT")
    return re.sub(rb"(boundary=|--)[0-9a-f]{32}", rb"\1BOUNDARY", text)
