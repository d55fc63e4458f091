# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ChatCompletionTokenLogprob(BaseModel):
    """A token that was chosen, with what else could have stood there."""

    token: str
    """The token as text."""
    logprob: float
    """Natural logarithm of its probability; -9999.0 when not among the 20 likeliest."""
    bytes: list[int] | None
    """Its UTF-8 bytes, to be joined where characters span tokens; null when it has none."""
    top_logprobs: list[m.TopLogprob]
    """The likeliest tokens at this position; may be fewer than were asked for."""

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
        bytes: list[int] | None,
        top_logprobs: list[m.TopLogprob],
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
            [m.TopLogprob.from_dict(i0) if isinstance(i0, dict) else i0 for i0 in v]
            if isinstance(v, list)
            else v
        )
        return model
