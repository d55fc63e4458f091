# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class SkillReference(BaseModel):
    """A skill that the server holds."""

    type: Literal["skill_reference"]
    skill_id: str
    """Id of the skill."""
    version: str | None
    """Its version, a number from 1 on or `latest`; the skill's default unless told otherwise."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "skill_id": "skill_id",
        "version": "version",
    }

    def __init__(
        self,
        *,
        type: Literal["skill_reference"] = "skill_reference",
        skill_id: str,
        version: str | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "skill_id": skill_id,
                "version": version,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.skill_id = get("skill_id")
        self.version = get("version")
        return model


class SkillReferenceParam(TypedDict, total=False):
    """A skill that the server holds."""

    type: Required[Literal["skill_reference"]]
    skill_id: Required[str]
    """Id of the skill."""
    version: str
    """Its version, a number from 1 on or `latest`; the skill's default unless told otherwise."""
