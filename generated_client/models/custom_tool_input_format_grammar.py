# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class CustomToolInputFormatGrammar(BaseModel):
    """Text that a grammar of yours accepts."""

    type: Literal["grammar"]
    syntax: Literal["lark", "regex"]
    """The language that the grammar is written in."""
    definition: str
    """Its source text."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "syntax": "syntax",
        "definition": "definition",
    }

    def __init__(
        self,
        *,
        type: Literal["grammar"] = "grammar",
        syntax: Literal["lark", "regex"],
        definition: str,
    ) -> None:
        self._init(
            {
                "type": type,
                "syntax": syntax,
                "definition": definition,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.syntax = get("syntax")
        self.definition = get("definition")
        return model


class CustomToolInputFormatGrammarParam(TypedDict, total=False):
    """Text that a grammar of yours accepts."""

    type: Required[Literal["grammar"]]
    syntax: Required[Literal["lark", "regex"]]
    """The language that the grammar is written in."""
    definition: Required[str]
    """Its source text."""
