# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ApplyPatchTool(BaseModel):
    """Changes to files that the model writes as diffs, and you apply."""

    type: Literal["apply_patch"]
    allowed_callers: list[m.AllowedCaller] | None
    """Who may call it."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "allowed_callers": "allowed_callers",
    }

    def __init__(
        self,
        *,
        type: Literal["apply_patch"] = "apply_patch",
        allowed_callers: Sequence[m.AllowedCaller] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "allowed_callers": allowed_callers,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.allowed_callers = get("allowed_callers")
        return model


class ApplyPatchToolParam(TypedDict, total=False):
    """Changes to files that the model writes as diffs, and you apply."""

    type: Required[Literal["apply_patch"]]
    allowed_callers: Sequence[m.AllowedCaller] | None
    """Who may call it."""
