# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class CreateAssistantRequest(BaseModel):
    """The assistant to set up."""

    model: str | m.KnownAssistantModel
    """A model id; the known ones are listed for completion in editors, any other is fine."""
    name: str | None
    """Its name, at most 256 characters."""
    description: str | None
    """What it is for, in at most 512 characters."""
    instructions: str | None
    """System instructions, at most 256,000 characters."""
    reasoning_effort: m.ReasoningEffort | None
    """How much a reasoning model thinks before it answers; not every model knows every value."""
    tools: list[u.AssistantTool] | None
    """Tools that it may use, at most 128."""
    tool_resources: m.CreateToolResources | None
    """Files and vector stores for its tools."""
    metadata: dict[str, str] | None
    """Up to 16 pairs of your own."""
    temperature: float | None
    """Randomness, 0 (focused) to 2 (wild). Change this or `top_p`, not both."""
    top_p: float | None
    """Share of probability mass to sample from, 0 to 1; 0.1 keeps only the likeliest tenth."""
    response_format: u.AssistantResponseFormatOption | None
    """The form of its answers; free text unless told otherwise."""

    _keys: ClassVar[Mapping[str, str]] = {
        "model": "model",
        "name": "name",
        "description": "description",
        "instructions": "instructions",
        "reasoning_effort": "reasoning_effort",
        "tools": "tools",
        "tool_resources": "tool_resources",
        "metadata": "metadata",
        "temperature": "temperature",
        "top_p": "top_p",
        "response_format": "response_format",
    }

    def __init__(
        self,
        *,
        model: str | m.KnownAssistantModel,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        instructions: str | None | Unset = UNSET,
        reasoning_effort: m.ReasoningEffort | None | Unset = UNSET,
        tools: Sequence[u.AssistantToolParam] | Unset = UNSET,
        tool_resources: m.CreateToolResourcesParam | BaseModel | None | Unset = UNSET,
        metadata: Mapping[str, str] | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        response_format: u.AssistantResponseFormatOptionParam | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "model": model,
                "name": name,
                "description": description,
                "instructions": instructions,
                "reasoning_effort": reasoning_effort,
                "tools": tools,
                "tool_resources": tool_resources,
                "metadata": metadata,
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
        self.model = get("model")
        self.name = get("name")
        self.description = get("description")
        self.instructions = get("instructions")
        self.reasoning_effort = get("reasoning_effort")
        if (v := get("tools")) is not None:
            v = [u.decode_AssistantTool(i0) for i0 in v] if isinstance(v, list) else v
        self.tools = v
        if (v := get("tool_resources")) is not None:
            v = m.CreateToolResources.from_dict(v) if isinstance(v, dict) else v
        self.tool_resources = v
        self.metadata = get("metadata")
        self.temperature = get("temperature")
        self.top_p = get("top_p")
        if (v := get("response_format")) is not None:
            v = u.decode_AssistantResponseFormatOption(v)
        self.response_format = v
        return model


class CreateAssistantRequestParam(TypedDict, total=False):
    """The assistant to set up."""

    model: Required[str | m.KnownAssistantModel]
    """A model id; the known ones are listed for completion in editors, any other is fine."""
    name: str | None
    """Its name, at most 256 characters."""
    description: str | None
    """What it is for, in at most 512 characters."""
    instructions: str | None
    """System instructions, at most 256,000 characters."""
    reasoning_effort: m.ReasoningEffort | None
    """How much a reasoning model thinks before it answers; not every model knows every value."""
    tools: Sequence[u.AssistantToolParam]
    """Tools that it may use, at most 128."""
    tool_resources: m.CreateToolResourcesParam | BaseModel | None
    """Files and vector stores for its tools."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of your own."""
    temperature: float | None
    """Randomness, 0 (focused) to 2 (wild). Change this or `top_p`, not both."""
    top_p: float | None
    """Share of probability mass to sample from, 0 to 1; 0.1 keeps only the likeliest tenth."""
    response_format: u.AssistantResponseFormatOptionParam | None
    """The form of its answers; free text unless told otherwise."""
