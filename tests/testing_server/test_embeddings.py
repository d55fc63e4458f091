"""Embeddings."""

import base64
import math
import operator
import struct

import pytest


def embed(http, value, **more):
    body = {"model": "text-embedding-3-small", "input": value, **more}
    return http.post("/embeddings", json=body).json()


def similarity(one, other):
    return sum(map(operator.mul, one, other))


def vectors(answer):
    return [item["embedding"] for item in answer["data"]]


@pytest.mark.parametrize(
    ("value", "count", "tokens"),
    [("a b", 1, 2), (["a", "b c"], 2, 3), ([7, 8], 1, 2), ([[7], [8, 9]], 2, 3)],
)
def test_an_input_comes_in_four_shapes(http, value, count, tokens):
    answer = embed(http, value)

    assert list(range(count)) == [item["index"] for item in answer["data"]]
    assert {"prompt_tokens": tokens, "total_tokens": tokens} == answer["usage"]


@pytest.mark.parametrize("dimensions", [1, 3, 256])
def test_a_vector_has_the_dimensions_asked_for_and_length_one(http, dimensions):
    (vector,) = vectors(embed(http, "hello", dimensions=dimensions))

    assert dimensions == len(vector)
    assert math.isclose(1, math.hypot(*vector), rel_tol=1e-6)


@pytest.mark.parametrize(
    ("model", "dimensions"), [("text-embedding-3-small", 1536), ("text-embedding-3-large", 3072)]
)
def test_a_model_has_its_own_dimensions(http, model, dimensions):
    (vector,) = vectors(embed(http, "hello", model=model))

    assert dimensions == len(vector)


def test_both_encodings_carry_the_same_numbers(http):
    (vector,) = vectors(embed(http, "hello", dimensions=8))
    (text,) = vectors(embed(http, "hello", dimensions=8, encoding_format="base64"))

    assert tuple(vector) == struct.unpack("<8f", base64.b64decode(text))


def test_the_same_text_has_the_same_vector_and_no_other_text_has(http):
    one, same, other = vectors(embed(http, ["a cat", "a cat", "cat a"]))

    assert one == same
    assert one != other


def test_texts_that_share_words_are_nearer(http):
    one, near, far = vectors(embed(http, ["the cat sat", "the cat ran", "stock market news"]))

    assert similarity(one, near) > similarity(one, far)


@pytest.mark.parametrize(
    ("change", "param"),
    [
        ({"input": ""}, "input"),
        ({"input": []}, "input"),
        ({"input": ["a", ""]}, "input"),
        ({"input": ["a"] * 2049}, "input"),
        ({"input": None}, "input"),
        ({"input": {}}, "input"),
        ({"dimensions": 0}, "dimensions"),
        ({"encoding_format": "hex"}, "encoding_format"),
    ],
)
def test_a_wrong_request_is_told_which_parameter_it_was(http, change, param):
    response = http.post("/embeddings", json={"model": "m", "input": "a", **change})

    assert (400, param) == (response.status_code, response.json()["error"]["param"])
