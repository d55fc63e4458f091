# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class StaticFileChunkingStrategyObject(BaseModel):
    """Cuts by numbers of your own."""

    type: Literal["static"]
    static: m.StaticFileChunkingStrategy
    """Size and overlap of chunks."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "static": "static",
    }

    def __init__(
        self,
        *,
        type: Literal["static"] = "static",
        static: m.StaticFileChunkingStrategyParam | BaseModel,
    ) -> None:
        self._init(
            {
                "type": type,
                "static": static,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        v = get("static")
        self.static = m.StaticFileChunkingStrategy.from_dict(v) if isinstance(v, dict) else v
        return model


class StaticFileChunkingStrategyObjectParam(TypedDict, total=False):
    """Cuts by numbers of your own."""

    type: Required[Literal["static"]]
    static: Required[m.StaticFileChunkingStrategyParam | BaseModel]
    """Size and overlap of chunks."""
