# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class TranscriptionLogprob(BaseModel):
    """A token of a transcript, and how sure the model is of it."""

    token: str | None
    """The token as text."""
    logprob: float | None
    """Natural logarithm of its probability."""
    bytes: list[int] | None
    """Its UTF-8 bytes."""

    _keys: ClassVar[Mapping[str, str]] = {
        "token": "token",
        "logprob": "logprob",
        "bytes": "bytes",
    }

    def __init__(
        self,
        *,
        token: str | None | Unset = UNSET,
        logprob: float | None | Unset = UNSET,
        bytes: list[int] | None | Unset = UNSET,
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
