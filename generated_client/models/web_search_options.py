# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class WebSearchOptions(BaseModel):
    """How the model searches the web."""

    user_location: m.WebSearchUserLocation | None
    """Roughly where the user is, so that local results can come first."""
    search_context_size: m.WebSearchContextSize | None
    """Share of the context window, smallest first."""

    _keys: ClassVar[Mapping[str, str]] = {
        "user_location": "user_location",
        "search_context_size": "search_context_size",
    }

    def __init__(
        self,
        *,
        user_location: m.WebSearchUserLocationParam | BaseModel | None | Unset = UNSET,
        search_context_size: m.WebSearchContextSize | Unset = UNSET,
    ) -> None:
        self._init(
            {
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
        if (v := get("user_location")) is not None:
            v = m.WebSearchUserLocation.from_dict(v) if isinstance(v, dict) else v
        self.user_location = v
        self.search_context_size = get("search_context_size")
        return model


class WebSearchOptionsParam(TypedDict, total=False):
    """How the model searches the web."""

    user_location: m.WebSearchUserLocationParam | BaseModel | None
    """Roughly where the user is, so that local results can come first."""
    search_context_size: m.WebSearchContextSize
    """Share of the context window, smallest first."""
