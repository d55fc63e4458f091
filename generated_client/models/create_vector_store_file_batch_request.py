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
class CreateVectorStoreFileBatchRequest(BaseModel):
    """The files to add; either `file_ids` or `files`, not both."""

    file_ids: list[str] | None
    """Ids of 1 to 2,000 uploaded files."""
    files: list[m.CreateVectorStoreFileRequest] | None
    """1 to 2,000 uploaded files, each with settings of its own; those below do not count then."""
    attributes: dict[str, str | float | bool] | None
    """Pairs of your own to put on every file of `file_ids`."""
    chunking_strategy: u.FileChunkingStrategyInput | None
    """How to cut files into chunks; left to the server, or by numbers of your own."""

    _keys: ClassVar[Mapping[str, str]] = {
        "file_ids": "file_ids",
        "files": "files",
        "attributes": "attributes",
        "chunking_strategy": "chunking_strategy",
    }

    def __init__(
        self,
        *,
        file_ids: Sequence[str] | Unset = UNSET,
        files: Sequence[m.CreateVectorStoreFileRequestParam | BaseModel] | Unset = UNSET,
        attributes: Mapping[str, str | float | bool] | None | Unset = UNSET,
        chunking_strategy: u.FileChunkingStrategyInputParam | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "file_ids": file_ids,
                "files": files,
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
        self.file_ids = get("file_ids")
        if (v := get("files")) is not None:
            v = (
                [
                    m.CreateVectorStoreFileRequest.from_dict(i0) if isinstance(i0, dict) else i0
                    for i0 in v
                ]
                if isinstance(v, list)
                else v
            )
        self.files = v
        self.attributes = get("attributes")
        if (v := get("chunking_strategy")) is not None:
            v = u.decode_FileChunkingStrategyInput(v)
        self.chunking_strategy = v
        return model


class CreateVectorStoreFileBatchRequestParam(TypedDict, total=False):
    """The files to add; either `file_ids` or `files`, not both."""

    file_ids: Sequence[str]
    """Ids of 1 to 2,000 uploaded files."""
    files: Sequence[m.CreateVectorStoreFileRequestParam | BaseModel]
    """1 to 2,000 uploaded files, each with settings of its own; those below do not count then."""
    attributes: Mapping[str, str | float | bool] | None
    """Pairs of your own to put on every file of `file_ids`."""
    chunking_strategy: u.FileChunkingStrategyInputParam
    """How to cut files into chunks; left to the server, or by numbers of your own."""
