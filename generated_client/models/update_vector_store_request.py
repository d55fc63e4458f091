# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class UpdateVectorStoreRequest(BaseModel):
    """What to change; the rest stays as it is."""

    name: str | None
    """New name of the store."""
    expires_after: m.VectorStoreExpirationAfter | None
    """When the store goes from now on."""
    metadata: dict[str, str] | None
    """Up to 16 pairs of your own, in place of the old ones."""

    _keys: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "expires_after": "expires_after",
        "metadata": "metadata",
    }

    def __init__(
        self,
        *,
        name: str | None | Unset = UNSET,
        expires_after: m.VectorStoreExpirationAfterParam | BaseModel | None | Unset = UNSET,
        metadata: Mapping[str, str] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "name": name,
                "expires_after": expires_after,
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
        if (v := get("expires_after")) is not None:
            v = m.VectorStoreExpirationAfter.from_dict(v) if isinstance(v, dict) else v
        self.expires_after = v
        self.metadata = get("metadata")
        return model


class UpdateVectorStoreRequestParam(TypedDict, total=False):
    """What to change; the rest stays as it is."""

    name: str | None
    """New name of the store."""
    expires_after: m.VectorStoreExpirationAfterParam | BaseModel | None
    """When the store goes from now on."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of your own, in place of the old ones."""
