# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class ResponseFunctionWebSearch(BaseModel):
    """One step of a search on the web."""

    id: str
    """Id of the item."""
    type: Literal["web_search_call"]
    status: Literal["completed", "failed", "in_progress", "searching"]
    """How far the step has come."""
    action: u.WebSearchAction
    """What the model did on the web."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "status": "status",
        "action": "action",
    }

    def __init__(
        self,
        *,
        id: str,
        type: Literal["web_search_call"] = "web_search_call",
        status: Literal["completed", "failed", "in_progress", "searching"],
        action: u.WebSearchActionParam,
    ) -> None:
        self._init(
            {
                "id": id,
                "type": type,
                "status": status,
                "action": action,
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
        self.status = get("status")
        v = get("action")
        self.action = u.decode_WebSearchAction(v)
        return model


class ResponseFunctionWebSearchParam(TypedDict, total=False):
    """One step of a search on the web."""

    id: Required[str]
    """Id of the item."""
    type: Required[Literal["web_search_call"]]
    status: Required[Literal["completed", "failed", "in_progress", "searching"]]
    """How far the step has come."""
    action: Required[u.WebSearchActionParam]
    """What the model did on the web."""
