# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class EvalRunOutputItemSampleInput(BaseModel):
    """A message that the model was given."""

    role: str
    """Who speaks, such as `system`, `developer` or `user`."""
    content: str
    """The text."""

    _keys: ClassVar[Mapping[str, str]] = {
        "role": "role",
        "content": "content",
    }

    def __init__(
        self,
        *,
        role: str,
        content: str,
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
