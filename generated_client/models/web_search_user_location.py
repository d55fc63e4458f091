# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class WebSearchUserLocation(BaseModel):
    """The place of the user, tagged with how exact it is."""

    type: Literal["approximate"]
    approximate: m.WebSearchLocation
    """A place, as exactly as you care to give it."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "approximate": "approximate",
    }

    def __init__(
        self,
        *,
        type: Literal["approximate"] = "approximate",
        approximate: m.WebSearchLocationParam | BaseModel,
    ) -> None:
        self._init(
            {
                "type": type,
                "approximate": approximate,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        v = get("approximate")
        self.approximate = m.WebSearchLocation.from_dict(v) if isinstance(v, dict) else v
        return model


class WebSearchUserLocationParam(TypedDict, total=False):
    """The place of the user, tagged with how exact it is."""

    type: Required[Literal["approximate"]]
    approximate: Required[m.WebSearchLocationParam | BaseModel]
    """A place, as exactly as you care to give it."""
