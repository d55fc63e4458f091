# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class StringCheckGrader(BaseModel):
    """Compares two strings; passes or fails."""

    type: Literal["string_check"]
    name: str
    """Name of the grader."""
    input: str
    """The string to judge; may hold `{{ }}` placeholders."""
    reference: str
    """The string to hold it against; may hold `{{ }}` placeholders."""
    operation: Literal["eq", "ilike", "like", "ne"]
    """Equal, not equal, containing, or containing whatever the case of letters."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "name": "name",
        "input": "input",
        "reference": "reference",
        "operation": "operation",
    }

    def __init__(
        self,
        *,
        type: Literal["string_check"] = "string_check",
        name: str,
        input: str,
        reference: str,
        operation: Literal["eq", "ilike", "like", "ne"],
    ) -> None:
        self._init(
            {
                "type": type,
                "name": name,
                "input": input,
                "reference": reference,
                "operation": operation,
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
        self.input = get("input")
        self.reference = get("reference")
        self.operation = get("operation")
        return model


class StringCheckGraderParam(TypedDict, total=False):
    """Compares two strings; passes or fails."""

    type: Required[Literal["string_check"]]
    name: Required[str]
    """Name of the grader."""
    input: Required[str]
    """The string to judge; may hold `{{ }}` placeholders."""
    reference: Required[str]
    """The string to hold it against; may hold `{{ }}` placeholders."""
    operation: Required[Literal["eq", "ilike", "like", "ne"]]
    """Equal, not equal, containing, or containing whatever the case of letters."""
