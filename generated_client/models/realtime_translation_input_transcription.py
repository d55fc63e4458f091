# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class RealtimeTranslationInputTranscription(BaseModel):
    """How the original words are written down."""

    model: str
    """Id of the model that writes."""

    _keys: ClassVar[Mapping[str, str]] = {
        "model": "model",
    }

    def __init__(
        self,
        *,
        model: str,
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


class RealtimeTranslationInputTranscriptionParam(TypedDict, total=False):
    """How the original words are written down."""

    model: Required[str]
    """Id of the model that writes."""
