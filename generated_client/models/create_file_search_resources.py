# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class CreateFileSearchResources(BaseModel):
    """Where files are searched; either a vector store that exists or one to make."""

    vector_store_ids: list[str] | None
    """The one vector store to search, by id."""
    vector_stores: list[m.CreateToolVectorStore] | None
    """What to make a vector store from; not more than one."""

    _keys: ClassVar[Mapping[str, str]] = {
        "vector_store_ids": "vector_store_ids",
        "vector_stores": "vector_stores",
    }

    def __init__(
        self,
        *,
        vector_store_ids: Sequence[str] | Unset = UNSET,
        vector_stores: Sequence[m.CreateToolVectorStoreParam | BaseModel] | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "vector_store_ids": vector_store_ids,
                "vector_stores": vector_stores,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.vector_store_ids = get("vector_store_ids")
        if (v := get("vector_stores")) is not None:
            v = (
                [m.CreateToolVectorStore.from_dict(i0) if isinstance(i0, dict) else i0 for i0 in v]
                if isinstance(v, list)
                else v
            )
        self.vector_stores = v
        return model


class CreateFileSearchResourcesParam(TypedDict, total=False):
    """Where files are searched; either a vector store that exists or one to make."""

    vector_store_ids: Sequence[str]
    """The one vector store to search, by id."""
    vector_stores: Sequence[m.CreateToolVectorStoreParam | BaseModel]
    """What to make a vector store from; not more than one."""
