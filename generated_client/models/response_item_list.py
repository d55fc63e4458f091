# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ..base import BaseModel
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class ResponseItemList(BaseModel):
    """One page of the items that went into a response."""

    object: Literal["list"]
    data: list[u.ResponseItem]
    """The items."""
    first_id: str
    """Id of the page's first item."""
    last_id: str
    """Id of the page's last item; `after` for the next page."""
    has_more: bool
    """Whether there is another page."""

    _keys: ClassVar[Mapping[str, str]] = {
        "object": "object",
        "data": "data",
        "first_id": "first_id",
        "last_id": "last_id",
        "has_more": "has_more",
    }

    def __init__(
        self,
        *,
        object: Literal["list"] = "list",
        data: list[u.ResponseItem],
        first_id: str,
        last_id: str,
        has_more: bool,
    ) -> None:
        self._init(
            {
                "object": object,
                "data": data,
                "first_id": first_id,
                "last_id": last_id,
                "has_more": has_more,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.object = get("object")
        v = get("data")
        self.data = [u.decode_ResponseItem(i0) for i0 in v] if isinstance(v, list) else v
        self.first_id = get("first_id")
        self.last_id = get("last_id")
        self.has_more = get("has_more")
        return model
