# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class FunctionTool(BaseModel):
    """A function of yours that takes JSON arguments."""

    type: Literal["function"]
    name: str
    """The name that calls refer to."""
    parameters: dict[str, Any] | None
    """JSON Schema of the arguments."""
    strict: bool | None
    """Whether arguments always follow the schema, which then may use part of JSON Schema only."""
    description: str | None
    """What it does; by this the model decides when to call it, and how."""
    output_schema: dict[str, Any] | None
    """JSON Schema of the result, where that is JSON text."""
    defer_loading: bool | None
    """Whether the model learns of it only by searching for tools."""
    allowed_callers: list[m.AllowedCaller] | None
    """Who may call it."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "name": "name",
        "parameters": "parameters",
        "strict": "strict",
        "description": "description",
        "output_schema": "output_schema",
        "defer_loading": "defer_loading",
        "allowed_callers": "allowed_callers",
    }

    def __init__(
        self,
        *,
        type: Literal["function"] = "function",
        name: str,
        parameters: Mapping[str, Any] | None,
        strict: bool | None,
        description: str | None | Unset = UNSET,
        output_schema: Mapping[str, Any] | None | Unset = UNSET,
        defer_loading: bool | Unset = UNSET,
        allowed_callers: Sequence[m.AllowedCaller] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "name": name,
                "parameters": parameters,
                "strict": strict,
                "description": description,
                "output_schema": output_schema,
                "defer_loading": defer_loading,
                "allowed_callers": allowed_callers,
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
        self.parameters = get("parameters")
        self.strict = get("strict")
        self.description = get("description")
        self.output_schema = get("output_schema")
        self.defer_loading = get("defer_loading")
        self.allowed_callers = get("allowed_callers")
        return model


class FunctionToolParam(TypedDict, total=False):
    """A function of yours that takes JSON arguments."""

    type: Required[Literal["function"]]
    name: Required[str]
    """The name that calls refer to."""
    parameters: Required[Mapping[str, Any] | None]
    """JSON Schema of the arguments."""
    strict: Required[bool | None]
    """Whether arguments always follow the schema, which then may use part of JSON Schema only."""
    description: str | None
    """What it does; by this the model decides when to call it, and how."""
    output_schema: Mapping[str, Any] | None
    """JSON Schema of the result, where that is JSON text."""
    defer_loading: bool
    """Whether the model learns of it only by searching for tools."""
    allowed_callers: Sequence[m.AllowedCaller] | None
    """Who may call it."""
