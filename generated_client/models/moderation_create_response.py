# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ModerationCreateResponse(BaseModel):
    """The verdicts of a moderation model."""

    id: str
    """Id of the check."""
    model: str
    """The model that made it."""
    results: list[m.Moderation]
    """The verdicts."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "model": "model",
        "results": "results",
    }

    def __init__(
        self,
        *,
        id: str,
        model: str,
        results: list[m.Moderation],
    ) -> None:
        self._init(
            {
                "id": id,
                "model": model,
                "results": results,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.id = get("id")
        self.model = get("model")
        v = get("results")
        self.results = (
            [m.Moderation.from_dict(i0) if isinstance(i0, dict) else i0 for i0 in v]
            if isinstance(v, list)
            else v
        )
        return model
