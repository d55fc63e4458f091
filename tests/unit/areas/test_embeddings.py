"""Vectors that travel as base64 are lists for everybody who looks at them."""

import base64
import copy
import gc
import pickle
import sys
from array import array
from typing import Any

import pytest

from generated_client.models import CreateEmbeddingResponse, Embedding
from wrapper._areas.embeddings import embeddings, numpy_embeddings, require_numpy

FLOATS = [0.5, -2.0, 0.25]


def answer(vector: Any) -> dict[str, Any]:
    item = {"object": "embedding", "index": 0, "embedding": vector}
    return {"object": "list", "data": [item], "model": "m", "usage": {}}


def packed() -> CreateEmbeddingResponse:
    return embeddings(answer(base64.b64encode(array("f", FLOATS).tobytes()).decode()))


def test_a_packed_vector_reads_as_a_list() -> None:
    vector = packed().data[0].embedding

    assert FLOATS == vector
    assert list is type(vector)


def test_a_packed_vector_is_the_same_list_each_time() -> None:
    item = packed().data[0]
    item.embedding.append(1.0)

    assert [*FLOATS, 1.0] == item.embedding


def test_a_vector_that_was_read_is_kept_in_one_form_only() -> None:
    item = packed().data[0]
    vector = item.embedding

    assert [] == [held for held in gc.get_referents(item._raw) if isinstance(held, array)]
    assert FLOATS == vector


def test_a_packed_vector_can_be_assigned_before_it_is_read() -> None:
    item = packed().data[0]
    item.embedding = [1.0]

    assert [1.0] == item.embedding


def test_how_a_vector_travelled_makes_no_difference() -> None:
    listed = embeddings(answer(FLOATS))

    assert listed == packed()
    assert repr(listed) == repr(packed())
    assert listed.to_dict() == packed().to_dict()
    assert listed.to_json() == packed().to_json()
    assert listed.data[0].model_fields_set == packed().data[0].model_fields_set
    assert Embedding is type(packed().data[0])


@pytest.mark.parametrize(
    "twin", [copy.copy, copy.deepcopy, lambda m: pickle.loads(pickle.dumps(m))]
)
def test_a_copy_of_a_packed_vector_is_whole(twin: Any) -> None:
    assert FLOATS == twin(packed().data[0]).embedding


def test_other_models_take_an_array_for_what_it_is() -> None:
    usage = packed().usage
    numbers = array("f", FLOATS)
    usage._raw["extra"] = numbers  # type: ignore[index]

    assert numbers is usage.extra  # type: ignore[attr-defined]


def test_numbers_are_not_walked() -> None:
    vector = [0.5] * 1536

    assert vector is embeddings(answer(vector)).data[0].embedding


@pytest.mark.parametrize("vector", ["AAAA", "A", "AAAAAA==A", "AAAA AAAA", "é", "AA=A"], ids=ascii)
def test_text_that_is_no_vector_is_refused(vector: str) -> None:
    with pytest.raises(ValueError, match="an embedding"):
        embeddings(answer(vector))


@pytest.mark.parametrize("decode", [embeddings, numpy_embeddings])
def test_an_answer_without_a_list_stays_as_it_is(decode: Any) -> None:
    pytest.importorskip("numpy")

    assert decode({"object": "list", "data": None}).data is None


def test_the_extra_to_install_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "numpy", None)

    with pytest.raises(RuntimeError, match=r"pip install 'openai-compatible-client\[numpy\]'"):
        require_numpy()
