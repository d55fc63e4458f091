# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ChatCompletionCustomTool(BaseModel):
    """A tool that takes text, free or bound by a grammar."""

    type: Literal["custom"]
    custom: m.CustomToolDefinition
    """A custom tool as the model sees it."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "custom": "custom",
    }

    def __init__(
        self,
        *,
        type: Literal["custom"] = "custom",
        custom: m.CustomToolDefinitionParam | BaseModel,
    ) -> None:
        self._init(
            {
                "type": type,
                "custom": custom,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        v = get("custom")
        self.custom = m.CustomToolDefinition.from_dict(v) if isinstance(v, dict) else v
        return model


class ChatCompletionCustomToolParam(TypedDict, total=False):
    """A tool that takes text, free or bound by a grammar."""

    type: Required[Literal["custom"]]
    custom: Required[m.CustomToolDefinitionParam | BaseModel]
    """A custom tool as the model sees it."""
