# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class VectorStoreDeleted(BaseModel):
    """The receipt of a deletion."""

    id: str
    """The vector store, by id."""
    object: Literal["vector_store.deleted"]
    deleted: bool
    """Whether it is gone."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "object": "object",
        "deleted": "deleted",
    }

    def __init__(
        self,
        *,
        id: str,
        object: Literal["vector_store.deleted"] = "vector_store.deleted",
        deleted: bool,
    ) -> None:
        self._init(
            {
                "id": id,
                "object": object,
                "deleted": deleted,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.id = get("id")
        self.object = get("object")
        self.deleted = get("deleted")
        return model
