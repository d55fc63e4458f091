# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class AssistantCodeInterpreterOutputImage(BaseModel):
    """An image that code made."""

    type: Literal["image"]
    image: m.AssistantCodeInterpreterImage
    """An image, kept as a file."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "image": "image",
    }

    def __init__(
        self,
        *,
        type: Literal["image"] = "image",
        image: m.AssistantCodeInterpreterImage,
    ) -> None:
        self._init(
            {
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
        self.type = get("type")
        v = get("image")
        self.image = m.AssistantCodeInterpreterImage.from_dict(v) if isinstance(v, dict) else v
        return model
