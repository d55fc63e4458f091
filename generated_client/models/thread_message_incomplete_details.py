# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ThreadMessageIncompleteDetails(BaseModel):
    """Why a message broke off."""

    reason: Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"]
    """What cut it short."""

    _keys: ClassVar[Mapping[str, str]] = {
        "reason": "reason",
    }

    def __init__(
        self,
        *,
        reason: Literal[
            "content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"
        ],
    ) -> None:
        self._init(
            {
                "reason": reason,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.reason = get("reason")
        return model
