# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class TranscriptTextUsageDuration(BaseModel):
    """Time listened to, of models that are charged by it."""

    type: Literal["duration"]
    seconds: float
    """Length of the recording in seconds."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "seconds": "seconds",
    }

    def __init__(
        self,
        *,
        type: Literal["duration"] = "duration",
        seconds: float,
    ) -> None:
        self._init(
            {
                "type": type,
                "seconds": seconds,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.seconds = get("seconds")
        return model
