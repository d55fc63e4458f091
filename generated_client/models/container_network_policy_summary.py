# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ContainerNetworkPolicySummary(BaseModel):
    """What a container may reach on the network, without the secrets it uses there."""

    type: Literal["allowlist", "disabled"]
    """Nothing, or the domains on a list."""
    allowed_domains: list[str] | None
    """The domains on the list."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "allowed_domains": "allowed_domains",
    }

    def __init__(
        self,
        *,
        type: Literal["allowlist", "disabled"],
        allowed_domains: list[str] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "allowed_domains": allowed_domains,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.allowed_domains = get("allowed_domains")
        return model
