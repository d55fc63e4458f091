# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ResponsePromptCacheOptions(BaseModel):
    """How the prompt of a response was cached; gpt-5.6 and later."""

    ttl: Literal["30m"]
    """A length of time."""
    mode: m.PromptCacheMode
    """`implicit` writes one breakpoint of the server's and your latest 3; `explicit` writes your
    latest 4 only.
    """

    _keys: ClassVar[Mapping[str, str]] = {
        "ttl": "ttl",
        "mode": "mode",
    }

    def __init__(
        self,
        *,
        ttl: Literal["30m"] = "30m",
        mode: m.PromptCacheMode,
    ) -> None:
        self._init(
            {
                "ttl": ttl,
                "mode": mode,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.ttl = get("ttl")
        self.mode = get("mode")
        return model
