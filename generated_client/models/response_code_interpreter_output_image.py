# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ResponseCodeInterpreterOutputImage(BaseModel):
    """A picture that the code made."""

    type: Literal["image"]
    url: str
    """Address of the picture."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "url": "url",
    }

    def __init__(
        self,
        *,
        type: Literal["image"] = "image",
        url: str,
    ) -> None:
        self._init(
            {
                "type": type,
                "url": url,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.url = get("url")
        return model


class ResponseCodeInterpreterOutputImageParam(TypedDict, total=False):
    """A picture that the code made."""

    type: Required[Literal["image"]]
    url: Required[str]
    """Address of the picture."""
