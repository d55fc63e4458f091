# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class Translation(BaseModel):
    """A translation, as `json` gives it."""

    text: str
    """What was said, in English."""

    _keys: ClassVar[Mapping[str, str]] = {
        "text": "text",
    }

    def __init__(
        self,
        *,
        text: str,
    ) -> None:
        self._init(
            {
                "text": text,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.text = get("text")
        return model
