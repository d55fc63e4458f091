"""The properties that `make fuzz` looks for exceptions to, with examples of hypothesis."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generated_client.models import ChatCompletion
from tests.fuzz.properties import check_events, check_model
from tests.fuzz.seeds import SEEDS


@settings(max_examples=200)
@given(st.binary(max_size=200))
def test_any_bytes_are_the_events_of_the_specification(data: bytes) -> None:
    check_events(data)


@settings(max_examples=300)
@given(st.binary(min_size=2, max_size=400))
def test_any_object_is_decoded_and_given_back(data: bytes) -> None:
    check_model(data)


def test_an_object_is_given_back_however_deep_it_is() -> None:
    source: dict[str, Any] = {"content": "the innermost"}
    for _ in range(5000):
        source = {"content": [source]}

    given_back: Any = ChatCompletion.from_dict(source).to_dict()
    for _ in range(5000):
        (given_back,) = given_back["content"]

    assert {"content": "the innermost"} == given_back


@pytest.mark.parametrize("seed", SEEDS["events"])
def test_what_the_fuzzer_starts_with_holds(seed: bytes) -> None:
    check_events(seed)
