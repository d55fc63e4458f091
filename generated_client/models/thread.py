# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class Thread(BaseModel):
    """A conversation that assistants run on."""

    id: str
    """The id that requests name it by."""
    object: Literal["thread"]
    created_at: int
    """When it was made, in Unix seconds."""
    tool_resources: m.ToolResources | None
    """Files and vector stores for the tools used in it."""
    metadata: dict[str, str] | None
    """Your own pairs."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "object": "object",
        "created_at": "created_at",
        "tool_resources": "tool_resources",
        "metadata": "metadata",
    }

    def __init__(
        self,
        *,
        id: str,
        object: Literal["thread"] = "thread",
        created_at: int,
        tool_resources: m.ToolResources | None,
        metadata: dict[str, str] | None,
    ) -> None:
        self._init(
            {
                "id": id,
                "object": object,
                "created_at": created_at,
                "tool_resources": tool_resources,
                "metadata": metadata,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.id = get("id")
        self.object = get("object")
        self.created_at = get("created_at")
        if (v := get("tool_resources")) is not None:
            v = m.ToolResources.from_dict(v) if isinstance(v, dict) else v
        self.tool_resources = v
        self.metadata = get("metadata")
        return model
