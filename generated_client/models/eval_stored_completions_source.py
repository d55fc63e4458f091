# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class EvalStoredCompletionsSource(BaseModel):
    """Stored chat completions that fit all the filters given."""

    type: Literal["stored_completions"]
    metadata: dict[str, str] | None
    """Only those that carry these pairs."""
    model: str | None
    """Only those of this model."""
    created_after: int | None
    """Only those made after this time, in Unix seconds."""
    created_before: int | None
    """Only those made before this time, in Unix seconds."""
    limit: int | None
    """Take no more than this many."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "metadata": "metadata",
        "model": "model",
        "created_after": "created_after",
        "created_before": "created_before",
        "limit": "limit",
    }

    def __init__(
        self,
        *,
        type: Literal["stored_completions"] = "stored_completions",
        metadata: Mapping[str, str] | None | Unset = UNSET,
        model: str | None | Unset = UNSET,
        created_after: int | None | Unset = UNSET,
        created_before: int | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "metadata": metadata,
                "model": model,
                "created_after": created_after,
                "created_before": created_before,
                "limit": limit,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.metadata = get("metadata")
        self.model = get("model")
        self.created_after = get("created_after")
        self.created_before = get("created_before")
        self.limit = get("limit")
        return model


class EvalStoredCompletionsSourceParam(TypedDict, total=False):
    """Stored chat completions that fit all the filters given."""

    type: Required[Literal["stored_completions"]]
    metadata: Mapping[str, str] | None
    """Only those that carry these pairs."""
    model: str | None
    """Only those of this model."""
    created_after: int | None
    """Only those made after this time, in Unix seconds."""
    created_before: int | None
    """Only those made before this time, in Unix seconds."""
    limit: int | None
    """Take no more than this many."""
