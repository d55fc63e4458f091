# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class WebSearchToolUserLocation(BaseModel):
    """The place of the user, as exactly as you care to give it."""

    type: Literal["approximate"] | None
    country: str | None
    """Two-letter ISO 3166-1 code, such as `US`."""
    region: str | None
    """State, county or the like, in any wording."""
    city: str | None
    """Town, in any wording."""
    timezone: str | None
    """IANA name, such as `Europe/Zurich`."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "country": "country",
        "region": "region",
        "city": "city",
        "timezone": "timezone",
    }

    def __init__(
        self,
        *,
        type: Literal["approximate"] | Unset = UNSET,
        country: str | None | Unset = UNSET,
        region: str | None | Unset = UNSET,
        city: str | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "country": country,
                "region": region,
                "city": city,
                "timezone": timezone,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.country = get("country")
        self.region = get("region")
        self.city = get("city")
        self.timezone = get("timezone")
        return model


class WebSearchToolUserLocationParam(TypedDict, total=False):
    """The place of the user, as exactly as you care to give it."""

    type: Literal["approximate"]
    country: str | None
    """Two-letter ISO 3166-1 code, such as `US`."""
    region: str | None
    """State, county or the like, in any wording."""
    city: str | None
    """Town, in any wording."""
    timezone: str | None
    """IANA name, such as `Europe/Zurich`."""
