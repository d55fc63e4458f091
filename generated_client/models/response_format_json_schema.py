# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ResponseFormatJSONSchema(BaseModel):
    """JSON that follows a schema."""

    type: Literal["json_schema"]
    json_schema: m.JSONSchemaFormat
    """A schema, its name, and how strictly it holds."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "json_schema": "json_schema",
    }

    def __init__(
        self,
        *,
        type: Literal["json_schema"] = "json_schema",
        json_schema: m.JSONSchemaFormatParam | BaseModel,
    ) -> None:
        self._init(
            {
                "type": type,
                "json_schema": json_schema,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        v = get("json_schema")
        self.json_schema = m.JSONSchemaFormat.from_dict(v) if isinstance(v, dict) else v
        return model


class ResponseFormatJSONSchemaParam(TypedDict, total=False):
    """JSON that follows a schema."""

    type: Required[Literal["json_schema"]]
    json_schema: Required[m.JSONSchemaFormatParam | BaseModel]
    """A schema, its name, and how strictly it holds."""
