# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ProgramOutput(BaseModel):
    """What came of a program."""

    id: str
    """Id of the item."""
    type: Literal["program_output"]
    call_id: str
    """Id of the run it belongs to."""
    result: str
    """The result."""
    status: Literal["completed", "incomplete"]
    """Whether it ran to the end."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "call_id": "call_id",
        "result": "result",
        "status": "status",
    }

    def __init__(
        self,
        *,
        id: str,
        type: Literal["program_output"] = "program_output",
        call_id: str,
        result: str,
        status: Literal["completed", "incomplete"],
    ) -> None:
        self._init(
            {
                "id": id,
                "type": type,
                "call_id": call_id,
                "result": result,
                "status": status,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.id = get("id")
        self.type = get("type")
        self.call_id = get("call_id")
        self.result = get("result")
        self.status = get("status")
        return model


class ProgramOutputParam(TypedDict, total=False):
    """What came of a program."""

    id: Required[str]
    """Id of the item."""
    type: Required[Literal["program_output"]]
    call_id: Required[str]
    """Id of the run it belongs to."""
    result: Required[str]
    """The result."""
    status: Required[Literal["completed", "incomplete"]]
    """Whether it ran to the end."""
