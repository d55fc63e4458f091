# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class RealtimeInputAudioTranscription(BaseModel):
    """How the caller's words are written down, in the older form."""

    model: str | None
    """Id of the model that writes."""

    _keys: ClassVar[Mapping[str, str]] = {
        "model": "model",
    }

    def __init__(
        self,
        *,
        model: str | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "model": model,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.model = get("model")
        return model


class RealtimeInputAudioTranscriptionParam(TypedDict, total=False):
    """How the caller's words are written down, in the older form."""

    model: str
    """Id of the model that writes."""
