# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class CustomToolFormatGrammar(BaseModel):
    """Text that a grammar of yours accepts."""

    type: Literal["grammar"]
    grammar: m.CustomToolGrammar
    """A grammar."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "grammar": "grammar",
    }

    def __init__(
        self,
        *,
        type: Literal["grammar"] = "grammar",
        grammar: m.CustomToolGrammarParam | BaseModel,
    ) -> None:
        self._init(
            {
                "type": type,
                "grammar": grammar,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        v = get("grammar")
        self.grammar = m.CustomToolGrammar.from_dict(v) if isinstance(v, dict) else v
        return model


class CustomToolFormatGrammarParam(TypedDict, total=False):
    """Text that a grammar of yours accepts."""

    type: Required[Literal["grammar"]]
    grammar: Required[m.CustomToolGrammarParam | BaseModel]
    """A grammar."""
