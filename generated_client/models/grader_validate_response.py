# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class GraderValidateResponse(BaseModel):
    """A grader that is well-formed."""

    grader: u.Grader | None
    """Something that scores an answer."""

    _keys: ClassVar[Mapping[str, str]] = {
        "grader": "grader",
    }

    def __init__(
        self,
        *,
        grader: u.Grader | None | Unset = UNSET,
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
        if (v := get("grader")) is not None:
            v = u.decode_Grader(v)
        self.grader = v
        return model
