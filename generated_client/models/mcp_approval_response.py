# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class McpApprovalResponse(BaseModel):
    """A decision on an approval request, as the server keeps it."""

    id: str
    """Id of the item."""
    type: Literal["mcp_approval_response"]
    approval_request_id: str
    """Id of the request that this decides."""
    approve: bool
    """Whether the tool may run."""
    reason: str | None
    """Why it may or may not."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "approval_request_id": "approval_request_id",
        "approve": "approve",
        "reason": "reason",
    }

    def __init__(
        self,
        *,
        id: str,
        type: Literal["mcp_approval_response"] = "mcp_approval_response",
        approval_request_id: str,
        approve: bool,
        reason: str | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "id": id,
                "type": type,
                "approval_request_id": approval_request_id,
                "approve": approve,
                "reason": reason,
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
        self.approval_request_id = get("approval_request_id")
        self.approve = get("approve")
        self.reason = get("reason")
        return model
