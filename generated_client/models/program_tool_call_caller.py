# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ProgramToolCallCaller(BaseModel):
    """A program that the model wrote."""

    type: Literal["program"]
    caller_id: str
    """The `call_id` of that program."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "caller_id": "caller_id",
    }

    def __init__(
        self,
        *,
        type: Literal["program"] = "program",
        caller_id: str,
    ) -> None:
        self._init(
            {
                "type": type,
                "caller_id": caller_id,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.caller_id = get("caller_id")
        return model


class ProgramToolCallCallerParam(TypedDict, total=False):
    """A program that the model wrote."""

    type: Required[Literal["program"]]
    caller_id: Required[str]
    """The `call_id` of that program."""
