# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class AssistantCodeInterpreterOutputImageDelta(BaseModel):
    """An image that code made."""

    index: int
    """Which output it belongs to, counted from 0."""
    type: Literal["image"]
    image: m.AssistantCodeInterpreterImageDelta | None
    """An image, kept as a file."""

    _keys: ClassVar[Mapping[str, str]] = {
        "index": "index",
        "type": "type",
        "image": "image",
    }

    def __init__(
        self,
        *,
        index: int,
        type: Literal["image"] = "image",
        image: m.AssistantCodeInterpreterImageDelta | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "index": index,
                "type": type,
                "image": image,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.index = get("index")
        self.type = get("type")
        if (v := get("image")) is not None:
            v = m.AssistantCodeInterpreterImageDelta.from_dict(v) if isinstance(v, dict) else v
        self.image = v
        return model
