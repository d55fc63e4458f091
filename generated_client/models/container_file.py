# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ContainerFile(BaseModel):
    """What the server knows of a file in a container."""

    id: str
    """The id that requests name it by."""
    object: str
    """As a rule `container.file`."""
    container_id: str
    """Id of the container that holds it."""
    created_at: int
    """When it came to be, in Unix seconds."""
    bytes: int
    """Its size in bytes."""
    path: str
    """Where it lies in the container."""
    source: str
    """Who made it, such as `user` or `assistant`."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "object": "object",
        "container_id": "container_id",
        "created_at": "created_at",
        "bytes": "bytes",
        "path": "path",
        "source": "source",
    }

    def __init__(
        self,
        *,
        id: str,
        object: str,
        container_id: str,
        created_at: int,
        bytes: int,
        path: str,
        source: str,
    ) -> None:
        self._init(
            {
                "id": id,
                "object": object,
                "container_id": container_id,
                "created_at": created_at,
                "bytes": bytes,
                "path": path,
                "source": source,
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
        self.container_id = get("container_id")
        self.created_at = get("created_at")
        self.bytes = get("bytes")
        self.path = get("path")
        self.source = get("source")
        return model
