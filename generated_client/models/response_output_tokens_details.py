# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ResponseOutputTokensDetails(BaseModel):
    """Output tokens, by what they were spent on."""

    reasoning_tokens: int
    """Those spent on reasoning."""

    _keys: ClassVar[Mapping[str, str]] = {
        "reasoning_tokens": "reasoning_tokens",
    }

    def __init__(
        self,
        *,
        reasoning_tokens: int,
    ) -> None:
        self._init(
            {
                "reasoning_tokens": reasoning_tokens,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.reasoning_tokens = get("reasoning_tokens")
        return model
