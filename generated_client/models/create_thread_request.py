# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class CreateThreadRequest(BaseModel):
    """The thread to start; everything may be left out."""

    messages: list[m.CreateThreadMessageRequest] | None
    """Messages that it starts with."""
    tool_resources: m.CreateToolResources | None
    """Files and vector stores for the tools used in it."""
    metadata: dict[str, str] | None
    """Up to 16 pairs of your own."""

    _keys: ClassVar[Mapping[str, str]] = {
        "messages": "messages",
        "tool_resources": "tool_resources",
        "metadata": "metadata",
    }

    def __init__(
        self,
        *,
        messages: Sequence[m.CreateThreadMessageRequestParam | BaseModel] | Unset = UNSET,
        tool_resources: m.CreateToolResourcesParam | BaseModel | None | Unset = UNSET,
        metadata: Mapping[str, str] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "messages": messages,
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
        if (v := get("messages")) is not None:
            v = (
                [
                    m.CreateThreadMessageRequest.from_dict(i0) if isinstance(i0, dict) else i0
                    for i0 in v
                ]
                if isinstance(v, list)
                else v
            )
        self.messages = v
        if (v := get("tool_resources")) is not None:
            v = m.CreateToolResources.from_dict(v) if isinstance(v, dict) else v
        self.tool_resources = v
        self.metadata = get("metadata")
        return model


class CreateThreadRequestParam(TypedDict, total=False):
    """The thread to start; everything may be left out."""

    messages: Sequence[m.CreateThreadMessageRequestParam | BaseModel]
    """Messages that it starts with."""
    tool_resources: m.CreateToolResourcesParam | BaseModel | None
    """Files and vector stores for the tools used in it."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of your own."""
