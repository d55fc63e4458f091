# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class RealtimeAudioPCMA(BaseModel):
    """G.711 A-law, as telephones elsewhere use it."""

    type: Literal["audio/pcma"] | None

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
    }

    def __init__(
        self,
        *,
        type: Literal["audio/pcma"] | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        return model


class RealtimeAudioPCMAParam(TypedDict, total=False):
    """G.711 A-law, as telephones elsewhere use it."""

    type: Literal["audio/pcma"]
