# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class AssistantCodeInterpreterOutputLogs(BaseModel):
    """Text that code put out."""

    type: Literal["logs"]
    logs: str
    """The text."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "logs": "logs",
    }

    def __init__(
        self,
        *,
        type: Literal["logs"] = "logs",
        logs: str,
    ) -> None:
        self._init(
            {
                "type": type,
                "logs": logs,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.logs = get("logs")
        return model
