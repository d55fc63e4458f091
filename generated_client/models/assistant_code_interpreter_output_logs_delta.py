# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class AssistantCodeInterpreterOutputLogsDelta(BaseModel):
    """A piece of text that code put out."""

    index: int
    """Which output it belongs to, counted from 0."""
    type: Literal["logs"]
    logs: str | None
    """The next piece of the text."""

    _keys: ClassVar[Mapping[str, str]] = {
        "index": "index",
        "type": "type",
        "logs": "logs",
    }

    def __init__(
        self,
        *,
        index: int,
        type: Literal["logs"] = "logs",
        logs: str | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "index": index,
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
        self.index = get("index")
        self.type = get("type")
        self.logs = get("logs")
        return model
