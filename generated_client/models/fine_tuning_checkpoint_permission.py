# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class FineTuningCheckpointPermission(BaseModel):
    """Lets a project use a checkpoint."""

    id: str
    """The id to take it back by."""
    object: Literal["checkpoint.permission"]
    created_at: int
    """When it was given, in Unix seconds."""
    project_id: str
    """The project that has it, by id."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "object": "object",
        "created_at": "created_at",
        "project_id": "project_id",
    }

    def __init__(
        self,
        *,
        id: str,
        object: Literal["checkpoint.permission"] = "checkpoint.permission",
        created_at: int,
        project_id: str,
    ) -> None:
        self._init(
            {
                "id": id,
                "object": object,
                "created_at": created_at,
                "project_id": project_id,
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
        self.created_at = get("created_at")
        self.project_id = get("project_id")
        return model
