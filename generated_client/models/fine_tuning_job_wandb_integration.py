# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class FineTuningJobWandbIntegration(BaseModel):
    """The run at Weights & Biases that receives the metrics."""

    project: str
    """Project in which the run is made."""
    name: str | None
    """Name to show for the run; the id of the job unless told otherwise."""
    entity: str | None
    """Team or user the run belongs to; decided by the registered key unless told otherwise."""
    tags: list[str] | None
    """Tags to put on the run, besides those that the server adds."""

    _keys: ClassVar[Mapping[str, str]] = {
        "project": "project",
        "name": "name",
        "entity": "entity",
        "tags": "tags",
    }

    def __init__(
        self,
        *,
        project: str,
        name: str | None | Unset = UNSET,
        entity: str | None | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "project": project,
                "name": name,
                "entity": entity,
                "tags": tags,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.project = get("project")
        self.name = get("name")
        self.entity = get("entity")
        self.tags = get("tags")
        return model


class FineTuningJobWandbIntegrationParam(TypedDict, total=False):
    """The run at Weights & Biases that receives the metrics."""

    project: Required[str]
    """Project in which the run is made."""
    name: str | None
    """Name to show for the run; the id of the job unless told otherwise."""
    entity: str | None
    """Team or user the run belongs to; decided by the registered key unless told otherwise."""
    tags: Sequence[str]
    """Tags to put on the run, besides those that the server adds."""
