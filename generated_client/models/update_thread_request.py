# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class UpdateThreadRequest(BaseModel):
    """The changes to a thread."""

    tool_resources: m.ToolResources | None
    """Files and vector stores for the tools used in it, in place of those it had."""
    metadata: dict[str, str] | None
    """Up to 16 pairs of your own."""

    _keys: ClassVar[Mapping[str, str]] = {
        "tool_resources": "tool_resources",
        "metadata": "metadata",
    }

    def __init__(
        self,
        *,
        tool_resources: m.ToolResourcesParam | BaseModel | None | Unset = UNSET,
        metadata: Mapping[str, str] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
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
        if (v := get("tool_resources")) is not None:
            v = m.ToolResources.from_dict(v) if isinstance(v, dict) else v
        self.tool_resources = v
        self.metadata = get("metadata")
        return model


class UpdateThreadRequestParam(TypedDict, total=False):
    """The changes to a thread."""

    tool_resources: m.ToolResourcesParam | BaseModel | None
    """Files and vector stores for the tools used in it, in place of those it had."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of your own."""
