# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class VectorStore(BaseModel):
    """Files, cut up and embedded, for searches and for the tool `file_search`."""

    id: str
    """The id that requests name it by."""
    object: Literal["vector_store"]
    created_at: int
    """When it was made, in Unix seconds."""
    name: str
    """Its name."""
    usage_bytes: int
    """Bytes that its files take in it."""
    file_counts: m.VectorStoreFileCounts
    """Numbers of files, by state."""
    status: Literal["completed", "expired", "in_progress"]
    """Whether it is gone, still taking in files, or ready for use."""
    last_active_at: int | None
    """When it was last used, in Unix seconds."""
    metadata: dict[str, str] | None
    """Up to 16 pairs of your own."""
    expires_after: m.VectorStoreExpirationAfter | None
    """When the store goes, counted from its last use."""
    expires_at: int | None
    """When it will go, in Unix seconds."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "object": "object",
        "created_at": "created_at",
        "name": "name",
        "usage_bytes": "usage_bytes",
        "file_counts": "file_counts",
        "status": "status",
        "last_active_at": "last_active_at",
        "metadata": "metadata",
        "expires_after": "expires_after",
        "expires_at": "expires_at",
    }

    def __init__(
        self,
        *,
        id: str,
        object: Literal["vector_store"] = "vector_store",
        created_at: int,
        name: str,
        usage_bytes: int,
        file_counts: m.VectorStoreFileCounts,
        status: Literal["completed", "expired", "in_progress"],
        last_active_at: int | None,
        metadata: dict[str, str] | None,
        expires_after: m.VectorStoreExpirationAfter | None | Unset = UNSET,
        expires_at: int | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "id": id,
                "object": object,
                "created_at": created_at,
                "name": name,
                "usage_bytes": usage_bytes,
                "file_counts": file_counts,
                "status": status,
                "last_active_at": last_active_at,
                "metadata": metadata,
                "expires_after": expires_after,
                "expires_at": expires_at,
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
        self.name = get("name")
        self.usage_bytes = get("usage_bytes")
        v = get("file_counts")
        self.file_counts = m.VectorStoreFileCounts.from_dict(v) if isinstance(v, dict) else v
        self.status = get("status")
        self.last_active_at = get("last_active_at")
        self.metadata = get("metadata")
        if (v := get("expires_after")) is not None:
            v = m.VectorStoreExpirationAfter.from_dict(v) if isinstance(v, dict) else v
        self.expires_after = v
        self.expires_at = get("expires_at")
        return model
