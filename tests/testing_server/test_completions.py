"""Completions of prompts."""

import json

import pytest

BEGINNING = " and so the story went on, quietly, until everybody had heard it."


def complete(http, prompt="Once", **more):
    body = {"model": "gpt-3.5-turbo-instruct", "prompt": prompt, **more}
    return http.post("/completions", json=body).json()


def texts(completion):
    return [choice["text"] for choice in completion["choices"]]


def test_a_prompt_goes_on(http):
    completion = complete(http)

    assert [BEGINNING] == texts(completion)
    assert "stop" == completion["choices"][0]["finish_reason"]
    assert 1 == completion["usage"]["prompt_tokens"]


def test_an_echo_begins_with_the_prompt(http):
    assert ["Once" + BEGINNING] == texts(complete(http, echo=True))


def test_an_echo_alone_is_possible(http):
    assert ["Once"] == texts(complete(http, echo=True, max_tokens=0))


@pytest.mark.parametrize(
    ("prompt", "echoes", "tokens"),
    [
        ("a b", ["a b"], 2),
        (["a", "b c"], ["a", "b c"], 3),
        ([7, 8], ["<7> <8>"], 2),
        ([[7], [8, 9]], ["<7>", "<8> <9>"], 3),
        (None, [""], 0),
    ],
)
def test_a_prompt_comes_in_four_shapes(http, prompt, echoes, tokens):
    completion = complete(http, prompt, echo=True, max_tokens=0)

    assert echoes == texts(completion)
    assert tokens == completion["usage"]["prompt_tokens"]


def test_each_prompt_has_its_choices_in_order(http):
    choices = complete(http, ["a", "b"], n=2, echo=True)["choices"]

    assert [0, 1, 2, 3] == [choice["index"] for choice in choices]
    assert ["a", "a", "b", "b"] == [choice["text"][0] for choice in choices]


def test_a_completion_ends_at_its_limits(http):
    assert [" and so"] == texts(complete(http, max_tokens=2))
    assert [" and so"] == texts(complete(http, stop=[" the story"]))
    assert [BEGINNING] == texts(complete(http, suffix="The end."))


def test_log_probabilities_come_with_offsets(http):
    logprobs = complete(http, max_tokens=2, logprobs=2)["choices"][0]["logprobs"]

    assert [" and", " so"] == logprobs["tokens"]
    assert [0, 4] == logprobs["text_offset"]
    assert [2, 2] == [len(top) for top in logprobs["top_logprobs"]]


def test_the_chunks_of_a_stream_add_up_to_the_completion(http):
    body = {"model": "m", "prompt": ["a", "b"], "stream": True, "echo": True, "logprobs": 1}
    body["stream_options"] = {"include_usage": True}
    *events, done, _ = http.post("/completions", json=body).text.split("\n\n")
    *chunks, last = [json.loads(event.removeprefix("data: ")) for event in events]
    choices = [chunk["choices"][0] for chunk in chunks]
    joined = ["".join(c["text"] for c in choices if c["index"] == i) for i in (0, 1)]

    assert "data: [DONE]" == done
    assert ["a" + BEGINNING, "b" + BEGINNING] == joined
    assert ["stop", "stop"] == [choice["finish_reason"] for choice in choices[-2:]]
    assert ["a"] == choices[0]["logprobs"]["tokens"]
    assert ([], 2) == (last["choices"], last["usage"]["prompt_tokens"])


def test_a_stream_counts_tokens_only_where_it_is_asked_to(http):
    body = {"model": "m", "prompt": "a", "stream": True}
    *events, _, _ = http.post("/completions", json=body).text.split("\n\n")

    assert [] == [event for event in events if "usage" in event]


@pytest.mark.parametrize(
    ("change", "param"),
    [
        ({"prompt": []}, "prompt"),
        ({"prompt": 1}, "prompt"),
        ({"prompt": ["a", 1]}, "prompt"),
        ({"prompt": [1, "a"]}, "prompt"),
        ({"prompt": [[]]}, "prompt"),
        ({"model": 1}, "model"),
        ({"echo": 1}, "echo"),
        ({"logprobs": 6}, "logprobs"),
    ],
)
def test_a_wrong_request_is_told_which_parameter_it_was(http, change, param):
    response = http.post("/completions", json={"model": "m", "prompt": "a", **change})

    assert (400, param) == (response.status_code, response.json()["error"]["param"])
