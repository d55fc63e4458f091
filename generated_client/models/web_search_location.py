# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class WebSearchLocation(BaseModel):
    """A place, as exactly as you care to give it."""

    country: str | None
    """Two-letter ISO 3166-1 code, such as `US`."""
    region: str | None
    """State, county or the like, in any wording."""
    city: str | None
    """Town, in any wording."""
    timezone: str | None
    """IANA name, such as `Europe/Zurich`."""

    _keys: ClassVar[Mapping[str, str]] = {
        "country": "country",
        "region": "region",
        "city": "city",
        "timezone": "timezone",
    }

    def __init__(
        self,
        *,
        country: str | Unset = UNSET,
        region: str | Unset = UNSET,
        city: str | Unset = UNSET,
        timezone: str | Unset = UNSET,
    ) -> None:
        self._init(
            {
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
        self.country = get("country")
        self.region = get("region")
        self.city = get("city")
        self.timezone = get("timezone")
        return model


class WebSearchLocationParam(TypedDict, total=False):
    """A place, as exactly as you care to give it."""

    country: str
    """Two-letter ISO 3166-1 code, such as `US`."""
    region: str
    """State, county or the like, in any wording."""
    city: str
    """Town, in any wording."""
    timezone: str
    """IANA name, such as `Europe/Zurich`."""
