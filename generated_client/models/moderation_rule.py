# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ModerationRule(BaseModel):
    """What happens on one side of the exchange."""

    mode: m.ModerationMode
    """`score` only reports, `block` also stops flagged content."""

    _keys: ClassVar[Mapping[str, str]] = {
        "mode": "mode",
    }

    def __init__(
        self,
        *,
        mode: m.ModerationMode,
    ) -> None:
        self._init(
            {
                "mode": mode,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.mode = get("mode")
        return model


class ModerationRuleParam(TypedDict, total=False):
    """What happens on one side of the exchange."""

    mode: Required[m.ModerationMode]
    """`score` only reports, `block` also stops flagged content."""
