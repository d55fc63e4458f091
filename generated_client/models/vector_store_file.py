# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class VectorStoreFile(BaseModel):
    """A file in a vector store."""

    id: str
    """The id that the upload answered."""
    object: Literal["vector_store.file"]
    created_at: int
    """When it was added, in Unix seconds."""
    vector_store_id: str
    """The vector store, by id."""
    usage_bytes: int
    """Bytes that it takes in the store; not the size of the upload."""
    status: m.VectorStoreFileStatus
    """In work, ready for use, given up on request, or refused."""
    last_error: m.VectorStoreFileError | None
    """What went wrong last; null if nothing did."""
    chunking_strategy: u.FileChunkingStrategy | None
    """How a file was cut into chunks."""
    attributes: dict[str, str | float | bool] | None
    """Pairs of your own, on which searches can filter."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "object": "object",
        "created_at": "created_at",
        "vector_store_id": "vector_store_id",
        "usage_bytes": "usage_bytes",
        "status": "status",
        "last_error": "last_error",
        "chunking_strategy": "chunking_strategy",
        "attributes": "attributes",
    }

    def __init__(
        self,
        *,
        id: str,
        object: Literal["vector_store.file"] = "vector_store.file",
        created_at: int,
        vector_store_id: str,
        usage_bytes: int,
        status: m.VectorStoreFileStatus,
        last_error: m.VectorStoreFileError | None,
        chunking_strategy: u.FileChunkingStrategy | None | Unset = UNSET,
        attributes: dict[str, str | float | bool] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "id": id,
                "object": object,
                "created_at": created_at,
                "vector_store_id": vector_store_id,
                "usage_bytes": usage_bytes,
                "status": status,
                "last_error": last_error,
                "chunking_strategy": chunking_strategy,
                "attributes": attributes,
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
        self.usage_bytes = get("usage_bytes")
        self.status = get("status")
        if (v := get("last_error")) is not None:
            v = m.VectorStoreFileError.from_dict(v) if isinstance(v, dict) else v
        self.last_error = v
        if (v := get("chunking_strategy")) is not None:
            v = u.decode_FileChunkingStrategy(v)
        self.chunking_strategy = v
        self.attributes = get("attributes")
        return model
