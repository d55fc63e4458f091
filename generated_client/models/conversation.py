# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class Conversation(BaseModel):
    """A thread of items that responses read from and write to."""

    id: str
    """The id that requests name it by."""
    object: Literal["conversation"]
    created_at: int
    """When it was made, in Unix seconds."""
    metadata: dict[str, str] | None
    """Your own pairs."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "object": "object",
        "created_at": "created_at",
        "metadata": "metadata",
    }

    def __init__(
        self,
        *,
        id: str,
        object: Literal["conversation"] = "conversation",
        created_at: int,
        metadata: dict[str, str] | None,
    ) -> None:
        self._init(
            {
                "id": id,
                "object": object,
                "created_at": created_at,
                "metadata": metadata,
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
        self.metadata = get("metadata")
        return model
