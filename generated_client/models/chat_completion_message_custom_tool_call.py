# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ChatCompletionMessageCustomToolCall(BaseModel):
    """A call of a custom tool."""

    id: str
    """Id that the tool message with the result repeats."""
    type: Literal["custom"]
    custom: m.CustomToolCall
    """A custom tool and its input, as the model wrote it."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "custom": "custom",
    }

    def __init__(
        self,
        *,
        id: str,
        type: Literal["custom"] = "custom",
        custom: m.CustomToolCallParam | BaseModel,
    ) -> None:
        self._init(
            {
                "id": id,
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
        self.id = get("id")
        self.type = get("type")
        v = get("custom")
        self.custom = m.CustomToolCall.from_dict(v) if isinstance(v, dict) else v
        return model


class ChatCompletionMessageCustomToolCallParam(TypedDict, total=False):
    """A call of a custom tool."""

    id: Required[str]
    """Id that the tool message with the result repeats."""
    type: Required[Literal["custom"]]
    custom: Required[m.CustomToolCallParam | BaseModel]
    """A custom tool and its input, as the model wrote it."""
