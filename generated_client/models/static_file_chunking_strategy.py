# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class StaticFileChunkingStrategy(BaseModel):
    """Size and overlap of chunks."""

    max_chunk_size_tokens: int
    """Most tokens of a chunk, 100 to 4,096; the server itself takes 800."""
    chunk_overlap_tokens: int
    """Tokens that neighbours share, up to half a chunk; the server itself takes 400."""

    _keys: ClassVar[Mapping[str, str]] = {
        "max_chunk_size_tokens": "max_chunk_size_tokens",
        "chunk_overlap_tokens": "chunk_overlap_tokens",
    }

    def __init__(
        self,
        *,
        max_chunk_size_tokens: int,
        chunk_overlap_tokens: int,
    ) -> None:
        self._init(
            {
                "max_chunk_size_tokens": max_chunk_size_tokens,
                "chunk_overlap_tokens": chunk_overlap_tokens,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.max_chunk_size_tokens = get("max_chunk_size_tokens")
        self.chunk_overlap_tokens = get("chunk_overlap_tokens")
        return model


class StaticFileChunkingStrategyParam(TypedDict, total=False):
    """Size and overlap of chunks."""

    max_chunk_size_tokens: Required[int]
    """Most tokens of a chunk, 100 to 4,096; the server itself takes 800."""
    chunk_overlap_tokens: Required[int]
    """Tokens that neighbours share, up to half a chunk; the server itself takes 400."""
