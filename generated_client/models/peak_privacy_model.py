# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class PeakPrivacyModel(BaseModel):
    """A model on offer at PeakPrivacy."""

    id: str
    """The id that requests name it by."""
    object: Literal["model"]
    created: int
    """When it was made, in Unix seconds."""
    owned_by: str
    """The organization it belongs to."""
    max_tokens: int | None
    """The most tokens that a conversation with it can have."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "object": "object",
        "created": "created",
        "owned_by": "owned_by",
        "max_tokens": "max_tokens",
    }

    def __init__(
        self,
        *,
        id: str,
        object: Literal["model"] = "model",
        created: int,
        owned_by: str,
        max_tokens: int | None,
    ) -> None:
        self._init(
            {
                "id": id,
                "object": object,
                "created": created,
                "owned_by": owned_by,
                "max_tokens": max_tokens,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.id = get("id")
        self.object = get("object")
        self.created = get("created")
        self.owned_by = get("owned_by")
        self.max_tokens = get("max_tokens")
        return model
