# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class FineTuningJobCheckpointList(BaseModel):
    """One page of a job's checkpoints."""

    object: Literal["list"]
    data: list[m.FineTuningJobCheckpoint]
    """The checkpoints."""
    has_more: bool
    """Whether there is another page."""
    first_id: str | None
    """Id of the page's first item."""
    last_id: str | None
    """Id of the page's last item; `after` for the next page."""

    _keys: ClassVar[Mapping[str, str]] = {
        "object": "object",
        "data": "data",
        "has_more": "has_more",
        "first_id": "first_id",
        "last_id": "last_id",
    }

    def __init__(
        self,
        *,
        object: Literal["list"] = "list",
        data: list[m.FineTuningJobCheckpoint],
        has_more: bool,
        first_id: str | None | Unset = UNSET,
        last_id: str | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "object": object,
                "data": data,
                "has_more": has_more,
                "first_id": first_id,
                "last_id": last_id,
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
            [m.FineTuningJobCheckpoint.from_dict(i0) if isinstance(i0, dict) else i0 for i0 in v]
            if isinstance(v, list)
            else v
        )
        self.has_more = get("has_more")
        self.first_id = get("first_id")
        self.last_id = get("last_id")
        return model
