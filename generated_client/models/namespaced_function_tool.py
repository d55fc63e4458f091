# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class NamespacedFunctionTool(BaseModel):
    """A function within a namespace."""

    type: Literal["function"]
    name: str
    """Letters, digits, `_` and `-`; at most 128 characters."""
    description: str | None
    """What it does; by this the model decides when to call it, and how."""
    parameters: dict[str, Any] | None
    """JSON Schema of the arguments."""
    output_schema: dict[str, Any] | None
    """JSON Schema of the result, where that is JSON text."""
    strict: bool | None
    """Whether arguments always follow the schema, which then may use part of JSON Schema only;
    left out, they do where the schema allows it.
    """
    defer_loading: bool | None
    """Whether the model learns of it only by searching for tools."""
    allowed_callers: list[m.AllowedCaller] | None
    """Who may call it."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "name": "name",
        "description": "description",
        "parameters": "parameters",
        "output_schema": "output_schema",
        "strict": "strict",
        "defer_loading": "defer_loading",
        "allowed_callers": "allowed_callers",
    }

    def __init__(
        self,
        *,
        type: Literal["function"] = "function",
        name: str,
        description: str | None | Unset = UNSET,
        parameters: Mapping[str, Any] | None | Unset = UNSET,
        output_schema: Mapping[str, Any] | None | Unset = UNSET,
        strict: bool | None | Unset = UNSET,
        defer_loading: bool | Unset = UNSET,
        allowed_callers: Sequence[m.AllowedCaller] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "name": name,
                "description": description,
                "parameters": parameters,
                "output_schema": output_schema,
                "strict": strict,
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
        self.description = get("description")
        self.parameters = get("parameters")
        self.output_schema = get("output_schema")
        self.strict = get("strict")
        self.defer_loading = get("defer_loading")
        self.allowed_callers = get("allowed_callers")
        return model


class NamespacedFunctionToolParam(TypedDict, total=False):
    """A function within a namespace."""

    type: Required[Literal["function"]]
    name: Required[str]
    """Letters, digits, `_` and `-`; at most 128 characters."""
    description: str | None
    """What it does; by this the model decides when to call it, and how."""
    parameters: Mapping[str, Any] | None
    """JSON Schema of the arguments."""
    output_schema: Mapping[str, Any] | None
    """JSON Schema of the result, where that is JSON text."""
    strict: bool | None
    """Whether arguments always follow the schema, which then may use part of JSON Schema only;
    left out, they do where the schema allows it.
    """
    defer_loading: bool
    """Whether the model learns of it only by searching for tools."""
    allowed_callers: Sequence[m.AllowedCaller] | None
    """Who may call it."""
