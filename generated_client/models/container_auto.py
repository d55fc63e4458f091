# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class ContainerAuto(BaseModel):
    """A container that the server makes for the request."""

    type: Literal["container_auto"]
    file_ids: list[str] | None
    """Uploaded files that commands find there, at most 50."""
    memory_limit: m.ContainerMemoryLimit | None
    """Memory of the container."""
    network_policy: u.ContainerNetworkPolicy | None
    """What a container may reach on the network."""
    skills: list[u.ContainerSkill] | None
    """Skills to put there, at most 200."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "file_ids": "file_ids",
        "memory_limit": "memory_limit",
        "network_policy": "network_policy",
        "skills": "skills",
    }

    def __init__(
        self,
        *,
        type: Literal["container_auto"] = "container_auto",
        file_ids: Sequence[str] | Unset = UNSET,
        memory_limit: m.ContainerMemoryLimit | None | Unset = UNSET,
        network_policy: u.ContainerNetworkPolicyParam | Unset = UNSET,
        skills: Sequence[u.ContainerSkillParam] | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "file_ids": file_ids,
                "memory_limit": memory_limit,
                "network_policy": network_policy,
                "skills": skills,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.file_ids = get("file_ids")
        self.memory_limit = get("memory_limit")
        if (v := get("network_policy")) is not None:
            v = u.decode_ContainerNetworkPolicy(v)
        self.network_policy = v
        if (v := get("skills")) is not None:
            v = [u.decode_ContainerSkill(i0) for i0 in v] if isinstance(v, list) else v
        self.skills = v
        return model


class ContainerAutoParam(TypedDict, total=False):
    """A container that the server makes for the request."""

    type: Required[Literal["container_auto"]]
    file_ids: Sequence[str]
    """Uploaded files that commands find there, at most 50."""
    memory_limit: m.ContainerMemoryLimit | None
    """Memory of the container."""
    network_policy: u.ContainerNetworkPolicyParam
    """What a container may reach on the network."""
    skills: Sequence[u.ContainerSkillParam]
    """Skills to put there, at most 200."""
