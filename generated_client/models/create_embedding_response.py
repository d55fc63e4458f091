# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class CreateEmbeddingResponse(BaseModel):
    """The vectors of all inputs."""

    object: Literal["list"]
    data: list[m.Embedding]
    """One vector per input."""
    model: str
    """The model that made the vectors."""
    usage: m.EmbeddingUsage
    """Tokens that a request took."""

    _keys: ClassVar[Mapping[str, str]] = {
        "object": "object",
        "data": "data",
        "model": "model",
        "usage": "usage",
    }

    def __init__(
        self,
        *,
        object: Literal["list"] = "list",
        data: list[m.Embedding],
        model: str,
        usage: m.EmbeddingUsage,
    ) -> None:
        self._init(
            {
                "object": object,
                "data": data,
                "model": model,
                "usage": usage,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.object = get("object")
        v = get("data")
        self.data = (
            [m.Embedding.from_dict(i0) if isinstance(i0, dict) else i0 for i0 in v]
            if isinstance(v, list)
            else v
        )
        self.model = get("model")
        v = get("usage")
        self.usage = m.EmbeddingUsage.from_dict(v) if isinstance(v, dict) else v
        return model
