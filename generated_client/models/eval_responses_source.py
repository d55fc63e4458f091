# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class EvalResponsesSource(BaseModel):
    """Stored responses that fit all the filters given."""

    type: Literal["responses"]
    metadata: dict[str, Any] | None
    """Only those that carry these pairs."""
    model: str | None
    """Only those of this model."""
    instructions_search: str | None
    """Only those with this text in their `instructions`."""
    created_after: int | None
    """Only those made at this time or later, in Unix seconds."""
    created_before: int | None
    """Only those made at this time or earlier, in Unix seconds."""
    reasoning_effort: m.ReasoningEffort | None
    """Only those made with this effort."""
    temperature: float | None
    """Only those made with this temperature."""
    top_p: float | None
    """Only those made with this `top_p`."""
    users: list[str] | None
    """Only those made for these users."""
    tools: list[str] | None
    """Only those made with tools of these names."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "metadata": "metadata",
        "model": "model",
        "instructions_search": "instructions_search",
        "created_after": "created_after",
        "created_before": "created_before",
        "reasoning_effort": "reasoning_effort",
        "temperature": "temperature",
        "top_p": "top_p",
        "users": "users",
        "tools": "tools",
    }

    def __init__(
        self,
        *,
        type: Literal["responses"] = "responses",
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        model: str | None | Unset = UNSET,
        instructions_search: str | None | Unset = UNSET,
        created_after: int | None | Unset = UNSET,
        created_before: int | None | Unset = UNSET,
        reasoning_effort: m.ReasoningEffort | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        users: Sequence[str] | None | Unset = UNSET,
        tools: Sequence[str] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "metadata": metadata,
                "model": model,
                "instructions_search": instructions_search,
                "created_after": created_after,
                "created_before": created_before,
                "reasoning_effort": reasoning_effort,
                "temperature": temperature,
                "top_p": top_p,
                "users": users,
                "tools": tools,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.metadata = get("metadata")
        self.model = get("model")
        self.instructions_search = get("instructions_search")
        self.created_after = get("created_after")
        self.created_before = get("created_before")
        self.reasoning_effort = get("reasoning_effort")
        self.temperature = get("temperature")
        self.top_p = get("top_p")
        self.users = get("users")
        self.tools = get("tools")
        return model


class EvalResponsesSourceParam(TypedDict, total=False):
    """Stored responses that fit all the filters given."""

    type: Required[Literal["responses"]]
    metadata: Mapping[str, Any] | None
    """Only those that carry these pairs."""
    model: str | None
    """Only those of this model."""
    instructions_search: str | None
    """Only those with this text in their `instructions`."""
    created_after: int | None
    """Only those made at this time or later, in Unix seconds."""
    created_before: int | None
    """Only those made at this time or earlier, in Unix seconds."""
    reasoning_effort: m.ReasoningEffort | None
    """Only those made with this effort."""
    temperature: float | None
    """Only those made with this temperature."""
    top_p: float | None
    """Only those made with this `top_p`."""
    users: Sequence[str] | None
    """Only those made for these users."""
    tools: Sequence[str] | None
    """Only those made with tools of these names."""
