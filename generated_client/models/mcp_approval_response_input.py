# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class McpApprovalResponseInput(BaseModel):
    """Your decision on an approval request."""

    type: Literal["mcp_approval_response"]
    approval_request_id: str
    """Id of the request that this decides."""
    approve: bool
    """Whether the tool may run."""
    id: str | None
    """Id of the item."""
    reason: str | None
    """Why it may or may not."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "approval_request_id": "approval_request_id",
        "approve": "approve",
        "id": "id",
        "reason": "reason",
    }

    def __init__(
        self,
        *,
        type: Literal["mcp_approval_response"] = "mcp_approval_response",
        approval_request_id: str,
        approve: bool,
        id: str | None | Unset = UNSET,
        reason: str | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "approval_request_id": approval_request_id,
                "approve": approve,
                "id": id,
                "reason": reason,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.approval_request_id = get("approval_request_id")
        self.approve = get("approve")
        self.id = get("id")
        self.reason = get("reason")
        return model


class McpApprovalResponseInputParam(TypedDict, total=False):
    """Your decision on an approval request."""

    type: Required[Literal["mcp_approval_response"]]
    approval_request_id: Required[str]
    """Id of the request that this decides."""
    approve: Required[bool]
    """Whether the tool may run."""
    id: str | None
    """Id of the item."""
    reason: str | None
    """Why it may or may not."""
