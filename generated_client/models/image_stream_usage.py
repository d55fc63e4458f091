# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ImageStreamUsage(BaseModel):
    """Tokens spent on a streamed image; from GPT Image models."""

    input_tokens: int
    """Tokens of the request, text and images."""
    output_tokens: int
    """Tokens of the finished image."""
    total_tokens: int
    """The sum of both."""
    input_tokens_details: m.ImageInputTokensDetails
    """The tokens of a request by kind."""

    _keys: ClassVar[Mapping[str, str]] = {
        "input_tokens": "input_tokens",
        "output_tokens": "output_tokens",
        "total_tokens": "total_tokens",
        "input_tokens_details": "input_tokens_details",
    }

    def __init__(
        self,
        *,
        input_tokens: int,
        output_tokens: int,
        total_tokens: int,
        input_tokens_details: m.ImageInputTokensDetails,
    ) -> None:
        self._init(
            {
                "input_tokens": input_tokens,
                "output_tokens": output_tokens,
                "total_tokens": total_tokens,
                "input_tokens_details": input_tokens_details,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.input_tokens = get("input_tokens")
        self.output_tokens = get("output_tokens")
        self.total_tokens = get("total_tokens")
        v = get("input_tokens_details")
        self.input_tokens_details = (
            m.ImageInputTokensDetails.from_dict(v) if isinstance(v, dict) else v
        )
        return model
