# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ImageURL(BaseModel):
    """Where the image is, and how closely to look at it."""

    url: str
    """A web address, or the image itself as a base64 `data:` URL."""
    detail: Literal["auto", "high", "low"] | None
    """Resolution at which the model looks; `low` takes fewer tokens."""

    _keys: ClassVar[Mapping[str, str]] = {
        "url": "url",
        "detail": "detail",
    }

    def __init__(
        self,
        *,
        url: str,
        detail: Literal["auto", "high", "low"] | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "url": url,
                "detail": detail,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.url = get("url")
        self.detail = get("detail")
        return model


class ImageURLParam(TypedDict, total=False):
    """Where the image is, and how closely to look at it."""

    url: Required[str]
    """A web address, or the image itself as a base64 `data:` URL."""
    detail: Literal["auto", "high", "low"]
    """Resolution at which the model looks; `low` takes fewer tokens."""
