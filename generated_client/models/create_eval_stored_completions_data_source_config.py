# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class CreateEvalStoredCompletionsDataSourceConfig(BaseModel):
    """Stored chat completions; use `logs` instead."""

    type: Literal["stored_completions"]
    metadata: dict[str, Any] | None
    """Pairs that the completions have to carry."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "metadata": "metadata",
    }

    def __init__(
        self,
        *,
        type: Literal["stored_completions"] = "stored_completions",
        metadata: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "metadata": metadata,
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
        return model


class CreateEvalStoredCompletionsDataSourceConfigParam(TypedDict, total=False):
    """Stored chat completions; use `logs` instead."""

    type: Required[Literal["stored_completions"]]
    metadata: Mapping[str, Any]
    """Pairs that the completions have to carry."""
