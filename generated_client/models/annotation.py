# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class Annotation(BaseModel):
    """A remark on a stretch of the text."""

    type: Literal["url_citation"]
    url_citation: m.AnnotationURLCitation
    """The web page that a stretch of the text rests on."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "url_citation": "url_citation",
    }

    def __init__(
        self,
        *,
        type: Literal["url_citation"] = "url_citation",
        url_citation: m.AnnotationURLCitation,
    ) -> None:
        self._init(
            {
                "type": type,
                "url_citation": url_citation,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        v = get("url_citation")
        self.url_citation = m.AnnotationURLCitation.from_dict(v) if isinstance(v, dict) else v
        return model
