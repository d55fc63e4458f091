# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ResponseAnnotationURLCitation(BaseModel):
    """A web page that a stretch of the text rests on."""

    type: Literal["url_citation"]
    url: str
    """Address of the page."""
    start_index: int
    """Index of the stretch's first character."""
    end_index: int
    """Index of the stretch's last character."""
    title: str
    """Title of the page."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "url": "url",
        "start_index": "start_index",
        "end_index": "end_index",
        "title": "title",
    }

    def __init__(
        self,
        *,
        type: Literal["url_citation"] = "url_citation",
        url: str,
        start_index: int,
        end_index: int,
        title: str,
    ) -> None:
        self._init(
            {
                "type": type,
                "url": url,
                "start_index": start_index,
                "end_index": end_index,
                "title": title,
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
        self.start_index = get("start_index")
        self.end_index = get("end_index")
        self.title = get("title")
        return model


class ResponseAnnotationURLCitationParam(TypedDict, total=False):
    """A web page that a stretch of the text rests on."""

    type: Required[Literal["url_citation"]]
    url: Required[str]
    """Address of the page."""
    start_index: Required[int]
    """Index of the stretch's first character."""
    end_index: Required[int]
    """Index of the stretch's last character."""
    title: Required[str]
    """Title of the page."""
