# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class UpdateEvalRequest(BaseModel):
    """The changes."""

    name: str | None
    """The new name."""
    metadata: dict[str, str] | None
    """The new pairs, up to 16 of them."""

    _keys: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "metadata": "metadata",
    }

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        metadata: Mapping[str, str] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "name": name,
                "metadata": metadata,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.name = get("name")
        self.metadata = get("metadata")
        return model


class UpdateEvalRequestParam(TypedDict, total=False):
    """The changes."""

    name: str
    """The new name."""
    metadata: Mapping[str, str] | None
    """The new pairs, up to 16 of them."""
