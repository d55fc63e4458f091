# Written by codegen/facade/unasync.py from tests/_async/test_secrets.py; edit that file instead.
"""A credential is nowhere to be found but in the request itself."""

import copy
import logging
import pickle
import traceback

import httpx
import pytest

from tests._sync.clients import mock_client, socket_client
from tests.kit.answers import Answers, reply
from tests.kit.samples import ASK
from tests.kit.servers import CLOSE, RESET, UNTIL_CLOSED, Answer, RawServer, begin, part, respond
from wrapper import APIError, Client, Profile

CANARY = "sk-canary/0123456789abcdef"
EVERYWHERE = {
    "api_key": CANARY,
    "base_url": f"http://user:{CANARY.replace('/', '%2F')}@api.test/v1",
    "default_headers": {"X-Api-Key": CANARY, "Cookie": f"session={CANARY}", "Api-Token": CANARY},
    "default_query": {"api_key": CANARY},
    "webhook_secret": CANARY,
    "max_retries": 1,
}


def leaks(shown):
    """Whether a text or bytes show the credential, or enough of it."""
    text = shown.decode("latin-1") if isinstance(shown, bytes) else shown
    return "canary" in text or "c2stY2FuYXJ5" in text or "Y2FuYXJ5" in text


def everything(error):
    """All that can be seen of an error: by name of the place."""
    seen, waiting = {}, [error]
    known = set()
    while waiting:
        one = waiting.pop()
        if one is None or id(one) in known:
            continue
        known.add(id(one))
        where = f"{type(one).__name__}: "
        seen[where + "text"] = f"{one!s} {one!r} {one.args!r}"
        seen[where + "attributes"] = "".join(map(shown, _attributes(one)))
        waiting += [one.__cause__, one.__context__]
    locals_too = traceback.TracebackException.from_exception(error, capture_locals=True)
    seen["traceback"] = "".join(locals_too.format())
    seen["pickle"] = pickle.dumps(error)
    again = pickle.loads(seen["pickle"])
    assert (type(error), str(error), error.message) == (type(again), str(again), again.message)
    seen["copy"] = "".join(map(shown, _attributes(copy.deepcopy(error))))
    return seen


def _attributes(one):
    return [*vars(one).values(), getattr(one, "request", None)]


def shown(value):
    if isinstance(value, httpx.Request):
        return f"{value.method} {value.url} {value.headers.raw!r} {value.extensions!r}"
    if isinstance(value, httpx.Response):
        body = value.content if value.is_stream_consumed else b""
        inner = [shown(value.request), *map(shown, value.history), shown(value.next_request)]
        return f"{value.headers.raw!r} {body!r} {value.extensions!r} {inner}"
    return repr(value)


ECHO = {"error": {"message": f"Incorrect API key provided: {CANARY}", "key": [CANARY]}}
COOKIE = {"set-cookie": "session=canary; Path=/"}
ANSWERS = {
    "401": reply({"error": {"message": "no"}}, status=401),
    "401 that quotes the key": reply(ECHO, status=401),
    "500 that quotes the key as PHP does": reply(
        b'{"message":"' + CANARY.replace("/", "\\/").encode() + b'"}', status=500
    ),
    "403 in HTML that quotes the header": reply(f"<p>Bearer {CANARY}</p>", status=403),
    "503 with a cookie": reply({}, status=503, headers=COOKIE),
    "connection": httpx.ConnectError("refused"),
    "timeout": httpx.ReadTimeout("slow"),
    "broken": httpx.RemoteProtocolError("broken"),
    "no httpx error": httpx.InvalidURL("odd"),
    "HTML": reply("<p>hello</p>"),
    "another type": reply(["x"]),
    "redirects": reply(b"", status=307, headers={"location": "/v1/models?api_key=" + CANARY}),
    "another scheme": reply(b"", status=307, headers={"location": "file:///"}),
}


@pytest.fixture
def records(caplog):
    """Everything that anybody logs, down to debug level."""
    caplog.set_level(logging.DEBUG)
    for name in ("wrapper", "httpx", "httpcore"):
        caplog.set_level(logging.DEBUG, logger=name)
    return caplog


@pytest.mark.parametrize("answer", ANSWERS.values(), ids=ANSWERS)
@pytest.mark.parametrize("stream", [False, True], ids=["whole", "stream"])
def test_no_error_shows_a_credential(answer, stream):
    client = mock_client(Answers(answer), **EVERYWHERE)
    with pytest.raises(APIError) as caught:
        for _ in _call(client, stream):
            pass

    assert [] == [where for where, what in everything(caught.value).items() if leaks(what)]


def _call(client, stream):
    return client.chat.completions.create(**ASK, stream=stream)


def test_no_error_shows_a_credential_of_a_call():
    client = mock_client(Answers(reply({}, status=400)), api_key="")
    with pytest.raises(APIError) as caught:
        _with_headers(client)

    seen = everything(caught.value)
    frames = traceback.TracebackException.from_exception(caught.value, capture_locals=True).stack
    # A method of a resource has what it was given among its variables.
    ours = [f for f in frames if "/wrapper/" in f.filename and "/resources/" not in f.filename]

    assert [] == [where for where, what in seen.items() if leaks(what) and where != "traceback"]
    assert [] == [(f.name, f.locals) for f in ours if leaks(str(f.locals))]


def _with_headers(client):
    return client.models.list(extra_headers={"Authorization": f"Bearer {CANARY}"})


BREAKS = {
    "closed": Answer((CLOSE,)),
    "reset": Answer((RESET,)),
    "broken head": Answer((b"HTTP/1.1 200 OK\r\nx", CLOSE)),
    "broken body": Answer((respond(b"{", headers={"content-length": "9"}), CLOSE)),
    "silence": Answer((UNTIL_CLOSED,)),
    "no HTTP": Answer((b"SSH-2.0\r\n\r\n", CLOSE)),
    "a status": Answer((respond(b"{}", status=500),)),
    "a stream that breaks off": Answer((begin(), part(b"data: {}\n\n"), RESET)),
}


@pytest.mark.parametrize("below", [None, httpx.Client], ids=["ours", "httpx"])
@pytest.mark.parametrize("answer", BREAKS.values(), ids=BREAKS)
def test_no_error_of_a_socket_shows_a_credential_nor_does_any_log(answer, below, records):
    options = {n: v for n, v in EVERYWHERE.items() if n not in ("base_url", "default_query")}
    if below is not None:
        options["http_client"] = below()
    with RawServer(answer) as server:
        with socket_client(server, **options, timeout=0.3) as client:
            del options
            with pytest.raises(APIError) as caught:
                for _ in _call(client, True):
                    pass

    assert [] == [where for where, what in everything(caught.value).items() if leaks(what)]
    assert {"httpcore" if below else "wrapper"} <= {r.name.split(".")[0] for r in records.records}
    assert not leaks(records.text)


def test_no_log_shows_the_password_of_the_address(records):
    with RawServer(Answer((respond(b'{"object":"list","data":[]}'),))) as server:
        address = server.base_url.replace("//", "//user:canary@")
        below = httpx.Client()
        with Client(api_key="", base_url=address, http_client=below) as client:
            client.models.list()

        assert "Basic dXNlcjpjYW5hcnk=" == server.requests[0].headers["authorization"]
    assert "httpx" in {record.name for record in records.records}
    assert not leaks(records.text)


def test_no_representation_shows_a_credential():
    client = Client(**EVERYWHERE)
    low_level = client.low_level.with_cookies({"a": CANARY}).with_headers({"b": CANARY})
    objects = [client, client.config, client.copy(), client.chat, client.low_level, low_level]
    objects += [client.api_key, client.config.options, client.config.default_headers]

    assert [] == [type(one) for one in objects if leaks(repr(one))]


def test_a_key_is_a_string_as_any_other():
    client = Client(api_key=CANARY)

    assert (CANARY, CANARY) == (client.api_key, f"{client.api_key}")
    assert CANARY == copy.deepcopy(client).api_key == pickle.loads(pickle.dumps(client)).api_key


BAD_KEYS = ["canary\n", "canary\r\nX-Evil: 1", "canary\0", "canary-é", "\ufeffcanary", "canary\t"]


def _client(number):
    return Client(api_key=BAD_KEYS[number])


def _with_header(number):
    return Client(api_key="x", default_headers={"X-Key": BAD_KEYS[number]})


def _copy(number):
    return Client(api_key="x").with_options(api_key=BAD_KEYS[number])


@pytest.mark.parametrize("number", range(len(BAD_KEYS)))
@pytest.mark.parametrize("make", [_client, _with_header, _copy])
def test_a_key_that_cannot_be_sent_is_not_shown(make, number):
    with pytest.raises(ValueError, match=r"characters|line break") as caught:
        make(number)
    frames = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    inner = [frame for frame in frames.stack if "/wrapper/" in frame.filename]

    assert not leaks(str(caught.value))
    assert [] == [f.name for f in inner if leaks(str({**f.locals, "default_headers": ""}))]


@pytest.mark.parametrize("number", range(len(BAD_KEYS)))
def test_a_header_of_a_call_that_cannot_be_sent_is_not_shown(number):
    client = mock_client(Answers(reply({})))
    with pytest.raises(ValueError, match="the header 'X-Key'") as caught:
        _list(client, number)
    frames = traceback.TracebackException.from_exception(caught.value, capture_locals=True)

    assert not leaks(str(caught.value))
    assert "canary" not in frames.stack[-1].locals.values()


def _list(client, number):
    client.models.list(extra_headers={"X-Key": BAD_KEYS[number]})


@pytest.mark.parametrize(
    "base_url",
    ["http://user:canary@", "ftp://user:canary@api.test", "http://user:canary@api.test:x/",
     "http://user:canary@api.test/#x", "http://user:canary@a..b/", "http://user:canary@xn--a.test/"],
)  # fmt: skip
def test_an_address_that_is_none_does_not_show_its_password(base_url):
    with pytest.raises(ValueError, match="base_url") as caught:
        Client(api_key="x", base_url=base_url)

    assert not leaks(str(caught.value))
    assert None is caught.value.__cause__ or not leaks(str(caught.value.__cause__))


def test_a_short_key_does_not_spoil_a_message():
    client = mock_client(
        Answers(reply({"message": "ollama is busy"}, status=400)), api_key="ollama"
    )
    with pytest.raises(APIError, match="ollama is busy"):
        client.models.list()


def test_an_error_shows_what_it_did_before():
    client = mock_client(Answers(reply({"message": "no"}, status=400, headers=COOKIE)))
    with pytest.raises(APIError) as caught:
        client.models.list()

    assert ("<redacted>", "application/json", {"message": "no"}) == (
        caught.value.response.headers["set-cookie"],
        caught.value.response.headers["content-type"],
        caught.value.response.json(),
    )


BRAND = Profile(name="Brand", headers={"X-Brand-Key": CANARY})


def test_the_headers_of_a_profile_are_not_shown():
    client = mock_client(Answers(reply({}, status=400)), profile=BRAND)
    with pytest.raises(APIError) as caught:
        _call(client, False)

    assert [] == [where for where, what in everything(caught.value).items() if leaks(what)]
    assert not leaks(repr(client.config))
    assert not leaks(repr(BRAND))
