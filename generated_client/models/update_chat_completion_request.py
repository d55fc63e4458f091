# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class UpdateChatCompletionRequest(BaseModel):
    """The change to a stored completion."""

    metadata: dict[str, str] | None
    """Up to 16 pairs of your own."""

    _keys: ClassVar[Mapping[str, str]] = {
        "metadata": "metadata",
    }

    def __init__(
        self,
        *,
        metadata: Mapping[str, str] | None,
    ) -> None:
        self._init(
            {
                "metadata": metadata,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.metadata = get("metadata")
        return model


class UpdateChatCompletionRequestParam(TypedDict, total=False):
    """The change to a stored completion."""

    metadata: Required[Mapping[str, str] | None]
    """Up to 16 pairs of your own."""
