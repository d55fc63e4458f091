# Written by codegen/facade/unasync.py from tests/_async/test_lifecycle.py; edit that file instead.
"""Opening and closing, copying and sharing clients."""

import copy
import gc
import pickle

import httpx
import pytest

from tests._sync.clients import mock_client, socket_client
from tests._sync.test_transport_pool import happens
from tests.kit.answers import Answers, reply
from tests.kit.samples import ASK, HELLO, KEY, MODELS
from tests.kit.servers import UNTIL_CLOSED, Answer, RawServer, begin, part, respond
from tests.kit.together import at_once, happened
from wrapper import Client, ClientClosedError, DefaultHttpxClient, omit
from wrapper.testing import LocalServer

MODELS_AND_WATCH = Answer((respond(b'{"object":"list","data":[]}'), UNTIL_CLOSED))


def test_leaving_a_with_closes_the_client():
    with mock_client(Answers(reply(MODELS))) as client:
        client.models.list()

    assert client.is_closed


def test_a_client_is_open_before_its_first_request():
    with Client(api_key=KEY) as client:
        assert not client.is_closed


def test_closing_twice_does_nothing():
    client = Client(api_key=KEY)
    client.close()
    client.close()

    assert client.is_closed


def test_closing_closes_the_connections():
    with RawServer(MODELS_AND_WATCH) as server:
        client = socket_client(server)
        client.models.list()
        client.close()

        assert happened(server.hung_up)


@pytest.mark.parametrize("used_before", [True, False])
def test_using_a_closed_client_says_so(used_before):
    client = mock_client(Answers(reply(MODELS)), **({} if used_before else {"http_client": None}))
    client.close()

    with pytest.raises(ClientClosedError, match="closed"):
        client.models.list()


def test_closing_ends_a_call_that_waits_for_a_connection_and_says_so():
    http = DefaultHttpxClient(limits=httpx.Limits(max_connections=1))
    with RawServer(Answer((begin(), part(HELLO[:200]), UNTIL_CLOSED))) as server:
        client = socket_client(server, http_client=http)
        stream = client.chat.completions.create(**ASK, stream=True)

        def act(number):
            if number:
                assert happens(lambda: http.own_transport.here._waiting)
                client.close()
                return
            with pytest.raises(ClientClosedError, match="while a call was under way"):
                client.models.list()

        at_once(2, act)
        stream.close()


def test_using_a_closed_client_is_a_runtime_error():
    client = Client(api_key=KEY)
    client.close()

    with pytest.raises(RuntimeError, match="closed"):
        client.models.list()


def test_a_client_whose_httpx_client_was_closed_is_closed():
    http = httpx.Client()
    client = Client(api_key=KEY, http_client=http)
    http.close()

    assert client.is_closed


def test_a_client_that_nobody_refers_to_closes_its_connections():
    with RawServer(MODELS_AND_WATCH) as server:
        client = socket_client(server)
        client.models.list()
        del client
        gc.collect()

        assert happened(server.hung_up)


def test_a_copy_keeps_the_connections_of_a_client_that_is_gone():
    with RawServer(Answer((respond(b'{"object":"list","data":[]}'),))) as server:
        twin = socket_client(server).copy()
        gc.collect()
        with twin:
            twin.models.list()

        assert 1 == len(server.requests)


def test_a_client_pickles_by_its_settings():
    client = Client(
        api_key=KEY,
        base_url="http://api.test",
        max_retries=7,
        default_headers={"x-a": "1", "x-b": omit},
    )

    assert client.config == pickle.loads(pickle.dumps(client)).config


def test_an_unpickled_client_works():
    with RawServer(Answer((respond(b'{"object":"list","data":[]}'),))) as server:
        with pickle.loads(pickle.dumps(socket_client(server))) as client:
            client.models.list()

        assert f"Bearer {KEY}" == server.requests[0].headers["authorization"]


def test_a_client_pickles_after_its_resources_were_used():
    client = Client(api_key=KEY)
    assert client.chat.completions is not None
    assert client.low_level is not None

    assert client.config == pickle.loads(pickle.dumps(client)).config


def test_a_client_with_an_own_httpx_client_does_not_pickle():
    with pytest.raises(TypeError, match="http_client"):
        pickle.dumps(Client(api_key=KEY, http_client=httpx.Client()))


@pytest.mark.parametrize("how", [copy.copy, copy.deepcopy])
def test_a_client_can_be_copied(how):
    client = Client(api_key=KEY, organization="mine")

    assert client.config == how(client).config


def test_a_client_with_an_own_httpx_client_can_be_deep_copied():
    client = mock_client(Answers(reply(MODELS)))

    assert client.config == copy.deepcopy(client).config


def test_resources_are_the_same_object_each_time():
    client = Client(api_key=KEY)

    assert client.chat.completions.messages is client.chat.completions.messages


def test_32_share_one_client():
    with LocalServer() as server:
        with Client(api_key=KEY, base_url=server.base_url) as client:

            def embed(number):
                made = client.embeddings.create(
                    model="text-embedding-3-small", input=["x"] * (number + 1)
                )
                return len(made.data)

            counts = at_once(32, embed)

    assert list(range(1, 33)) == counts


def test_32_that_start_at_once_make_one_pool():
    with RawServer(Answer((respond(b'{"object":"list","data":[]}'),))) as server:
        with socket_client(server) as client:

            def pool(number):
                return id(client.low_level.get_httpx_client())

            assert 1 == len(set(at_once(32, pool)))
