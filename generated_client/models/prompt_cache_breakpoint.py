# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class PromptCacheBreakpoint(BaseModel):
    """Ends a reusable prefix of the prompt right behind the part that carries it."""

    mode: Literal["explicit"]

    _keys: ClassVar[Mapping[str, str]] = {
        "mode": "mode",
    }

    def __init__(
        self,
        *,
        mode: Literal["explicit"] = "explicit",
    ) -> None:
        self._init(
            {
                "mode": mode,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.mode = get("mode")
        return model


class PromptCacheBreakpointParam(TypedDict, total=False):
    """Ends a reusable prefix of the prompt right behind the part that carries it."""

    mode: Required[Literal["explicit"]]
