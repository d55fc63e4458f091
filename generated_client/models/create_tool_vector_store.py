# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class CreateToolVectorStore(BaseModel):
    """A vector store, made along with the assistant or thread that searches it."""

    file_ids: list[str] | None
    """Files to put in, by id. Stores made before November 2025 hold 10,000 of them, later ones
    100,000,000.
    """
    chunking_strategy: u.FileChunkingStrategyInput | None
    """How to cut files into chunks; left to the server, or by numbers of your own."""
    metadata: dict[str, str] | None
    """Up to 16 pairs of your own."""

    _keys: ClassVar[Mapping[str, str]] = {
        "file_ids": "file_ids",
        "chunking_strategy": "chunking_strategy",
        "metadata": "metadata",
    }

    def __init__(
        self,
        *,
        file_ids: Sequence[str] | Unset = UNSET,
        chunking_strategy: u.FileChunkingStrategyInputParam | Unset = UNSET,
        metadata: Mapping[str, str] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "file_ids": file_ids,
                "chunking_strategy": chunking_strategy,
                "metadata": metadata,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.file_ids = get("file_ids")
        if (v := get("chunking_strategy")) is not None:
            v = u.decode_FileChunkingStrategyInput(v)
        self.chunking_strategy = v
        self.metadata = get("metadata")
        return model


class CreateToolVectorStoreParam(TypedDict, total=False):
    """A vector store, made along with the assistant or thread that searches it."""

    file_ids: Sequence[str]
    """Files to put in, by id. Stores made before November 2025 hold 10,000 of them, later ones
    100,000,000.
    """
    chunking_strategy: u.FileChunkingStrategyInputParam
    """How to cut files into chunks; left to the server, or by numbers of your own."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of your own."""
