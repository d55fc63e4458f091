# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class PeakPrivacyModelList(BaseModel):
    """All models, on a single page."""

    data: list[m.PeakPrivacyModel]
    """The models."""
    object: Literal["list"] | None

    _keys: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "object": "object",
    }

    def __init__(
        self,
        *,
        data: list[m.PeakPrivacyModel],
        object: Literal["list"] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "data": data,
                "object": object,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        v = get("data")
        self.data = (
            [m.PeakPrivacyModel.from_dict(i0) if isinstance(i0, dict) else i0 for i0 in v]
            if isinstance(v, list)
            else v
        )
        self.object = get("object")
        return model
