"""The rooms that serve any API name none: what is particular to one is data, or in its own room."""

import re
from pathlib import Path

import pytest

WRAPPER = Path(__file__).parents[2] / "wrapper"
ROOMS = (
    *("_request", "_response", "_reporting", "_concurrency", "_backends", "_clients"),
    *("_async", "_sync"),
)
NAMES = re.compile("openai|organization|beta", re.IGNORECASE)


def core(room: str) -> list[Path]:
    return [p for p in sorted((WRAPPER / room).rglob("*.py")) if "resources" not in p.parts]


def named(text: str) -> list[str]:
    return [line for line in text.splitlines() if NAMES.search(line)]


def test_a_name_would_be_noticed() -> None:
    assert ["an `OpenAI-Beta` header"] == named("a header\nan `OpenAI-Beta` header\n")


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_of_the_core_names_no_api(room: str) -> None:
    modules = core(room)

    assert modules
    assert [] == [(p.name, line) for p in modules for line in named(p.read_text(encoding="utf-8"))]
