# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ResponseInputTokensDetails(BaseModel):
    """Input tokens, by what the cache did with them."""

    cached_tokens: int
    """Those found in the cache."""
    cache_write_tokens: int
    """Those put into the cache."""

    _keys: ClassVar[Mapping[str, str]] = {
        "cached_tokens": "cached_tokens",
        "cache_write_tokens": "cache_write_tokens",
    }

    def __init__(
        self,
        *,
        cached_tokens: int,
        cache_write_tokens: int,
    ) -> None:
        self._init(
            {
                "cached_tokens": cached_tokens,
                "cache_write_tokens": cache_write_tokens,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.cached_tokens = get("cached_tokens")
        self.cache_write_tokens = get("cache_write_tokens")
        return model
