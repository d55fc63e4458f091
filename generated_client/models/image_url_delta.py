# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ImageURLDelta(BaseModel):
    """Where an image is."""

    url: str | None
    """Its address on the web; JPEG, PNG, GIF or WebP."""
    detail: m.ThreadMessageImageDetail | None
    """A resolution; `auto` leaves it to the server."""

    _keys: ClassVar[Mapping[str, str]] = {
        "url": "url",
        "detail": "detail",
    }

    def __init__(
        self,
        *,
        url: str | None | Unset = UNSET,
        detail: m.ThreadMessageImageDetail | None | Unset = UNSET,
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
