# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class WebSearchTool(BaseModel):
    """Searches the web."""

    type: Literal["web_search", "web_search_2025_08_26"]
    """The tool, as it is now or as it was on a date."""
    external_web_access: bool | None
    """Whether pages are fetched live; if not, only what the server already holds is searched."""
    filters: m.WebSearchToolFilters | None
    """Where to search."""
    user_location: m.WebSearchToolUserLocation | None
    """Roughly where the user is, so that local results can come first."""
    search_context_size: m.WebSearchContextSize | None
    """Share of the context window, smallest first."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "external_web_access": "external_web_access",
        "filters": "filters",
        "user_location": "user_location",
        "search_context_size": "search_context_size",
    }

    def __init__(
        self,
        *,
        type: Literal["web_search", "web_search_2025_08_26"],
        external_web_access: bool | Unset = UNSET,
        filters: m.WebSearchToolFiltersParam | BaseModel | None | Unset = UNSET,
        user_location: m.WebSearchToolUserLocationParam | BaseModel | None | Unset = UNSET,
        search_context_size: m.WebSearchContextSize | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "external_web_access": external_web_access,
                "filters": filters,
                "user_location": user_location,
                "search_context_size": search_context_size,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.external_web_access = get("external_web_access")
        if (v := get("filters")) is not None:
            v = m.WebSearchToolFilters.from_dict(v) if isinstance(v, dict) else v
        self.filters = v
        if (v := get("user_location")) is not None:
            v = m.WebSearchToolUserLocation.from_dict(v) if isinstance(v, dict) else v
        self.user_location = v
        self.search_context_size = get("search_context_size")
        return model


class WebSearchToolParam(TypedDict, total=False):
    """Searches the web."""

    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    """The tool, as it is now or as it was on a date."""
    external_web_access: bool
    """Whether pages are fetched live; if not, only what the server already holds is searched."""
    filters: m.WebSearchToolFiltersParam | BaseModel | None
    """Where to search."""
    user_location: m.WebSearchToolUserLocationParam | BaseModel | None
    """Roughly where the user is, so that local results can come first."""
    search_context_size: m.WebSearchContextSize
    """Share of the context window, smallest first."""
