# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class EdgenVersion(BaseModel):
    """The version of an Edgen server."""

    major: int
    minor: int
    patch: int
    build: str
    """What follows the numbers after a hyphen; empty for a release."""

    _keys: ClassVar[Mapping[str, str]] = {
        "major": "major",
        "minor": "minor",
        "patch": "patch",
        "build": "build",
    }

    def __init__(
        self,
        *,
        major: int,
        minor: int,
        patch: int,
        build: str,
    ) -> None:
        self._init(
            {
                "major": major,
                "minor": minor,
                "patch": patch,
                "build": build,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.major = get("major")
        self.minor = get("minor")
        self.patch = get("patch")
        self.build = get("build")
        return model
