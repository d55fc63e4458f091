# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class RealtimeAudioPCM(BaseModel):
    """Plain samples, 24,000 a second."""

    type: Literal["audio/pcm"] | None
    rate: Literal[24000] | None
    """Samples per second."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "rate": "rate",
    }

    def __init__(
        self,
        *,
        type: Literal["audio/pcm"] | Unset = UNSET,
        rate: Literal[24000] | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "rate": rate,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.rate = get("rate")
        return model


class RealtimeAudioPCMParam(TypedDict, total=False):
    """Plain samples, 24,000 a second."""

    type: Literal["audio/pcm"]
    rate: Literal[24000]
    """Samples per second."""
