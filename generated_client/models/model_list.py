# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ModelList(BaseModel):
    """The models on offer."""

    object: Literal["list"]
    data: list[m.Model]
    """The models."""

    _keys: ClassVar[Mapping[str, str]] = {
        "object": "object",
        "data": "data",
    }

    def __init__(
        self,
        *,
        object: Literal["list"] = "list",
        data: list[m.Model],
    ) -> None:
        self._init(
            {
                "object": object,
                "data": data,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.object = get("object")
        v = get("data")
        self.data = (
            [m.Model.from_dict(i0) if isinstance(i0, dict) else i0 for i0 in v]
            if isinstance(v, list)
            else v
        )
        return model
