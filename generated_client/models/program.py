# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class Program(BaseModel):
    """A program by which the model calls tools."""

    id: str
    """Id of the item."""
    type: Literal["program"]
    call_id: str
    """Id of the run; its output and its tool calls name it too."""
    code: str
    """The program, in JavaScript."""
    fingerprint: str
    """Opaque to you; send it back unchanged."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "call_id": "call_id",
        "code": "code",
        "fingerprint": "fingerprint",
    }

    def __init__(
        self,
        *,
        id: str,
        type: Literal["program"] = "program",
        call_id: str,
        code: str,
        fingerprint: str,
    ) -> None:
        self._init(
            {
                "id": id,
                "type": type,
                "call_id": call_id,
                "code": code,
                "fingerprint": fingerprint,
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
        self.code = get("code")
        self.fingerprint = get("fingerprint")
        return model


class ProgramParam(TypedDict, total=False):
    """A program by which the model calls tools."""

    id: Required[str]
    """Id of the item."""
    type: Required[Literal["program"]]
    call_id: Required[str]
    """Id of the run; its output and its tool calls name it too."""
    code: Required[str]
    """The program, in JavaScript."""
    fingerprint: Required[str]
    """Opaque to you; send it back unchanged."""
