"""Tokens."""

import pytest

from wrapper.testing.tokens import count_messages, split


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("Hello, world!", ["Hello", ",", " world", "!"]),
        ("  two  words  ", ["  two", "  words  "]),
        (" \n ", [" \n "]),
        ("snake_case 3.14", ["snake_case", " 3", ".", "14"]),
        ("größer 世界 🙂", ["größer", " 世界", " 🙂"]),
    ],
)
def test_tokens_are_words_and_marks_and_join_to_the_text(text, expected):
    assert expected == split(text)
    assert text == "".join(split(text))


def test_the_tokens_of_messages_are_those_of_their_texts():
    messages = [
        {"role": "system", "content": "Be kind."},
        {"role": "user", "content": [{"type": "text", "text": "Look!"}, {"type": "image_url"}]},
        {"role": "assistant", "content": None},
    ]

    assert 6 == count_messages(messages)
