# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ApplyPatchDeleteFileOperation(BaseModel):
    """Remove a file."""

    type: Literal["delete_file"]
    path: str
    """Its path, from the root of the workspace."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "path": "path",
    }

    def __init__(
        self,
        *,
        type: Literal["delete_file"] = "delete_file",
        path: str,
    ) -> None:
        self._init(
            {
                "type": type,
                "path": path,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.path = get("path")
        return model


class ApplyPatchDeleteFileOperationParam(TypedDict, total=False):
    """Remove a file."""

    type: Required[Literal["delete_file"]]
    path: Required[str]
    """Its path, from the root of the workspace."""
