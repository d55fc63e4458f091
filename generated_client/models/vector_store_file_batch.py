# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class VectorStoreFileBatch(BaseModel):
    """Files that are added to a vector store together."""

    id: str
    """The id that requests name it by."""
    object: Literal["vector_store.files_batch"]
    created_at: int
    """When it was made, in Unix seconds."""
    vector_store_id: str
    """The vector store, by id."""
    status: m.VectorStoreFileStatus
    """In work, ready for use, given up on request, or refused."""
    file_counts: m.VectorStoreFileCounts
    """Numbers of files, by state."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "object": "object",
        "created_at": "created_at",
        "vector_store_id": "vector_store_id",
        "status": "status",
        "file_counts": "file_counts",
    }

    def __init__(
        self,
        *,
        id: str,
        object: Literal["vector_store.files_batch"] = "vector_store.files_batch",
        created_at: int,
        vector_store_id: str,
        status: m.VectorStoreFileStatus,
        file_counts: m.VectorStoreFileCounts,
    ) -> None:
        self._init(
            {
                "id": id,
                "object": object,
                "created_at": created_at,
                "vector_store_id": vector_store_id,
                "status": status,
                "file_counts": file_counts,
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
        self.created_at = get("created_at")
        self.vector_store_id = get("vector_store_id")
        self.status = get("status")
        v = get("file_counts")
        self.file_counts = m.VectorStoreFileCounts.from_dict(v) if isinstance(v, dict) else v
        return model
