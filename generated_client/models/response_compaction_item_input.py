# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ResponseCompactionItemInput(BaseModel):
    """A compacted stretch of conversation, sent back."""

    type: Literal["compaction"]
    encrypted_content: str
    """The stretch, exactly as it was received."""
    id: str | None
    """Id of the item."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "encrypted_content": "encrypted_content",
        "id": "id",
    }

    def __init__(
        self,
        *,
        type: Literal["compaction"] = "compaction",
        encrypted_content: str,
        id: str | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "encrypted_content": encrypted_content,
                "id": id,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.encrypted_content = get("encrypted_content")
        self.id = get("id")
        return model


class ResponseCompactionItemInputParam(TypedDict, total=False):
    """A compacted stretch of conversation, sent back."""

    type: Required[Literal["compaction"]]
    encrypted_content: Required[str]
    """The stretch, exactly as it was received."""
    id: str | None
    """Id of the item."""
