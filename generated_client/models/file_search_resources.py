# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class FileSearchResources(BaseModel):
    """Where files are searched."""

    vector_store_ids: list[str] | None
    """The one vector store to search, by id."""

    _keys: ClassVar[Mapping[str, str]] = {
        "vector_store_ids": "vector_store_ids",
    }

    def __init__(
        self,
        *,
        vector_store_ids: Sequence[str] | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "vector_store_ids": vector_store_ids,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.vector_store_ids = get("vector_store_ids")
        return model


class FileSearchResourcesParam(TypedDict, total=False):
    """Where files are searched."""

    vector_store_ids: Sequence[str]
    """The one vector store to search, by id."""
