"""Chunks of completions, as servers write them."""

from typing import Any

import pytest

from wrapper._areas.chat import chat_chunk, choices_finished

STOPPED = {"index": 0, "delta": {}, "finish_reason": "stop"}
GOING_ON = {"index": 1, "delta": {"content": "x"}, "finish_reason": None}


@pytest.mark.parametrize(
    ("choices", "finished"),
    [
        ([STOPPED], True),
        ([GOING_ON], False),
        ([STOPPED, GOING_ON], False),
        ([STOPPED, STOPPED], True),
        ([], None),
        (None, None),
        ("none", None),
        ({"0": STOPPED}, None),
        (["text"], False),
        ([{}], False),
    ],
)
def test_a_chunk_is_the_last_when_all_its_choices_have_finished(
    choices: Any, finished: bool | None
) -> None:
    assert finished is choices_finished(chat_chunk({"choices": choices}))


def test_a_message_is_readable_as_the_delta() -> None:
    chunk = chat_chunk({"choices": [{"message": {"content": "Hi"}}, {"delta": {"content": "Ho"}}]})

    assert ["Hi", "Ho"] == [choice.delta.content for choice in chunk.choices]


@pytest.mark.parametrize("choices", [None, "text", 1, [None], ["text"], [{"message": "text"}]])
def test_choices_of_another_shape_stay_as_they_are(choices: Any) -> None:
    assert {"choices": choices} == chat_chunk({"choices": choices}).to_dict()
