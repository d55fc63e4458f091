# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ItemReference(BaseModel):
    """Stands for an item that the server already has."""

    id: str
    """Id of that item."""
    type: Literal["item_reference"] | None
    """The kind of item; may be left out."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
    }

    def __init__(
        self,
        *,
        id: str,
        type: Literal["item_reference"] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "id": id,
                "type": type,
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
        return model


class ItemReferenceParam(TypedDict, total=False):
    """Stands for an item that the server already has."""

    id: Required[str]
    """Id of that item."""
    type: Literal["item_reference"] | None
    """The kind of item; may be left out."""
