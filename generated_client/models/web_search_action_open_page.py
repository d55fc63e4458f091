# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class WebSearchActionOpenPage(BaseModel):
    """The opening of a page."""

    type: Literal["open_page"]
    url: str | None
    """Its address."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "url": "url",
    }

    def __init__(
        self,
        *,
        type: Literal["open_page"] = "open_page",
        url: str | None | Unset = UNSET,
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


class WebSearchActionOpenPageParam(TypedDict, total=False):
    """The opening of a page."""

    type: Required[Literal["open_page"]]
    url: str | None
    """Its address."""
