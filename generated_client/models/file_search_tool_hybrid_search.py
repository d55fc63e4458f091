# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class FileSearchToolHybridSearch(BaseModel):
    """Weights of the two rankings that a hybrid search merges."""

    embedding_weight: float
    """Weight of likeness in meaning, by embeddings."""
    text_weight: float
    """Weight of shared words."""

    _keys: ClassVar[Mapping[str, str]] = {
        "embedding_weight": "embedding_weight",
        "text_weight": "text_weight",
    }

    def __init__(
        self,
        *,
        embedding_weight: float,
        text_weight: float,
    ) -> None:
        self._init(
            {
                "embedding_weight": embedding_weight,
                "text_weight": text_weight,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.embedding_weight = get("embedding_weight")
        self.text_weight = get("text_weight")
        return model


class FileSearchToolHybridSearchParam(TypedDict, total=False):
    """Weights of the two rankings that a hybrid search merges."""

    embedding_weight: Required[float]
    """Weight of likeness in meaning, by embeddings."""
    text_weight: Required[float]
    """Weight of shared words."""
