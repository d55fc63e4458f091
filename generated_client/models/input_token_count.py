# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class InputTokenCount(BaseModel):
    """The size of an input."""

    object: Literal["response.input_tokens"]
    input_tokens: int
    """The number of tokens."""

    _keys: ClassVar[Mapping[str, str]] = {
        "object": "object",
        "input_tokens": "input_tokens",
    }

    def __init__(
        self,
        *,
        object: Literal["response.input_tokens"] = "response.input_tokens",
        input_tokens: int,
    ) -> None:
        self._init(
            {
                "object": object,
                "input_tokens": input_tokens,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.object = get("object")
        self.input_tokens = get("input_tokens")
        return model
