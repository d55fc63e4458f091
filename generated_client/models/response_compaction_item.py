# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ResponseCompactionItem(BaseModel):
    """A compacted stretch of conversation."""

    id: str
    """Id of the item."""
    type: Literal["compaction"]
    encrypted_content: str
    """The stretch, in a form that only the server reads."""
    created_by: str | None
    """Id of who or what made the item."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "encrypted_content": "encrypted_content",
        "created_by": "created_by",
    }

    def __init__(
        self,
        *,
        id: str,
        type: Literal["compaction"] = "compaction",
        encrypted_content: str,
        created_by: str | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "id": id,
                "type": type,
                "encrypted_content": encrypted_content,
                "created_by": created_by,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.id = get("id")
        self.type = get("type")
        self.encrypted_content = get("encrypted_content")
        self.created_by = get("created_by")
        return model
