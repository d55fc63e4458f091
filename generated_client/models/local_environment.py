# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class LocalEnvironment(BaseModel):
    """A machine of yours, on which you run the commands."""

    type: Literal["local"]
    skills: list[m.LocalSkill] | None
    """Skills that lie there, at most 200."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "skills": "skills",
    }

    def __init__(
        self,
        *,
        type: Literal["local"] = "local",
        skills: Sequence[m.LocalSkillParam | BaseModel] | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
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
        if (v := get("skills")) is not None:
            v = (
                [m.LocalSkill.from_dict(i0) if isinstance(i0, dict) else i0 for i0 in v]
                if isinstance(v, list)
                else v
            )
        self.skills = v
        return model


class LocalEnvironmentParam(TypedDict, total=False):
    """A machine of yours, on which you run the commands."""

    type: Required[Literal["local"]]
    skills: Sequence[m.LocalSkillParam | BaseModel]
    """Skills that lie there, at most 200."""
