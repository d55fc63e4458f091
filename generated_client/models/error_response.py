# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ErrorResponse(BaseModel):
    """The body of every answer that is not a success."""

    error: m.ErrorObject
    """What went wrong."""

    _keys: ClassVar[Mapping[str, str]] = {
        "error": "error",
    }

    def __init__(
        self,
        *,
        error: m.ErrorObject,
    ) -> None:
        self._init(
            {
                "error": error,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        v = get("error")
        self.error = m.ErrorObject.from_dict(v) if isinstance(v, dict) else v
        return model
