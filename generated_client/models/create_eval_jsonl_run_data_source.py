# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class CreateEvalJSONLRunDataSource(BaseModel):
    """Test data that is graded as it stands."""

    type: Literal["jsonl"]
    source: u.CreateEvalJSONLRunDataSourceSource
    """The items."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "source": "source",
    }

    def __init__(
        self,
        *,
        type: Literal["jsonl"] = "jsonl",
        source: u.CreateEvalJSONLRunDataSourceSourceParam,
    ) -> None:
        self._init(
            {
                "type": type,
                "source": source,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        v = get("source")
        self.source = u.decode_CreateEvalJSONLRunDataSourceSource(v)
        return model


class CreateEvalJSONLRunDataSourceParam(TypedDict, total=False):
    """Test data that is graded as it stands."""

    type: Required[Literal["jsonl"]]
    source: Required[u.CreateEvalJSONLRunDataSourceSourceParam]
    """The items."""
