# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class WebSearchToolFilters(BaseModel):
    """Where to search."""

    allowed_domains: list[str] | None
    """Domains to keep to, subdomains included; all of the web if there are none."""

    _keys: ClassVar[Mapping[str, str]] = {
        "allowed_domains": "allowed_domains",
    }

    def __init__(
        self,
        *,
        allowed_domains: Sequence[str] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "allowed_domains": allowed_domains,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.allowed_domains = get("allowed_domains")
        return model


class WebSearchToolFiltersParam(TypedDict, total=False):
    """Where to search."""

    allowed_domains: Sequence[str] | None
    """Domains to keep to, subdomains included; all of the web if there are none."""
