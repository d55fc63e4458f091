# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class MultiGrader(BaseModel):
    """Makes one score of what other graders give."""

    type: Literal["multi"]
    name: str
    """Name of the grader."""
    graders: u.MultiGraderMember
    """A grader that a multi grader can build on."""
    calculate_output: str
    """The formula, in which the other graders stand by name."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "name": "name",
        "graders": "graders",
        "calculate_output": "calculate_output",
    }

    def __init__(
        self,
        *,
        type: Literal["multi"] = "multi",
        name: str,
        graders: u.MultiGraderMemberParam,
        calculate_output: str,
    ) -> None:
        self._init(
            {
                "type": type,
                "name": name,
                "graders": graders,
                "calculate_output": calculate_output,
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
        v = get("graders")
        self.graders = u.decode_MultiGraderMember(v)
        self.calculate_output = get("calculate_output")
        return model


class MultiGraderParam(TypedDict, total=False):
    """Makes one score of what other graders give."""

    type: Required[Literal["multi"]]
    name: Required[str]
    """Name of the grader."""
    graders: Required[u.MultiGraderMemberParam]
    """A grader that a multi grader can build on."""
    calculate_output: Required[str]
    """The formula, in which the other graders stand by name."""
