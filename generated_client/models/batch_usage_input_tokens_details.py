# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class BatchUsageInputTokensDetails(BaseModel):
    """What the input tokens of a batch consist of."""

    cached_tokens: int
    """Those found in the prompt cache."""

    _keys: ClassVar[Mapping[str, str]] = {
        "cached_tokens": "cached_tokens",
    }

    def __init__(
        self,
        *,
        cached_tokens: int,
    ) -> None:
        self._init(
            {
                "cached_tokens": cached_tokens,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.cached_tokens = get("cached_tokens")
        return model
