# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class Assistant(BaseModel):
    """A model with instructions and tools, kept under an id."""

    id: str
    """The id that requests name it by."""
    object: Literal["assistant"]
    created_at: int
    """When it was made, in Unix seconds."""
    name: str | None
    """Its name, at most 256 characters."""
    description: str | None
    """What it is for, in at most 512 characters."""
    model: str
    """Id of the model that it works with."""
    instructions: str | None
    """System instructions, at most 256,000 characters."""
    tools: list[u.AssistantTool]
    """Tools that it may use, at most 128."""
    metadata: dict[str, str] | None
    """Your own pairs."""
    tool_resources: m.ToolResources | None
    """Files and vector stores for its tools."""
    temperature: float | None
    """Randomness, 0 (focused) to 2 (wild)."""
    top_p: float | None
    """Share of probability mass to sample from, 0 to 1."""
    response_format: u.AssistantResponseFormatOption | None
    """The form of its answers."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "object": "object",
        "created_at": "created_at",
        "name": "name",
        "description": "description",
        "model": "model",
        "instructions": "instructions",
        "tools": "tools",
        "metadata": "metadata",
        "tool_resources": "tool_resources",
        "temperature": "temperature",
        "top_p": "top_p",
        "response_format": "response_format",
    }

    def __init__(
        self,
        *,
        id: str,
        object: Literal["assistant"] = "assistant",
        created_at: int,
        name: str | None,
        description: str | None,
        model: str,
        instructions: str | None,
        tools: list[u.AssistantTool],
        metadata: dict[str, str] | None,
        tool_resources: m.ToolResources | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        response_format: u.AssistantResponseFormatOption | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "id": id,
                "object": object,
                "created_at": created_at,
                "name": name,
                "description": description,
                "model": model,
                "instructions": instructions,
                "tools": tools,
                "metadata": metadata,
                "tool_resources": tool_resources,
                "temperature": temperature,
                "top_p": top_p,
                "response_format": response_format,
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
        self.name = get("name")
        self.description = get("description")
        self.model = get("model")
        self.instructions = get("instructions")
        v = get("tools")
        self.tools = [u.decode_AssistantTool(i0) for i0 in v] if isinstance(v, list) else v
        self.metadata = get("metadata")
        if (v := get("tool_resources")) is not None:
            v = m.ToolResources.from_dict(v) if isinstance(v, dict) else v
        self.tool_resources = v
        self.temperature = get("temperature")
        self.top_p = get("top_p")
        if (v := get("response_format")) is not None:
            v = u.decode_AssistantResponseFormatOption(v)
        self.response_format = v
        return model
