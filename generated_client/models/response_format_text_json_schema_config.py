# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ResponseFormatTextJSONSchemaConfig(BaseModel):
    """JSON that follows a schema."""

    type: Literal["json_schema"]
    name: str
    """Letters, digits, `_` and `-`; at most 64 characters."""
    schema: dict[str, Any]
    """The JSON Schema."""
    description: str | None
    """What the format is for, as a hint to the model."""
    strict: bool | None
    """Whether the answer always follows the schema, which then may use part of JSON Schema only."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "name": "name",
        "schema": "schema",
        "description": "description",
        "strict": "strict",
    }

    def __init__(
        self,
        *,
        type: Literal["json_schema"] = "json_schema",
        name: str,
        schema: Mapping[str, Any],
        description: str | Unset = UNSET,
        strict: bool | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "name": name,
                "schema": schema,
                "description": description,
                "strict": strict,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.name = get("name")
        self.schema = get("schema")
        self.description = get("description")
        self.strict = get("strict")
        return model


class ResponseFormatTextJSONSchemaConfigParam(TypedDict, total=False):
    """JSON that follows a schema."""

    type: Required[Literal["json_schema"]]
    name: Required[str]
    """Letters, digits, `_` and `-`; at most 64 characters."""
    schema: Required[Mapping[str, Any]]
    """The JSON Schema."""
    description: str
    """What the format is for, as a hint to the model."""
    strict: bool | None
    """Whether the answer always follows the schema, which then may use part of JSON Schema only."""
