# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class RealtimeTruncationTokenLimits(BaseModel):
    """Limits of your own at which a conversation is cut."""

    post_instructions: int | None
    """Most tokens of conversation besides instructions and tools; at most the model's context less
    the longest answer.
    """

    _keys: ClassVar[Mapping[str, str]] = {
        "post_instructions": "post_instructions",
    }

    def __init__(
        self,
        *,
        post_instructions: int | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "post_instructions": post_instructions,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.post_instructions = get("post_instructions")
        return model


class RealtimeTruncationTokenLimitsParam(TypedDict, total=False):
    """Limits of your own at which a conversation is cut."""

    post_instructions: int
    """Most tokens of conversation besides instructions and tools; at most the model's context less
    the longest answer.
    """
