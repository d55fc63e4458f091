# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class LocalSkill(BaseModel):
    """A skill on a machine of yours."""

    name: str
    """Its name."""
    description: str
    """What it is good for."""
    path: str
    """The directory that holds it."""

    _keys: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "description": "description",
        "path": "path",
    }

    def __init__(
        self,
        *,
        name: str,
        description: str,
        path: str,
    ) -> None:
        self._init(
            {
                "name": name,
                "description": description,
                "path": path,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.name = get("name")
        self.description = get("description")
        self.path = get("path")
        return model


class LocalSkillParam(TypedDict, total=False):
    """A skill on a machine of yours."""

    name: Required[str]
    """Its name."""
    description: Required[str]
    """What it is good for."""
    path: Required[str]
    """The directory that holds it."""
