# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class PromptCacheOptions(BaseModel):
    """Settings of prompt caching, for gpt-5.6 and later. A request writes up to 4 breakpoints; the
    latest 80 of the conversation are looked up.
    """

    mode: m.PromptCacheMode | None
    """`implicit` writes one breakpoint of the server's and your latest 3; `explicit` writes your
    latest 4 only.
    """
    ttl: Literal["30m"] | None
    """A length of time."""

    _keys: ClassVar[Mapping[str, str]] = {
        "mode": "mode",
        "ttl": "ttl",
    }

    def __init__(
        self,
        *,
        mode: m.PromptCacheMode | Unset = UNSET,
        ttl: Literal["30m"] | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "mode": mode,
                "ttl": ttl,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.mode = get("mode")
        self.ttl = get("ttl")
        return model


class PromptCacheOptionsParam(TypedDict, total=False):
    """Settings of prompt caching, for gpt-5.6 and later. A request writes up to 4 breakpoints; the
    latest 80 of the conversation are looked up.
    """

    mode: m.PromptCacheMode
    """`implicit` writes one breakpoint of the server's and your latest 3; `explicit` writes your
    latest 4 only.
    """
    ttl: Literal["30m"]
    """A length of time."""
