# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class CustomToolGrammar(BaseModel):
    """A grammar."""

    definition: str
    """Its source text."""
    syntax: Literal["lark", "regex"]
    """The language that it is written in."""

    _keys: ClassVar[Mapping[str, str]] = {
        "definition": "definition",
        "syntax": "syntax",
    }

    def __init__(
        self,
        *,
        definition: str,
        syntax: Literal["lark", "regex"],
    ) -> None:
        self._init(
            {
                "definition": definition,
                "syntax": syntax,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.definition = get("definition")
        self.syntax = get("syntax")
        return model


class CustomToolGrammarParam(TypedDict, total=False):
    """A grammar."""

    definition: Required[str]
    """Its source text."""
    syntax: Required[Literal["lark", "regex"]]
    """The language that it is written in."""
