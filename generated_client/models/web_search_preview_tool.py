# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class WebSearchPreviewTool(BaseModel):
    """Searches the web; the earlier form of the tool."""

    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    """The tool, as it is now or as it was on a date."""
    user_location: m.WebSearchPreviewToolUserLocation | None
    """Roughly where the user is, so that local results can come first."""
    search_context_size: m.WebSearchContextSize | None
    """Share of the context window, smallest first."""
    search_content_types: list[m.WebSearchContentType] | None
    """Kinds of content to look for."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "user_location": "user_location",
        "search_context_size": "search_context_size",
        "search_content_types": "search_content_types",
    }

    def __init__(
        self,
        *,
        type: Literal["web_search_preview", "web_search_preview_2025_03_11"],
        user_location: m.WebSearchPreviewToolUserLocationParam | BaseModel | None | Unset = UNSET,
        search_context_size: m.WebSearchContextSize | Unset = UNSET,
        search_content_types: Sequence[m.WebSearchContentType] | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "user_location": user_location,
                "search_context_size": search_context_size,
                "search_content_types": search_content_types,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        if (v := get("user_location")) is not None:
            v = m.WebSearchPreviewToolUserLocation.from_dict(v) if isinstance(v, dict) else v
        self.user_location = v
        self.search_context_size = get("search_context_size")
        self.search_content_types = get("search_content_types")
        return model


class WebSearchPreviewToolParam(TypedDict, total=False):
    """Searches the web; the earlier form of the tool."""

    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    """The tool, as it is now or as it was on a date."""
    user_location: m.WebSearchPreviewToolUserLocationParam | BaseModel | None
    """Roughly where the user is, so that local results can come first."""
    search_context_size: m.WebSearchContextSize
    """Share of the context window, smallest first."""
    search_content_types: Sequence[m.WebSearchContentType]
    """Kinds of content to look for."""
