# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class ValidateGraderRequest(BaseModel):
    """A grader to check."""

    grader: u.Grader
    """Something that scores an answer."""

    _keys: ClassVar[Mapping[str, str]] = {
        "grader": "grader",
    }

    def __init__(
        self,
        *,
        grader: u.GraderParam,
    ) -> None:
        self._init(
            {
                "grader": grader,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        v = get("grader")
        self.grader = u.decode_Grader(v)
        return model


class ValidateGraderRequestParam(TypedDict, total=False):
    """A grader to check."""

    grader: Required[u.GraderParam]
    """Something that scores an answer."""
