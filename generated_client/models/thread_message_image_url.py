# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ThreadMessageImageURL(BaseModel):
    """Where the image is, and how closely to look at it."""

    url: str
    """Its address on the web; JPEG, PNG, GIF and WebP will do."""
    detail: m.ThreadMessageImageDetail | None
    """A resolution; `auto` leaves it to the server."""

    _keys: ClassVar[Mapping[str, str]] = {
        "url": "url",
        "detail": "detail",
    }

    def __init__(
        self,
        *,
        url: str,
        detail: m.ThreadMessageImageDetail | Unset = UNSET,
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


class ThreadMessageImageURLParam(TypedDict, total=False):
    """Where the image is, and how closely to look at it."""

    url: Required[str]
    """Its address on the web; JPEG, PNG, GIF and WebP will do."""
    detail: m.ThreadMessageImageDetail
    """A resolution; `auto` leaves it to the server."""
