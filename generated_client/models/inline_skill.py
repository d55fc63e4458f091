# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class InlineSkill(BaseModel):
    """A skill that the request brings along."""

    type: Literal["inline"]
    name: str
    """Its name."""
    description: str
    """What it is good for."""
    source: m.InlineSkillSource
    """The files of a skill."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "name": "name",
        "description": "description",
        "source": "source",
    }

    def __init__(
        self,
        *,
        type: Literal["inline"] = "inline",
        name: str,
        description: str,
        source: m.InlineSkillSourceParam | BaseModel,
    ) -> None:
        self._init(
            {
                "type": type,
                "name": name,
                "description": description,
                "source": source,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.name = get("name")
        self.description = get("description")
        v = get("source")
        self.source = m.InlineSkillSource.from_dict(v) if isinstance(v, dict) else v
        return model


class InlineSkillParam(TypedDict, total=False):
    """A skill that the request brings along."""

    type: Required[Literal["inline"]]
    name: Required[str]
    """Its name."""
    description: Required[str]
    """What it is good for."""
    source: Required[m.InlineSkillSourceParam | BaseModel]
    """The files of a skill."""
