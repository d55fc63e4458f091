"""Prompts in their four shapes: one or many, as text or as token numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from . import tokens
from .errors import ApiError


@dataclass(frozen=True, slots=True)
class Prompt:
    text: str
    tokens: int


def read_prompts(value: Any, param: str) -> list[Prompt]:
    """The prompts in `value`, in order.

    A token number reads as `<17>`; null is one empty prompt.
    """
    match value:
        case None:
            return [Prompt("", 0)]
        case str():
            return [_text_prompt(value)]
        case list() if value and _are_numbers(value):
            return [_number_prompt(value)]
        case list() if value and all(isinstance(item, str) for item in value):
            return [_text_prompt(item) for item in value]
        case list() if value and all(item and _are_numbers(item) for item in value):
            return [_number_prompt(item) for item in value]
    message = (
        f"Invalid '{param}': expected a string, or a non-empty array of strings, of integers "
        "or of arrays of integers."
    )
    raise ApiError(message, param=param, code="invalid_type")


def _text_prompt(text: str) -> Prompt:
    return Prompt(text, tokens.count(text))


def _number_prompt(numbers: list[Any]) -> Prompt:
    return Prompt(" ".join(f"<{number}>" for number in numbers), len(numbers))


def _are_numbers(value: Any) -> bool:
    return isinstance(value, list) and all(type(item) is int for item in value)
