# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class EvalInputMessagesItemReference(BaseModel):
    """A conversation that the item itself holds."""

    type: Literal["item_reference"]
    item_reference: str
    """The field of the item that holds the messages, such as `item.input_trajectory`."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "item_reference": "item_reference",
    }

    def __init__(
        self,
        *,
        type: Literal["item_reference"] = "item_reference",
        item_reference: str,
    ) -> None:
        self._init(
            {
                "type": type,
                "item_reference": item_reference,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.item_reference = get("item_reference")
        return model


class EvalInputMessagesItemReferenceParam(TypedDict, total=False):
    """A conversation that the item itself holds."""

    type: Required[Literal["item_reference"]]
    item_reference: Required[str]
    """The field of the item that holds the messages, such as `item.input_trajectory`."""
