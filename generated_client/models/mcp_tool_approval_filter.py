# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class McpToolApprovalFilter(BaseModel):
    """Which tools wait for your approval, and which do not."""

    always: m.McpToolFilter | None
    """Some tools of a server."""
    never: m.McpToolFilter | None
    """Some tools of a server."""

    _keys: ClassVar[Mapping[str, str]] = {
        "always": "always",
        "never": "never",
    }

    def __init__(
        self,
        *,
        always: m.McpToolFilterParam | BaseModel | Unset = UNSET,
        never: m.McpToolFilterParam | BaseModel | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "always": always,
                "never": never,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        if (v := get("always")) is not None:
            v = m.McpToolFilter.from_dict(v) if isinstance(v, dict) else v
        self.always = v
        if (v := get("never")) is not None:
            v = m.McpToolFilter.from_dict(v) if isinstance(v, dict) else v
        self.never = v
        return model


class McpToolApprovalFilterParam(TypedDict, total=False):
    """Which tools wait for your approval, and which do not."""

    always: m.McpToolFilterParam | BaseModel
    """Some tools of a server."""
    never: m.McpToolFilterParam | BaseModel
    """Some tools of a server."""
