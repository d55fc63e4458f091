# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class McpTool(BaseModel):
    """The tools of a remote MCP server, which exactly one of `server_url`, `connector_id` and
    `tunnel_id` names.
    """

    type: Literal["mcp"]
    server_label: str
    """Your name for the server, which calls refer to."""
    server_url: str | None
    """Its address."""
    connector_id: (
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
        | None
    )
    """A service that the API connects to by itself."""
    tunnel_id: str | None
    """Id of a secure tunnel to it; `tunnel_` and 32 small letters and digits."""
    authorization: str | None
    """An OAuth access token for the server or connector, which you have obtained yourself."""
    server_description: str | None
    """What the server is for, as a hint to the model."""
    headers: dict[str, str] | None
    """HTTP headers that go to the server, by name."""
    allowed_tools: list[str] | m.McpToolFilter | None
    """Which of its tools may be used, by name or by kind; all unless told otherwise."""
    allowed_callers: list[m.AllowedCaller] | None
    """Who may call the tools."""
    require_approval: m.McpToolApprovalFilter | m.McpToolApprovalSetting | None
    """Which of the tools wait for your approval; all unless told otherwise."""
    defer_loading: bool | None
    """Whether the model learns of the tools only by searching for them."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "server_label": "server_label",
        "server_url": "server_url",
        "connector_id": "connector_id",
        "tunnel_id": "tunnel_id",
        "authorization": "authorization",
        "server_description": "server_description",
        "headers": "headers",
        "allowed_tools": "allowed_tools",
        "allowed_callers": "allowed_callers",
        "require_approval": "require_approval",
        "defer_loading": "defer_loading",
    }

    def __init__(
        self,
        *,
        type: Literal["mcp"] = "mcp",
        server_label: str,
        server_url: str | Unset = UNSET,
        connector_id: Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
        | Unset = UNSET,
        tunnel_id: str | Unset = UNSET,
        authorization: str | Unset = UNSET,
        server_description: str | Unset = UNSET,
        headers: Mapping[str, str] | None | Unset = UNSET,
        allowed_tools: Sequence[str] | m.McpToolFilterParam | BaseModel | None | Unset = UNSET,
        allowed_callers: Sequence[m.AllowedCaller] | None | Unset = UNSET,
        require_approval: m.McpToolApprovalFilterParam
        | m.McpToolApprovalSetting
        | BaseModel
        | None
        | Unset = UNSET,
        defer_loading: bool | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "server_label": server_label,
                "server_url": server_url,
                "connector_id": connector_id,
                "tunnel_id": tunnel_id,
                "authorization": authorization,
                "server_description": server_description,
                "headers": headers,
                "allowed_tools": allowed_tools,
                "allowed_callers": allowed_callers,
                "require_approval": require_approval,
                "defer_loading": defer_loading,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.server_label = get("server_label")
        self.server_url = get("server_url")
        self.connector_id = get("connector_id")
        self.tunnel_id = get("tunnel_id")
        self.authorization = get("authorization")
        self.server_description = get("server_description")
        self.headers = get("headers")
        if (v := get("allowed_tools")) is not None:
            v = m.McpToolFilter.from_dict(v) if isinstance(v, dict) else v
        self.allowed_tools = v
        self.allowed_callers = get("allowed_callers")
        if (v := get("require_approval")) is not None:
            v = m.McpToolApprovalFilter.from_dict(v) if isinstance(v, dict) else v
        self.require_approval = v
        self.defer_loading = get("defer_loading")
        return model


class McpToolParam(TypedDict, total=False):
    """The tools of a remote MCP server, which exactly one of `server_url`, `connector_id` and
    `tunnel_id` names.
    """

    type: Required[Literal["mcp"]]
    server_label: Required[str]
    """Your name for the server, which calls refer to."""
    server_url: str
    """Its address."""
    connector_id: Literal[
        "connector_dropbox",
        "connector_gmail",
        "connector_googlecalendar",
        "connector_googledrive",
        "connector_microsoftteams",
        "connector_outlookcalendar",
        "connector_outlookemail",
        "connector_sharepoint",
    ]
    """A service that the API connects to by itself."""
    tunnel_id: str
    """Id of a secure tunnel to it; `tunnel_` and 32 small letters and digits."""
    authorization: str
    """An OAuth access token for the server or connector, which you have obtained yourself."""
    server_description: str
    """What the server is for, as a hint to the model."""
    headers: Mapping[str, str] | None
    """HTTP headers that go to the server, by name."""
    allowed_tools: Sequence[str] | m.McpToolFilterParam | BaseModel | None
    """Which of its tools may be used, by name or by kind; all unless told otherwise."""
    allowed_callers: Sequence[m.AllowedCaller] | None
    """Who may call the tools."""
    require_approval: m.McpToolApprovalFilterParam | m.McpToolApprovalSetting | BaseModel | None
    """Which of the tools wait for your approval; all unless told otherwise."""
    defer_loading: bool
    """Whether the model learns of the tools only by searching for them."""
