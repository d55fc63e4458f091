# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class TopLogprob(BaseModel):
    """A token that could have stood at a position."""

    token: str
    """The token as text."""
    logprob: float
    """Natural logarithm of its probability; -9999.0 when not among the 20 likeliest."""
    bytes: list[int] | None
    """Its UTF-8 bytes, to be joined where characters span tokens; null when it has none."""

    _keys: ClassVar[Mapping[str, str]] = {
        "token": "token",
        "logprob": "logprob",
        "bytes": "bytes",
    }

    def __init__(
        self,
        *,
        token: str,
        logprob: float,
        bytes: list[int] | None,
    ) -> None:
        self._init(
            {
                "token": token,
                "logprob": logprob,
                "bytes": bytes,
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
        return model
