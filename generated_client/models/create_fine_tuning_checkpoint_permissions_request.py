# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class CreateFineTuningCheckpointPermissionsRequest(BaseModel):
    """The projects that are to have the checkpoint."""

    project_ids: list[str]
    """Ids of the projects."""

    _keys: ClassVar[Mapping[str, str]] = {
        "project_ids": "project_ids",
    }

    def __init__(
        self,
        *,
        project_ids: Sequence[str],
    ) -> None:
        self._init(
            {
                "project_ids": project_ids,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.project_ids = get("project_ids")
        return model


class CreateFineTuningCheckpointPermissionsRequestParam(TypedDict, total=False):
    """The projects that are to have the checkpoint."""

    project_ids: Required[Sequence[str]]
    """Ids of the projects."""
