# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class EvalCustomDataSourceConfig(BaseModel):
    """Test data of your own, as its schema describes it."""

    type: Literal["custom"]
    schema: dict[str, Any]
    """The JSON Schema of the test data, with `item` and, where there is one, `sample`."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "schema": "schema",
    }

    def __init__(
        self,
        *,
        type: Literal["custom"] = "custom",
        schema: dict[str, Any],
    ) -> None:
        self._init(
            {
                "type": type,
                "schema": schema,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.schema = get("schema")
        return model
