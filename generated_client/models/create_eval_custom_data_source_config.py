# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class CreateEvalCustomDataSourceConfig(BaseModel):
    """Test data of your own, to be described by a schema."""

    type: Literal["custom"]
    item_schema: dict[str, Any]
    """The JSON Schema of one item."""
    include_sample_schema: bool | None
    """Whether there will also be a `sample` with each item, such as a model's answer to it."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "item_schema": "item_schema",
        "include_sample_schema": "include_sample_schema",
    }

    def __init__(
        self,
        *,
        type: Literal["custom"] = "custom",
        item_schema: Mapping[str, Any],
        include_sample_schema: bool | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "item_schema": item_schema,
                "include_sample_schema": include_sample_schema,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.item_schema = get("item_schema")
        self.include_sample_schema = get("include_sample_schema")
        return model


class CreateEvalCustomDataSourceConfigParam(TypedDict, total=False):
    """Test data of your own, to be described by a schema."""

    type: Required[Literal["custom"]]
    item_schema: Required[Mapping[str, Any]]
    """The JSON Schema of one item."""
    include_sample_schema: bool
    """Whether there will also be a `sample` with each item, such as a model's answer to it."""
