# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class AnnotationURLCitation(BaseModel):
    """The web page that a stretch of the text rests on."""

    start_index: int
    """Index of the stretch's first character."""
    end_index: int
    """Index of the stretch's last character."""
    title: str
    """Title of the page."""
    url: str
    """Address of the page."""

    _keys: ClassVar[Mapping[str, str]] = {
        "start_index": "start_index",
        "end_index": "end_index",
        "title": "title",
        "url": "url",
    }

    def __init__(
        self,
        *,
        start_index: int,
        end_index: int,
        title: str,
        url: str,
    ) -> None:
        self._init(
            {
                "start_index": start_index,
                "end_index": end_index,
                "title": title,
                "url": url,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.start_index = get("start_index")
        self.end_index = get("end_index")
        self.title = get("title")
        self.url = get("url")
        return model
