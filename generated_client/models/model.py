# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ..base import BaseModel
from ..dates import parse_date
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class Model(BaseModel):
    """A model on offer."""

    id: str
    """The id that requests name it by."""
    object: Literal["model"]
    created: int
    """When it was made, in Unix seconds."""
    owned_by: str
    """The organization it belongs to."""
    shutdown_date: datetime.date | None
    """The day it is switched off; null while none is announced."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "object": "object",
        "created": "created",
        "owned_by": "owned_by",
        "shutdown_date": "shutdown_date",
    }

    def __init__(
        self,
        *,
        id: str,
        object: Literal["model"] = "model",
        created: int,
        owned_by: str,
        shutdown_date: datetime.date | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "id": id,
                "object": object,
                "created": created,
                "owned_by": owned_by,
                "shutdown_date": shutdown_date,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.id = get("id")
        self.object = get("object")
        self.created = get("created")
        self.owned_by = get("owned_by")
        if (v := get("shutdown_date")) is not None:
            v = parse_date(v)
        self.shutdown_date = v
        return model
