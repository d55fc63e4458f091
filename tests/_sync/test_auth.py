# Written by codegen/facade/unasync.py from tests/_async/test_auth.py; edit that file instead.
"""How requests say who asks: each scheme, before each attempt, and to nobody else."""

import base64
import hashlib
import hmac
import logging
from functools import partial
from io import BytesIO

import httpx
import pytest

from tests._sync.clients import mock_client, socket_client
from tests.kit.answers import Answers, failure, reply
from tests.kit.samples import ASK, COMPLETION, KEY, MODELS
from tests.kit.servers import Answer, RawServer, respond
from wrapper import APIError, MissingAPIKeyError, Profile, omit
from wrapper.profile import AuthRequest, BasicAuth, BearerAuth, HeaderAuth, QueryAuth

LISTING = b'{"object":"list","data":[]}'
OTHER = "https://elsewhere.test/v1/models"


def with_auth(answers, auth, **options):
    return mock_client(answers, profile=Profile(name="Acme", auth=auth), **options)


def redirect(location, status=307):
    return reply(b"", status=status, headers={"location": location})


def basic(pair):
    return f"Basic {base64.b64encode(pair.encode()).decode()}"


def signature(key, method, url, body):
    text = f"{method} {url}\n".encode() + body
    return hmac.new(key.encode(), text, hashlib.sha256).hexdigest()


def sign(request: AuthRequest) -> None:
    """The scheme of these tests: method, URL, a header and body, under the client's key."""
    request.headers["X-Attempt"] = request.headers["x-retry-count"]
    signed = signature(request.api_key or "", request.method, request.url, request.body)
    request.headers["X-Sign"] = signed


def sign_later(request: AuthRequest) -> None:
    sign(request)


def expected_signatures(answers, key=KEY):
    return [signature(key, r.method, r.url, r.read()) for r in answers.requests]


IN_HEADERS = {
    "bearer": (BearerAuth(), "k:1", "authorization", "Bearer k:1"),
    "another header": (HeaderAuth("X-Key"), "k:1", "x-key", "k:1"),
    "a header with a scheme": (HeaderAuth("X-Key", "Token"), "k:1", "x-key", "Token k:1"),
    "basic with user and password": (BasicAuth(), "me:pw", "authorization", basic("me:pw")),
    "basic with a user of its own": (
        BasicAuth(username="api"),
        "p:w",
        "authorization",
        basic("api:p:w"),
    ),
    "basic with a user only": (BasicAuth(), "user", "authorization", basic("user:")),
}


@pytest.mark.parametrize(("auth", "key", "name", "value"), IN_HEADERS.values(), ids=IN_HEADERS)
@pytest.mark.parametrize("is_callable", [False, True], ids=["text", "callable"])
def test_a_key_goes_into_a_header(auth, key, name, value, is_callable):
    answers = Answers(reply(MODELS))
    client = with_auth(answers, auth, api_key=(lambda: key) if is_callable else key)
    client.models.list()
    client.models.list(extra_headers={name: "mine"})
    client.models.list(extra_headers={name: omit})

    assert [value, "mine", None] == answers.headers(name)


def test_a_key_that_is_set_later_is_sent_from_then_on():
    answers = Answers(reply(MODELS))
    client = mock_client(answers)
    client.models.list()
    client.api_key = "later"
    client.models.list()

    assert [f"Bearer {KEY}", "Bearer later"] == answers.headers("authorization")


@pytest.mark.parametrize("is_callable", [False, True], ids=["text", "callable"])
def test_a_key_goes_into_the_query(is_callable):
    answers = Answers(reply(MODELS))
    key = (lambda: "a&b") if is_callable else "a&b"
    client = with_auth(answers, QueryAuth("kee"), api_key=key)
    client.models.list(extra_query={"limit": 1})
    client.models.list(extra_query={"kee": "mine"})

    assert ["limit=1&kee=a%26b", "kee=mine"] == [
        str(r.url.query, "ascii") for r in answers.requests
    ]
    assert [None, None] == answers.headers("authorization")


@pytest.mark.parametrize("auth", [BearerAuth(), HeaderAuth("X-K"), BasicAuth(), QueryAuth("kee")])
def test_an_empty_key_sends_none(auth):
    for key in ("", lambda: ""):
        answers = Answers(reply(MODELS))
        with_auth(answers, auth, api_key=key).models.list()

        assert {"authorization", "x-k"}.isdisjoint(answers.request.headers)
        assert b"" == answers.request.url.query


@pytest.mark.parametrize("auth", [HeaderAuth("X-K"), QueryAuth("kee")])
def test_a_key_that_cannot_be_sent_is_refused_unshown(auth):
    with pytest.raises(ValueError, match="Acme: the api_key has characters") as caught:
        with_auth(Answers(), auth, api_key="secret\n")
    with pytest.raises(ValueError, match="Acme: the api_key has characters"):
        with_auth(Answers(), auth, api_key=lambda: "secret\n").models.list()

    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("scheme", [sign, sign_later])
def test_a_scheme_of_ones_own_sees_the_finished_request(scheme):
    answers = Answers(reply(COMPLETION))
    with_auth(answers, scheme).chat.completions.create(**ASK)

    assert expected_signatures(answers) == answers.headers("x-sign")
    assert b"" != answers.request.content


def test_it_completes_each_attempt():
    answers = Answers(failure(503), failure(503), reply(COMPLETION))
    with_auth(answers, sign).chat.completions.create(**ASK)

    assert ["0", "1", "2"] == answers.headers("x-attempt")
    assert expected_signatures(answers) == answers.headers("x-sign")


def test_a_callable_key_is_asked_for_before_each_attempt_that_is_signed():
    answers = Answers(failure(503), reply(MODELS))
    keys = iter(["first", "second"])
    with_auth(answers, sign, api_key=lambda: next(keys)).models.list()
    [first, _], [_, second] = (
        expected_signatures(answers, "first"),
        expected_signatures(answers, "second"),
    )

    assert [first, second] == answers.headers("x-sign")


def test_every_kind_of_call_goes_through_it():
    answers = Answers(reply(MODELS))
    client = with_auth(answers, sign)
    from generated_client.api.models import list_models

    client.models.list()
    list_models.sync(client=client.low_level)
    list_models.sync(client=client)
    client.get("/models", cast_to=dict)
    client.models.with_raw_response.list()
    with client.models.with_streaming_response.list():
        pass
    client.get("/models", cast_to=dict, stream=True)

    assert 7 == len(answers.requests)
    assert expected_signatures(answers) == answers.headers("x-sign")


@pytest.mark.parametrize("status", [307, 308])
def test_a_redirect_within_the_origin_is_signed_anew(status):
    answers = Answers(redirect("/v2/talk?x=1", status), reply(COMPLETION))
    with_auth(answers, sign).chat.completions.create(**ASK)

    assert 2 == len({*answers.headers("x-sign")})
    assert expected_signatures(answers) == answers.headers("x-sign")


def test_a_redirect_within_the_origin_keeps_the_key_in_the_query():
    answers = Answers(redirect("/v2/models?x=1"), redirect("/v3?kee=of-the-server"), reply(MODELS))
    with_auth(answers, QueryAuth("kee")).models.list()

    assert [f"kee={KEY}", f"x=1&kee={KEY}", "kee=of-the-server"] == [
        str(r.url.query, "ascii") for r in answers.requests
    ]


SCHEMES = {
    "bearer": BearerAuth(),
    "another header": HeaderAuth("X-Brand"),
    "basic": BasicAuth(),
    "query": QueryAuth("kee"),
    "one's own": sign,
}


@pytest.mark.parametrize("auth", SCHEMES.values(), ids=SCHEMES)
@pytest.mark.parametrize("is_callable", [False, True], ids=["text", "callable"])
def test_nothing_of_a_scheme_goes_to_another_origin_nor_comes_back(auth, is_callable):
    answers = Answers(redirect(OTHER), redirect("http://api.test/v1/x"), reply(MODELS))
    with_auth(answers, auth, api_key=(lambda: KEY) if is_callable else KEY).models.list()
    names = ("authorization", "x-brand", "x-sign", "x-attempt")
    [first, *others] = answers.requests

    assert any(name in first.headers for name in names) or first.url.query
    assert [] == [name for r in others for name in names if name in r.headers]
    assert [b"", b""] == [r.url.query for r in others]


@pytest.mark.parametrize("auth", SCHEMES.values(), ids=SCHEMES)
def test_a_whole_address_elsewhere_gets_nothing_of_a_scheme(auth):
    answers = Answers(reply(MODELS))
    with_auth(answers, auth).get(OTHER, cast_to=dict)

    assert OTHER == str(answers.request.url)
    assert {"authorization", "x-brand", "x-sign"}.isdisjoint(answers.request.headers)


def test_a_form_is_read_to_be_signed_and_sent_all_the_same(tmp_path):
    (tmp_path / "file").write_bytes(b"of a path")
    answers = Answers(reply({}))
    client = with_auth(answers, sign)
    for file in (b"of bytes", tmp_path / "file", BytesIO(b"of a stream")):
        client.post("/files", cast_to=dict, files={"file": file})
    [*bodies] = [request.read() for request in answers.requests]

    assert [1, 1, 1] == [body.count(b"\r\n\r\nof ") for body in bodies]
    assert expected_signatures(answers) == answers.headers("x-sign")


class Once(BytesIO):
    """A stream that can't go back."""

    def seekable(self):
        return False

    def seek(self, *where):
        raise OSError("no way back")

    tell = seek


def test_a_body_that_can_be_read_once_only_cannot_be_signed():
    answers = Answers(reply({}))
    with pytest.raises(TypeError, match=r"can be read once only.*pass bytes, a path"):
        with_auth(answers, sign).post("/files", cast_to=dict, files={"file": Once(b"x")})

    assert [] == answers.requests


def add_header(name, value, request):
    request.headers[name] = value


def test_a_header_that_cannot_be_sent_is_named_but_not_shown():
    for value in ("canary\r\nX-Evil: 1", "canary-é"):
        client = with_auth(Answers(reply(MODELS)), partial(add_header, "X-Sign", value))
        with pytest.raises(ValueError, match=r"(?i)the header 'x-sign' has a line break") as caught:
            client.models.list()

        assert "canary" not in str(caught.value)


def move(request: AuthRequest) -> None:
    request.url = httpx.URL(OTHER)


def test_a_scheme_cannot_send_a_request_elsewhere():
    answers = Answers(reply(MODELS))
    with pytest.raises(ValueError, match="not its origin"):
        with_auth(answers, move).models.list()

    assert [] == answers.requests


def leave_canaries(request: AuthRequest) -> None:
    request.headers["X-Plain-Name"] = "canary-of-the-header"
    request.url = request.url.copy_set_param("plain", "canary-of-the-query")


SECRETIVE = {
    "query": (QueryAuth("plain"), "canary-of-the-key"),
    "basic": (BasicAuth(username="me"), "canary-of-the-key"),
    "another header": (HeaderAuth("X-Plain-Name"), "canary-of-the-key"),
    "one's own": (leave_canaries, "canary-of-the-key"),
}


@pytest.mark.parametrize(("auth", "key"), SECRETIVE.values(), ids=SECRETIVE)
def test_neither_errors_nor_logs_nor_representations_show_a_secret(auth, key, caplog):
    caplog.set_level(logging.DEBUG, logger="wrapper")
    for answer in (failure(400), httpx.ConnectError("refused")):
        client = with_auth(Answers(answer), auth, api_key=key)
        with pytest.raises(APIError) as caught:
            client.models.list()
        request = caught.value.request

        assert "canary" not in f"{caught.value} {caught.value!r} {request.url} {request.headers!r}"
        assert "canary" not in f"{client!r} {client.config!r} {request.extensions!r}"
    assert "GET http://api.test/v1/models" in caplog.text
    assert "canary" not in caplog.text
    assert base64.b64encode(b"me:canary-of-the-key").decode() not in caplog.text


def test_a_scheme_of_ones_own_sees_no_secret_by_printing_the_request():
    seen = []
    client = with_auth(Answers(reply(MODELS)), lambda request: seen.append(repr(request)))
    client.models.list(extra_query={"api_key": "canary"})

    assert ["AuthRequest('GET http://api.test/v1/models')"] == seen


def test_a_signed_client_gets_its_cookies_back():
    sets = Answer((respond(LISTING, headers={"set-cookie": "session=mine; Path=/"}),))
    with RawServer(sets, Answer((respond(LISTING),))) as server:
        with socket_client(server, profile=Profile(auth=sign)) as client:
            client.models.list()
            client.models.list()
            client.with_options(api_key="another").models.list()

        found = [request.headers.get("cookie") for request in server.requests]
        assert [None, "session=mine", None] == found


def test_a_signature_covers_the_cookies():
    seen = []
    sets = Answer((respond(LISTING, headers={"set-cookie": "session=mine; Path=/"}),))
    with RawServer(sets, Answer((respond(LISTING),))) as server:
        look = Profile(auth=lambda request: seen.append(request.headers.get("cookie")))
        with socket_client(server, profile=look) as client:
            client.models.list()
            client.models.list()

    assert [None, "session=mine"] == seen


def test_the_scheme_of_a_client_replaces_that_of_its_profile():
    answers = Answers(reply(MODELS))
    client = mock_client(answers, profile=Profile(auth=sign), auth=HeaderAuth("X-Key"))
    client.models.list()
    client.with_options(auth=BearerAuth()).models.list()
    client.with_options(auth=None).models.list()

    assert [KEY, None, None] == answers.headers("x-key")
    assert [None, f"Bearer {KEY}", None] == answers.headers("authorization")
    assert [True, True, False] == [value is None for value in answers.headers("x-sign")]


def test_a_scheme_with_keys_of_its_own_needs_no_other():
    answers = Answers(reply(MODELS))
    client = mock_client(answers, api_key=None, auth=partial(add_header, "X-Sign", "signed"))
    client.models.list()

    assert ["signed", None] == [*answers.headers("x-sign"), *answers.headers("authorization")]
    with pytest.raises(MissingAPIKeyError):
        mock_client(answers, api_key=None, auth=QueryAuth("key"))


def test_a_scheme_of_a_client_is_not_shown():
    client = mock_client(Answers(), auth=partial(add_header, "X-Sign", "canary"))

    assert "canary" not in f"{client!r} {client.config!r}"
