# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ModerationPolicy(BaseModel):
    """Separate rules for what goes in and what comes out."""

    input: m.ModerationRule | None
    """The rule for the request."""
    output: m.ModerationRule | None
    """The rule for the answer."""

    _keys: ClassVar[Mapping[str, str]] = {
        "input": "input",
        "output": "output",
    }

    def __init__(
        self,
        *,
        input: m.ModerationRuleParam | BaseModel | None | Unset = UNSET,
        output: m.ModerationRuleParam | BaseModel | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "input": input,
                "output": output,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        if (v := get("input")) is not None:
            v = m.ModerationRule.from_dict(v) if isinstance(v, dict) else v
        self.input = v
        if (v := get("output")) is not None:
            v = m.ModerationRule.from_dict(v) if isinstance(v, dict) else v
        self.output = v
        return model


class ModerationPolicyParam(TypedDict, total=False):
    """Separate rules for what goes in and what comes out."""

    input: m.ModerationRuleParam | BaseModel | None
    """The rule for the request."""
    output: m.ModerationRuleParam | BaseModel | None
    """The rule for the answer."""
