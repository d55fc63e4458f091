# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ResponseOutputTextLogprob(BaseModel):
    """A token that was chosen, with what else could have stood there."""

    token: str
    """The token as text."""
    logprob: float
    """Natural logarithm of its probability."""
    bytes: list[int]
    """Its UTF-8 bytes, to be joined where characters span tokens."""
    top_logprobs: list[m.ResponseOutputTextTopLogprob]
    """The likeliest tokens at this position."""

    _keys: ClassVar[Mapping[str, str]] = {
        "token": "token",
        "logprob": "logprob",
        "bytes": "bytes",
        "top_logprobs": "top_logprobs",
    }

    def __init__(
        self,
        *,
        token: str,
        logprob: float,
        bytes: Sequence[int],
        top_logprobs: Sequence[m.ResponseOutputTextTopLogprobParam | BaseModel],
    ) -> None:
        self._init(
            {
                "token": token,
                "logprob": logprob,
                "bytes": bytes,
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
        self.bytes = get("bytes")
        v = get("top_logprobs")
        self.top_logprobs = (
            [
                m.ResponseOutputTextTopLogprob.from_dict(i0) if isinstance(i0, dict) else i0
                for i0 in v
            ]
            if isinstance(v, list)
            else v
        )
        return model


class ResponseOutputTextLogprobParam(TypedDict, total=False):
    """A token that was chosen, with what else could have stood there."""

    token: Required[str]
    """The token as text."""
    logprob: Required[float]
    """Natural logarithm of its probability."""
    bytes: Required[Sequence[int]]
    """Its UTF-8 bytes, to be joined where characters span tokens."""
    top_logprobs: Required[Sequence[m.ResponseOutputTextTopLogprobParam | BaseModel]]
    """The likeliest tokens at this position."""
