# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ContainerNetworkPolicyDomainSecret(BaseModel):
    """A secret that is put into requests to one domain."""

    domain: str
    """The domain."""
    name: str
    """The name under which it is handed over."""
    value: str
    """The secret itself."""

    _keys: ClassVar[Mapping[str, str]] = {
        "domain": "domain",
        "name": "name",
        "value": "value",
    }

    def __init__(
        self,
        *,
        domain: str,
        name: str,
        value: str,
    ) -> None:
        self._init(
            {
                "domain": domain,
                "name": name,
                "value": value,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.domain = get("domain")
        self.name = get("name")
        self.value = get("value")
        return model


class ContainerNetworkPolicyDomainSecretParam(TypedDict, total=False):
    """A secret that is put into requests to one domain."""

    domain: Required[str]
    """The domain."""
    name: Required[str]
    """The name under which it is handed over."""
    value: Required[str]
    """The secret itself."""
