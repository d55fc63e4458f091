# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ResponseTextLogprob(BaseModel):
    """A token of streamed text, and how likely it was."""

    token: str
    """Its text."""
    logprob: float
    """Its log probability; the closer to 0, the surer the model was."""
    top_logprobs: list[m.ResponseTextTopLogprob] | None
    """The likeliest tokens in this place, 20 at most."""

    _keys: ClassVar[Mapping[str, str]] = {
        "token": "token",
        "logprob": "logprob",
        "top_logprobs": "top_logprobs",
    }

    def __init__(
        self,
        *,
        token: str,
        logprob: float,
        top_logprobs: list[m.ResponseTextTopLogprob] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "token": token,
                "logprob": logprob,
                "top_logprobs": top_logprobs,
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
        if (v := get("top_logprobs")) is not None:
            v = (
                [m.ResponseTextTopLogprob.from_dict(i0) if isinstance(i0, dict) else i0 for i0 in v]
                if isinstance(v, list)
                else v
            )
        self.top_logprobs = v
        return model
