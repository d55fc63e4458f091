# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class CreateVectorStoreFileRequest(BaseModel):
    """An uploaded file, and how to take it in."""

    file_id: str
    """Id of the uploaded file."""
    attributes: dict[str, str | float | bool] | None
    """Pairs of your own, on which searches can filter."""
    chunking_strategy: u.FileChunkingStrategyInput | None
    """How to cut files into chunks; left to the server, or by numbers of your own."""

    _keys: ClassVar[Mapping[str, str]] = {
        "file_id": "file_id",
        "attributes": "attributes",
        "chunking_strategy": "chunking_strategy",
    }

    def __init__(
        self,
        *,
        file_id: str,
        attributes: Mapping[str, str | float | bool] | None | Unset = UNSET,
        chunking_strategy: u.FileChunkingStrategyInputParam | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "file_id": file_id,
                "attributes": attributes,
                "chunking_strategy": chunking_strategy,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.file_id = get("file_id")
        self.attributes = get("attributes")
        if (v := get("chunking_strategy")) is not None:
            v = u.decode_FileChunkingStrategyInput(v)
        self.chunking_strategy = v
        return model


class CreateVectorStoreFileRequestParam(TypedDict, total=False):
    """An uploaded file, and how to take it in."""

    file_id: Required[str]
    """Id of the uploaded file."""
    attributes: Mapping[str, str | float | bool] | None
    """Pairs of your own, on which searches can filter."""
    chunking_strategy: u.FileChunkingStrategyInputParam
    """How to cut files into chunks; left to the server, or by numbers of your own."""
