# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class WebSearchActionFind(BaseModel):
    """The search for a text within a page."""

    type: Literal["find_in_page"]
    url: str
    """Address of the page."""
    pattern: str
    """The text that is looked for."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "url": "url",
        "pattern": "pattern",
    }

    def __init__(
        self,
        *,
        type: Literal["find_in_page"] = "find_in_page",
        url: str,
        pattern: str,
    ) -> None:
        self._init(
            {
                "type": type,
                "url": url,
                "pattern": pattern,
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
        self.pattern = get("pattern")
        return model


class WebSearchActionFindParam(TypedDict, total=False):
    """The search for a text within a page."""

    type: Required[Literal["find_in_page"]]
    url: Required[str]
    """Address of the page."""
    pattern: Required[str]
    """The text that is looked for."""
