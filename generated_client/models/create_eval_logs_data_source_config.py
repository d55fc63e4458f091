# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class CreateEvalLogsDataSourceConfig(BaseModel):
    """Stored answers of the server, picked out by their metadata."""

    type: Literal["logs"]
    metadata: dict[str, Any] | None
    """Pairs that the answers have to carry."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "metadata": "metadata",
    }

    def __init__(
        self,
        *,
        type: Literal["logs"] = "logs",
        metadata: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "metadata": metadata,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.metadata = get("metadata")
        return model


class CreateEvalLogsDataSourceConfigParam(TypedDict, total=False):
    """Stored answers of the server, picked out by their metadata."""

    type: Required[Literal["logs"]]
    metadata: Mapping[str, Any]
    """Pairs that the answers have to carry."""
