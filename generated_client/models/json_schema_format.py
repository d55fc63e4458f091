# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class JSONSchemaFormat(BaseModel):
    """A schema, its name, and how strictly it holds."""

    name: str
    """Letters, digits, `_` and `-`; at most 64 characters."""
    description: str | None
    """What the format is for, as a hint to the model."""
    schema: dict[str, Any] | None
    """The JSON Schema."""
    strict: bool | None
    """Whether the answer always follows the schema, which then may use part of JSON Schema only."""

    _keys: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "description": "description",
        "schema": "schema",
        "strict": "strict",
    }

    def __init__(
        self,
        *,
        name: str,
        description: str | Unset = UNSET,
        schema: Mapping[str, Any] | Unset = UNSET,
        strict: bool | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "name": name,
                "description": description,
                "schema": schema,
                "strict": strict,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.name = get("name")
        self.description = get("description")
        self.schema = get("schema")
        self.strict = get("strict")
        return model


class JSONSchemaFormatParam(TypedDict, total=False):
    """A schema, its name, and how strictly it holds."""

    name: Required[str]
    """Letters, digits, `_` and `-`; at most 64 characters."""
    description: str
    """What the format is for, as a hint to the model."""
    schema: Mapping[str, Any]
    """The JSON Schema."""
    strict: bool | None
    """Whether the answer always follows the schema, which then may use part of JSON Schema only."""
