# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ResponseReasoningItem(BaseModel):
    """What the model thought; send it back when you keep the conversation yourself."""

    id: str
    """Id of the item."""
    type: Literal["reasoning"]
    summary: list[m.SummaryTextContent]
    """The thoughts in brief."""
    content: list[m.ReasoningTextContent] | None
    """The thoughts in full, where the model shows them."""
    encrypted_content: str | None
    """The thoughts in a form that only the server reads; in a stream, complete only once the item
    is done.
    """
    status: m.ItemStatus | None
    """How far an item has come; `incomplete` items were cut short."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "summary": "summary",
        "content": "content",
        "encrypted_content": "encrypted_content",
        "status": "status",
    }

    def __init__(
        self,
        *,
        id: str,
        type: Literal["reasoning"] = "reasoning",
        summary: Sequence[m.SummaryTextContentParam | BaseModel],
        content: Sequence[m.ReasoningTextContentParam | BaseModel] | Unset = UNSET,
        encrypted_content: str | None | Unset = UNSET,
        status: m.ItemStatus | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "id": id,
                "type": type,
                "summary": summary,
                "content": content,
                "encrypted_content": encrypted_content,
                "status": status,
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
        v = get("summary")
        self.summary = (
            [m.SummaryTextContent.from_dict(i0) if isinstance(i0, dict) else i0 for i0 in v]
            if isinstance(v, list)
            else v
        )
        if (v := get("content")) is not None:
            v = (
                [m.ReasoningTextContent.from_dict(i0) if isinstance(i0, dict) else i0 for i0 in v]
                if isinstance(v, list)
                else v
            )
        self.content = v
        self.encrypted_content = get("encrypted_content")
        self.status = get("status")
        return model


class ResponseReasoningItemParam(TypedDict, total=False):
    """What the model thought; send it back when you keep the conversation yourself."""

    id: Required[str]
    """Id of the item."""
    type: Required[Literal["reasoning"]]
    summary: Required[Sequence[m.SummaryTextContentParam | BaseModel]]
    """The thoughts in brief."""
    content: Sequence[m.ReasoningTextContentParam | BaseModel]
    """The thoughts in full, where the model shows them."""
    encrypted_content: str | None
    """The thoughts in a form that only the server reads; in a stream, complete only once the item
    is done.
    """
    status: m.ItemStatus
    """How far an item has come; `incomplete` items were cut short."""
