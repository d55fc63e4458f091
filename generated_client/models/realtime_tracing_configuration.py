# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class RealtimeTracingConfiguration(BaseModel):
    """Labels of the trace that records a session."""

    workflow_name: str | None
    """The name that the dashboard shows it under."""
    group_id: str | None
    """An id that traces of one kind share."""
    metadata: dict[str, Any] | None
    """Anything else to find it by."""

    _keys: ClassVar[Mapping[str, str]] = {
        "workflow_name": "workflow_name",
        "group_id": "group_id",
        "metadata": "metadata",
    }

    def __init__(
        self,
        *,
        workflow_name: str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "workflow_name": workflow_name,
                "group_id": group_id,
                "metadata": metadata,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.workflow_name = get("workflow_name")
        self.group_id = get("group_id")
        self.metadata = get("metadata")
        return model


class RealtimeTracingConfigurationParam(TypedDict, total=False):
    """Labels of the trace that records a session."""

    workflow_name: str
    """The name that the dashboard shows it under."""
    group_id: str
    """An id that traces of one kind share."""
    metadata: Mapping[str, Any]
    """Anything else to find it by."""
