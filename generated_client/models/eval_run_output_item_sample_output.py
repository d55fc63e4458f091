# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class EvalRunOutputItemSampleOutput(BaseModel):
    """A message that the model answered with."""

    role: str | None
    """Who speaks, as a rule `assistant`."""
    content: str | None
    """The text."""

    _keys: ClassVar[Mapping[str, str]] = {
        "role": "role",
        "content": "content",
    }

    def __init__(
        self,
        *,
        role: str | None | Unset = UNSET,
        content: str | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "role": role,
                "content": content,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.role = get("role")
        self.content = get("content")
        return model
