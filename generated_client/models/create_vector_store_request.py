# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class CreateVectorStoreRequest(BaseModel):
    """What the store is called, holds and is for."""

    name: str | None
    """Name of the store."""
    description: str | None
    """What it is for."""
    file_ids: list[str] | None
    """Ids of up to 500 uploaded files to put into it."""
    chunking_strategy: u.FileChunkingStrategyInput | None
    """How to cut files into chunks; left to the server, or by numbers of your own."""
    expires_after: m.VectorStoreExpirationAfter | None
    """When the store goes, counted from its last use."""
    metadata: dict[str, str] | None
    """Up to 16 pairs of your own."""

    _keys: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "description": "description",
        "file_ids": "file_ids",
        "chunking_strategy": "chunking_strategy",
        "expires_after": "expires_after",
        "metadata": "metadata",
    }

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        file_ids: Sequence[str] | Unset = UNSET,
        chunking_strategy: u.FileChunkingStrategyInputParam | Unset = UNSET,
        expires_after: m.VectorStoreExpirationAfterParam | BaseModel | Unset = UNSET,
        metadata: Mapping[str, str] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "name": name,
                "description": description,
                "file_ids": file_ids,
                "chunking_strategy": chunking_strategy,
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
        self.description = get("description")
        self.file_ids = get("file_ids")
        if (v := get("chunking_strategy")) is not None:
            v = u.decode_FileChunkingStrategyInput(v)
        self.chunking_strategy = v
        if (v := get("expires_after")) is not None:
            v = m.VectorStoreExpirationAfter.from_dict(v) if isinstance(v, dict) else v
        self.expires_after = v
        self.metadata = get("metadata")
        return model


class CreateVectorStoreRequestParam(TypedDict, total=False):
    """What the store is called, holds and is for."""

    name: str
    """Name of the store."""
    description: str
    """What it is for."""
    file_ids: Sequence[str]
    """Ids of up to 500 uploaded files to put into it."""
    chunking_strategy: u.FileChunkingStrategyInputParam
    """How to cut files into chunks; left to the server, or by numbers of your own."""
    expires_after: m.VectorStoreExpirationAfterParam | BaseModel
    """When the store goes, counted from its last use."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of your own."""
