# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class InlineSkillSource(BaseModel):
    """The files of a skill."""

    type: Literal["base64"]
    media_type: Literal["application/zip"]
    data: str
    """A zip archive, in base64."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "media_type": "media_type",
        "data": "data",
    }

    def __init__(
        self,
        *,
        type: Literal["base64"] = "base64",
        media_type: Literal["application/zip"] = "application/zip",
        data: str,
    ) -> None:
        self._init(
            {
                "type": type,
                "media_type": media_type,
                "data": data,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.media_type = get("media_type")
        self.data = get("data")
        return model


class InlineSkillSourceParam(TypedDict, total=False):
    """The files of a skill."""

    type: Required[Literal["base64"]]
    media_type: Required[Literal["application/zip"]]
    data: Required[str]
    """A zip archive, in base64."""
