# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class WebSearchActionSearchSource(BaseModel):
    """A page that a web search found."""

    type: Literal["url"]
    url: str
    """Its address."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "url": "url",
    }

    def __init__(
        self,
        *,
        type: Literal["url"] = "url",
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


class WebSearchActionSearchSourceParam(TypedDict, total=False):
    """A page that a web search found."""

    type: Required[Literal["url"]]
    url: Required[str]
    """Its address."""
