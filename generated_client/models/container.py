# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class Container(BaseModel):
    """A sandbox in which code runs, with files of its own."""

    id: str
    """The id that requests name it by."""
    object: str
    """As a rule `container`."""
    name: str
    """Its name."""
    created_at: int
    """When it was started, in Unix seconds."""
    status: str
    """Its state, such as `active` or `deleted`."""
    last_active_at: int | None
    """When it last did something, in Unix seconds."""
    expires_after: m.ContainerExpiresAfter | None
    """How long a container may lie idle before it goes."""
    memory_limit: m.ContainerMemoryLimit | None
    """An amount of memory, in gigabytes."""
    network_policy: m.ContainerNetworkPolicySummary | None
    """What a container may reach on the network, without the secrets it uses there."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "object": "object",
        "name": "name",
        "created_at": "created_at",
        "status": "status",
        "last_active_at": "last_active_at",
        "expires_after": "expires_after",
        "memory_limit": "memory_limit",
        "network_policy": "network_policy",
    }

    def __init__(
        self,
        *,
        id: str,
        object: str,
        name: str,
        created_at: int,
        status: str,
        last_active_at: int | None | Unset = UNSET,
        expires_after: m.ContainerExpiresAfter | None | Unset = UNSET,
        memory_limit: m.ContainerMemoryLimit | None | Unset = UNSET,
        network_policy: m.ContainerNetworkPolicySummary | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "id": id,
                "object": object,
                "name": name,
                "created_at": created_at,
                "status": status,
                "last_active_at": last_active_at,
                "expires_after": expires_after,
                "memory_limit": memory_limit,
                "network_policy": network_policy,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.id = get("id")
        self.object = get("object")
        self.name = get("name")
        self.created_at = get("created_at")
        self.status = get("status")
        self.last_active_at = get("last_active_at")
        if (v := get("expires_after")) is not None:
            v = m.ContainerExpiresAfter.from_dict(v) if isinstance(v, dict) else v
        self.expires_after = v
        self.memory_limit = get("memory_limit")
        if (v := get("network_policy")) is not None:
            v = m.ContainerNetworkPolicySummary.from_dict(v) if isinstance(v, dict) else v
        self.network_policy = v
        return model
