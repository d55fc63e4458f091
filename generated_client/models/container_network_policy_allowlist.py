# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ContainerNetworkPolicyAllowlist(BaseModel):
    """Access to some domains only."""

    type: Literal["allowlist"]
    allowed_domains: list[str]
    """The domains, at least one."""
    domain_secrets: list[m.ContainerNetworkPolicyDomainSecret] | None
    """Secrets for some of the domains."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "allowed_domains": "allowed_domains",
        "domain_secrets": "domain_secrets",
    }

    def __init__(
        self,
        *,
        type: Literal["allowlist"] = "allowlist",
        allowed_domains: Sequence[str],
        domain_secrets: Sequence[m.ContainerNetworkPolicyDomainSecretParam | BaseModel]
        | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "allowed_domains": allowed_domains,
                "domain_secrets": domain_secrets,
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
        if (v := get("domain_secrets")) is not None:
            v = (
                [
                    m.ContainerNetworkPolicyDomainSecret.from_dict(i0)
                    if isinstance(i0, dict)
                    else i0
                    for i0 in v
                ]
                if isinstance(v, list)
                else v
            )
        self.domain_secrets = v
        return model


class ContainerNetworkPolicyAllowlistParam(TypedDict, total=False):
    """Access to some domains only."""

    type: Required[Literal["allowlist"]]
    allowed_domains: Required[Sequence[str]]
    """The domains, at least one."""
    domain_secrets: Sequence[m.ContainerNetworkPolicyDomainSecretParam | BaseModel]
    """Secrets for some of the domains."""
