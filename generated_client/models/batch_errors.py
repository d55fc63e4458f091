# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class BatchErrors(BaseModel):
    """What is wrong with a batch as a whole."""

    object: str | None
    """As a rule `list`."""
    data: list[m.BatchError] | None
    """The faults."""

    _keys: ClassVar[Mapping[str, str]] = {
        "object": "object",
        "data": "data",
    }

    def __init__(
        self,
        *,
        object: str | None | Unset = UNSET,
        data: list[m.BatchError] | None | Unset = UNSET,
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
        if (v := get("data")) is not None:
            v = (
                [m.BatchError.from_dict(i0) if isinstance(i0, dict) else i0 for i0 in v]
                if isinstance(v, list)
                else v
            )
        self.data = v
        return model
