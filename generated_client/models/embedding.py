# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ..base import BaseModel
from ..mixins import PackedNumbers


@define(init=False, repr=False, eq=False, slots=True)
class Embedding(PackedNumbers, BaseModel):
    """The vector of one input."""

    object: Literal["embedding"]
    index: int
    """Position of the input in the request, from 0."""
    embedding: list[float]
    """The vector; its length depends on the model and on `dimensions`."""

    _keys: ClassVar[Mapping[str, str]] = {
        "object": "object",
        "index": "index",
        "embedding": "embedding",
    }

    def __init__(
        self,
        *,
        object: Literal["embedding"] = "embedding",
        index: int,
        embedding: list[float],
    ) -> None:
        self._init(
            {
                "object": object,
                "index": index,
                "embedding": embedding,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.object = get("object")
        self.index = get("index")
        self.embedding = get("embedding")
        return model
