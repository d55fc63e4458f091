# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ResponseTextTopLogprob(BaseModel):
    """A token that was likely in a place of streamed text."""

    token: str | None
    """Its text."""
    logprob: float | None
    """Its log probability."""

    _keys: ClassVar[Mapping[str, str]] = {
        "token": "token",
        "logprob": "logprob",
    }

    def __init__(
        self,
        *,
        token: str | None | Unset = UNSET,
        logprob: float | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "token": token,
                "logprob": logprob,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.token = get("token")
        self.logprob = get("logprob")
        return model
