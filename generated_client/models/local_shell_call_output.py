# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class LocalShellCallOutput(BaseModel):
    """What a command on your machine put out."""

    id: str
    """Id of the call that this answers."""
    type: Literal["local_shell_call_output"]
    output: str
    """What it put out, as JSON text."""
    status: m.ItemStatus | None
    """How far the item has come; the server fills it in."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "output": "output",
        "status": "status",
    }

    def __init__(
        self,
        *,
        id: str,
        type: Literal["local_shell_call_output"] = "local_shell_call_output",
        output: str,
        status: m.ItemStatus | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "id": id,
                "type": type,
                "output": output,
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
        self.output = get("output")
        self.status = get("status")
        return model


class LocalShellCallOutputParam(TypedDict, total=False):
    """What a command on your machine put out."""

    id: Required[str]
    """Id of the call that this answers."""
    type: Required[Literal["local_shell_call_output"]]
    output: Required[str]
    """What it put out, as JSON text."""
    status: m.ItemStatus | None
    """How far the item has come; the server fills it in."""
