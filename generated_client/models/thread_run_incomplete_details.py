# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ThreadRunIncompleteDetails(BaseModel):
    """Why a run is incomplete."""

    reason: Literal["max_completion_tokens", "max_prompt_tokens"] | None
    """The limit that it reached."""

    _keys: ClassVar[Mapping[str, str]] = {
        "reason": "reason",
    }

    def __init__(
        self,
        *,
        reason: Literal["max_completion_tokens", "max_prompt_tokens"] | None | Unset = UNSET,
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
