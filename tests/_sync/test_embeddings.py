# Written by codegen/facade/unasync.py from tests/_async/test_embeddings.py; edit that file instead.
"""Vectors: as base64 where the server knows it, as lists, as arrays."""

import base64
import json
import struct

import pytest

from tests._sync.clients import mock_client
from tests.kit.answers import BASE_URL, Answers, reply
from wrapper import APIResponseValidationError, Client, Profile, omit
from wrapper.testing import LocalServer

ASK = {"model": "m", "input": "x"}
FLOATS = [0.5, -1.25, 3.0]
PACKED = base64.b64encode(struct.pack("<3f", *FLOATS)).decode()


def answer(*vectors):
    data = [{"object": "embedding", "index": i, "embedding": v} for i, v in enumerate(vectors)]
    usage = {"prompt_tokens": 1, "total_tokens": 1}
    return reply({"object": "list", "model": "m", "data": data, "usage": usage})


class Knowing(Client):
    """A client whose provider is known to send base64."""

    profile = Profile(base_url=BASE_URL)


def knowing_client(answers):
    return Knowing(api_key="k", http_client=mock_client(answers)._caller.sender.http.client)


def test_a_server_that_is_known_to_know_base64_is_asked_for_it():
    answers = Answers(answer(PACKED))
    made = knowing_client(answers).embeddings.create(**ASK)

    assert ({**ASK, "encoding_format": "base64"}, FLOATS) == (answers.json, made.data[0].embedding)


def test_any_other_server_is_asked_for_what_it_usually_sends():
    answers = Answers(answer(FLOATS))
    made = mock_client(answers).embeddings.create(**ASK)

    assert (ASK, FLOATS) == (answers.json, made.data[0].embedding)


@pytest.mark.parametrize("make_client", [mock_client, knowing_client])
@pytest.mark.parametrize("vector", [PACKED, FLOATS])
def test_both_forms_are_understood(make_client, vector):
    made = make_client(Answers(answer(vector, vector))).embeddings.create(**ASK)

    assert [FLOATS, FLOATS] == [item.embedding for item in made.data]


@pytest.mark.parametrize(
    ("wish", "sent"), [("float", {"encoding_format": "float"}), (omit, {})], ids=["float", "omit"]
)
def test_a_wish_for_a_form_is_passed_on(wish, sent):
    answers = Answers(answer(FLOATS))
    knowing_client(answers).embeddings.create(**ASK, encoding_format=wish)

    assert {**ASK, **sent} == answers.json


def test_who_asks_for_base64_gets_it():
    made = mock_client(Answers(answer(PACKED))).embeddings.create(**ASK, encoding_format="base64")

    assert PACKED == made.data[0].embedding


def test_the_json_of_the_result_has_numbers():
    made = knowing_client(Answers(answer(PACKED))).embeddings.create(**ASK)

    assert FLOATS == json.loads(made.to_json())["data"][0]["embedding"]


@pytest.mark.parametrize("vector", ["?", "AAA=", "AAAAAAA="])
def test_a_vector_that_is_none_is_an_error(vector):
    with pytest.raises(APIResponseValidationError, match="an embedding "):
        mock_client(Answers(answer(vector))).embeddings.create(**ASK)


@pytest.mark.parametrize("body", [{}, {"data": None}, {"data": [None, 1, {"index": 0}]}])
def test_an_odd_answer_is_not_made_odder(body):
    made = mock_client(Answers(reply({"object": "list", **body}))).embeddings.create(**ASK)

    assert {"object": "list", **body} == made.to_dict()


@pytest.mark.parametrize("vector", [PACKED, FLOATS])
@pytest.mark.parametrize("make_client", [mock_client, knowing_client])
def test_vectors_can_be_arrays(make_client, vector):
    numpy = pytest.importorskip("numpy", reason="the extra numpy is not installed")
    made = make_client(Answers(answer(vector))).embeddings.create(**ASK, as_numpy=True)
    array = made.data[0].embedding

    assert (FLOATS, numpy.float32) == (array.tolist(), array.dtype)
    assert FLOATS == json.loads(made.to_json())["data"][0]["embedding"]


@pytest.mark.parametrize("vector", [[{}], ["a"], [10**400], [[1], [2, 3]]])
def test_an_array_of_what_is_no_number_is_an_error(vector):
    pytest.importorskip("numpy", reason="the extra numpy is not installed")
    with pytest.raises(APIResponseValidationError):
        mock_client(Answers(answer(vector))).embeddings.create(**ASK, as_numpy=True)


def test_what_is_no_vector_does_not_become_an_array():
    pytest.importorskip("numpy", reason="the extra numpy is not installed")
    data = [None, 1, {"index": 0}, {"embedding": None}, {"embedding": {"a": 1}}]
    answers = Answers(reply({"object": "list", "data": data}))
    made = mock_client(answers).embeddings.create(**ASK, as_numpy=True)

    assert {"object": "list", "data": data} == made.to_dict()


def test_a_raw_response_parses_to_lists_too():
    raw = knowing_client(Answers(answer(PACKED))).embeddings.with_raw_response.create(**ASK)

    assert FLOATS == raw.parse().data[0].embedding


def test_the_local_server_gives_the_same_vectors_either_way():
    with LocalServer(api_key="k") as server:

        class Local(Client):
            profile = Profile(base_url=server.base_url)

        asked = {"model": "text-embedding-3-small", "input": ["a", "b"]}
        with Local(api_key="k") as client:
            packed = client.embeddings.create(**asked)
            listed = client.embeddings.create(**asked, encoding_format="float")

    assert [item.embedding for item in packed.data] == [item.embedding for item in listed.data]
