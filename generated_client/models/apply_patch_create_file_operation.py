# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ApplyPatchCreateFileOperation(BaseModel):
    """Make a new file."""

    type: Literal["create_file"]
    path: str
    """Its path, from the root of the workspace."""
    diff: str
    """Its content, as a unified diff."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "path": "path",
        "diff": "diff",
    }

    def __init__(
        self,
        *,
        type: Literal["create_file"] = "create_file",
        path: str,
        diff: str,
    ) -> None:
        self._init(
            {
                "type": type,
                "path": path,
                "diff": diff,
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
        self.diff = get("diff")
        return model


class ApplyPatchCreateFileOperationParam(TypedDict, total=False):
    """Make a new file."""

    type: Required[Literal["create_file"]]
    path: Required[str]
    """Its path, from the root of the workspace."""
    diff: Required[str]
    """Its content, as a unified diff."""
