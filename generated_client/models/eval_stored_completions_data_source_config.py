# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class EvalStoredCompletionsDataSourceConfig(BaseModel):
    """Stored chat completions; evals created now have `logs` instead."""

    type: Literal["stored_completions"]
    schema: dict[str, Any]
    """The JSON Schema of the test data; shows which variables graders can use."""
    metadata: dict[str, str] | None
    """Pairs that the completions have to carry."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "schema": "schema",
        "metadata": "metadata",
    }

    def __init__(
        self,
        *,
        type: Literal["stored_completions"] = "stored_completions",
        schema: dict[str, Any],
        metadata: dict[str, str] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "schema": schema,
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
        self.schema = get("schema")
        self.metadata = get("metadata")
        return model
