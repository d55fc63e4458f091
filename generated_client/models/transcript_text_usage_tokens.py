# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class TranscriptTextUsageTokens(BaseModel):
    """Tokens spent, of models that are charged by token."""

    type: Literal["tokens"]
    input_tokens: int
    """Tokens of the request."""
    output_tokens: int
    """Tokens of the transcript."""
    total_tokens: int
    """The sum of both."""
    input_token_details: m.TranscriptTextInputTokenDetails | None
    """The tokens of a request by kind."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "input_tokens": "input_tokens",
        "output_tokens": "output_tokens",
        "total_tokens": "total_tokens",
        "input_token_details": "input_token_details",
    }

    def __init__(
        self,
        *,
        type: Literal["tokens"] = "tokens",
        input_tokens: int,
        output_tokens: int,
        total_tokens: int,
        input_token_details: m.TranscriptTextInputTokenDetails | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "input_tokens": input_tokens,
                "output_tokens": output_tokens,
                "total_tokens": total_tokens,
                "input_token_details": input_token_details,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.input_tokens = get("input_tokens")
        self.output_tokens = get("output_tokens")
        self.total_tokens = get("total_tokens")
        if (v := get("input_token_details")) is not None:
            v = m.TranscriptTextInputTokenDetails.from_dict(v) if isinstance(v, dict) else v
        self.input_token_details = v
        return model
