# Written by codegen/facade/unasync.py from tests/_async/test_cookies.py; edit that file instead.
"""Cookies that servers set: to whom they come back."""

import pickle

import pytest

from tests._sync.clients import socket_client
from tests.kit.servers import Answer, RawServer, respond
from wrapper import DefaultHttpxClient

LIST = b'{"object":"list","data":[]}'
SETS = Answer((respond(LIST, headers={"set-cookie": "session=of-the-first; Path=/"}),))
PLAIN = Answer((respond(LIST),))


def cookies(server):
    return [request.headers.get("cookie") for request in server.requests]


def test_a_cookie_comes_back():
    with RawServer(SETS, PLAIN) as server:
        with socket_client(server) as client:
            client.models.list()
            client.models.list()

        assert [None, "session=of-the-first"] == cookies(server)


def test_a_cookie_comes_back_whatever_else_is_asked_for():
    with RawServer(SETS, PLAIN) as server:
        with socket_client(server) as client:
            client.models.list(extra_query={"limit": 1})
            client.models.list(extra_query={"limit": 2})

        assert [None, "session=of-the-first"] == cookies(server)


OTHERS = {
    "key": {"api_key": "another-key"},
    "no key": {"api_key": ""},
    "callable key": {"api_key": lambda: "another-key"},
    "header": {"default_headers": {"X-Api-Key": "another-key"}},
    "query": {"default_query": {"api_key": "another-key"}},
}


@pytest.mark.parametrize("options", OTHERS.values(), ids=OTHERS)
def test_a_cookie_is_not_sent_with_another_credential(options):
    with RawServer(SETS, PLAIN) as server:
        with socket_client(server) as client:
            client.models.list()
            client.with_options(**options).models.list()
            client.models.list()

        assert [None, None, "session=of-the-first"] == cookies(server)


def test_a_cookie_is_not_sent_with_another_credential_of_a_call():
    with RawServer(SETS, PLAIN) as server:
        with socket_client(server) as client:
            client.models.list()
            client.models.list(extra_headers={"Authorization": "Bearer other"})

        assert [None, None] == cookies(server)


def test_a_callable_that_changes_its_mind_changes_the_jar():
    keys = iter(["first", "second", "first"])
    with RawServer(SETS, PLAIN) as server:
        with socket_client(server, api_key=lambda: next(keys)) as client:
            for _ in range(3):
                client.models.list()

        assert [None, None, "session=of-the-first"] == cookies(server)


def test_a_copy_with_the_same_credential_has_the_same_cookies():
    with RawServer(SETS, PLAIN) as server:
        with socket_client(server) as client:
            client.with_options(timeout=3).models.list()
            client.models.list()

        assert [None, "session=of-the-first"] == cookies(server)


def test_a_cookie_of_an_error_comes_back_with_the_next_attempt():
    failed = Answer((respond(b"{}", status=503, headers={"set-cookie": "a=b"}),))
    with RawServer(failed, PLAIN) as server:
        with socket_client(server) as client:
            client.models.list()

        assert [None, "a=b"] == cookies(server)


def test_a_cookie_of_a_redirect_goes_where_it_leads():
    moved = respond(status=307, headers={"location": "/v1/there", "set-cookie": "a=b; Path=/"})
    with RawServer(Answer((moved,)), PLAIN) as server:
        with socket_client(server) as client:
            client.models.list()

        assert [None, "a=b"] == cookies(server)


def test_a_cookie_stays_with_its_host():
    with RawServer(SETS, PLAIN) as server:
        with socket_client(server) as client:
            client.models.list()
            elsewhere = server.base_url.replace("127.0.0.1", "localhost")
            client.with_options(base_url=elsewhere).models.list()

        assert [None, None] == cookies(server)


def test_a_cookie_given_by_the_user_is_stronger():
    with RawServer(SETS, PLAIN) as server:
        with socket_client(server) as client:
            client.models.list()
            client.models.list(extra_headers={"Cookie": "mine=1"})

        assert [None, "mine=1"] == cookies(server)


def test_an_own_httpx_client_keeps_its_own_jar():
    with RawServer(SETS, PLAIN) as server:
        http = DefaultHttpxClient(cookies={"mine": "1"})
        with socket_client(server, http_client=http) as client:
            client.models.list()
            client.with_options(api_key="another-key").models.list()

        assert ["mine=1", "mine=1; session=of-the-first"] == cookies(server)
        assert "of-the-first" == http.cookies["session"]


def test_a_pickled_client_has_no_cookies():
    with RawServer(SETS, PLAIN) as server:
        with socket_client(server) as client:
            client.models.list()
            with pickle.loads(pickle.dumps(client)) as again:
                again.models.list()

        assert [None, None] == cookies(server)
