# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class BatchUsage(BaseModel):
    """Tokens that the requests of a batch took."""

    input_tokens: int
    """Tokens of the requests."""
    input_tokens_details: m.BatchUsageInputTokensDetails
    """What the input tokens of a batch consist of."""
    output_tokens: int
    """Tokens of the answers."""
    output_tokens_details: m.BatchUsageOutputTokensDetails
    """What the output tokens of a batch consist of."""
    total_tokens: int
    """Both together."""

    _keys: ClassVar[Mapping[str, str]] = {
        "input_tokens": "input_tokens",
        "input_tokens_details": "input_tokens_details",
        "output_tokens": "output_tokens",
        "output_tokens_details": "output_tokens_details",
        "total_tokens": "total_tokens",
    }

    def __init__(
        self,
        *,
        input_tokens: int,
        input_tokens_details: m.BatchUsageInputTokensDetails,
        output_tokens: int,
        output_tokens_details: m.BatchUsageOutputTokensDetails,
        total_tokens: int,
    ) -> None:
        self._init(
            {
                "input_tokens": input_tokens,
                "input_tokens_details": input_tokens_details,
                "output_tokens": output_tokens,
                "output_tokens_details": output_tokens_details,
                "total_tokens": total_tokens,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.input_tokens = get("input_tokens")
        v = get("input_tokens_details")
        self.input_tokens_details = (
            m.BatchUsageInputTokensDetails.from_dict(v) if isinstance(v, dict) else v
        )
        self.output_tokens = get("output_tokens")
        v = get("output_tokens_details")
        self.output_tokens_details = (
            m.BatchUsageOutputTokensDetails.from_dict(v) if isinstance(v, dict) else v
        )
        self.total_tokens = get("total_tokens")
        return model
