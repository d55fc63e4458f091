# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class CreateContainerRequest(BaseModel):
    """A container to start, and what goes into it."""

    name: str
    """A name of your own."""
    file_ids: list[str] | None
    """Ids of uploaded files to put into it."""
    skills: list[u.ContainerSkill] | None
    """Skills to install, by id or sent along."""
    expires_after: m.ContainerExpiresAfterInput | None
    """How long a container may lie idle before it goes."""
    memory_limit: m.ContainerMemoryLimit | None
    """An amount of memory, in gigabytes."""
    network_policy: u.ContainerNetworkPolicy | None
    """What a container may reach on the network."""

    _keys: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "file_ids": "file_ids",
        "skills": "skills",
        "expires_after": "expires_after",
        "memory_limit": "memory_limit",
        "network_policy": "network_policy",
    }

    def __init__(
        self,
        *,
        name: str,
        file_ids: Sequence[str] | Unset = UNSET,
        skills: Sequence[u.ContainerSkillParam] | Unset = UNSET,
        expires_after: m.ContainerExpiresAfterInputParam | BaseModel | Unset = UNSET,
        memory_limit: m.ContainerMemoryLimit | Unset = UNSET,
        network_policy: u.ContainerNetworkPolicyParam | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "name": name,
                "file_ids": file_ids,
                "skills": skills,
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
        self.name = get("name")
        self.file_ids = get("file_ids")
        if (v := get("skills")) is not None:
            v = [u.decode_ContainerSkill(i0) for i0 in v] if isinstance(v, list) else v
        self.skills = v
        if (v := get("expires_after")) is not None:
            v = m.ContainerExpiresAfterInput.from_dict(v) if isinstance(v, dict) else v
        self.expires_after = v
        self.memory_limit = get("memory_limit")
        if (v := get("network_policy")) is not None:
            v = u.decode_ContainerNetworkPolicy(v)
        self.network_policy = v
        return model


class CreateContainerRequestParam(TypedDict, total=False):
    """A container to start, and what goes into it."""

    name: Required[str]
    """A name of your own."""
    file_ids: Sequence[str]
    """Ids of uploaded files to put into it."""
    skills: Sequence[u.ContainerSkillParam]
    """Skills to install, by id or sent along."""
    expires_after: m.ContainerExpiresAfterInputParam | BaseModel
    """How long a container may lie idle before it goes."""
    memory_limit: m.ContainerMemoryLimit
    """An amount of memory, in gigabytes."""
    network_policy: u.ContainerNetworkPolicyParam
    """What a container may reach on the network."""
