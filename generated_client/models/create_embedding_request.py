# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class CreateEmbeddingRequest(BaseModel):
    """What to embed, and how."""

    input: str | list[str] | list[int] | list[list[int]]
    """One input or up to 2,048, as strings or as token ids; none empty. OpenAI takes 8,192 tokens
    an input and 300,000 a request.
    """
    model: str | m.KnownEmbeddingModel
    """A model id; the known ones are listed for completion in editors, any other is fine."""
    dimensions: int | None
    """Length of the vectors; on text-embedding-3 and later models only."""
    encoding_format: Literal["base64", "float"] | None
    """Numbers as a JSON list, or packed as base64, which is smaller."""
    user: str | None
    """An id of your end user, which helps to trace abuse."""

    _keys: ClassVar[Mapping[str, str]] = {
        "input": "input",
        "model": "model",
        "dimensions": "dimensions",
        "encoding_format": "encoding_format",
        "user": "user",
    }

    def __init__(
        self,
        *,
        input: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]],
        model: str | m.KnownEmbeddingModel,
        dimensions: int | Unset = UNSET,
        encoding_format: Literal["base64", "float"] | Unset = UNSET,
        user: str | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "input": input,
                "model": model,
                "dimensions": dimensions,
                "encoding_format": encoding_format,
                "user": user,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.input = get("input")
        self.model = get("model")
        self.dimensions = get("dimensions")
        self.encoding_format = get("encoding_format")
        self.user = get("user")
        return model


class CreateEmbeddingRequestParam(TypedDict, total=False):
    """What to embed, and how."""

    input: Required[str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]]]
    """One input or up to 2,048, as strings or as token ids; none empty. OpenAI takes 8,192 tokens
    an input and 300,000 a request.
    """
    model: Required[str | m.KnownEmbeddingModel]
    """A model id; the known ones are listed for completion in editors, any other is fine."""
    dimensions: int
    """Length of the vectors; on text-embedding-3 and later models only."""
    encoding_format: Literal["base64", "float"]
    """Numbers as a JSON list, or packed as base64, which is smaller."""
    user: str
    """An id of your end user, which helps to trace abuse."""
