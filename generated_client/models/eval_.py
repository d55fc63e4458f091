# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ..base import BaseModel
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class Eval(BaseModel):
    """A task that models are tested on, with its test data and graders."""

    object: Literal["eval"]
    id: str
    """The id that requests name it by."""
    name: str
    """Its name."""
    data_source_config: u.EvalDataSourceConfig
    """Where the test data of the runs comes from, and what shape it has."""
    testing_criteria: list[u.EvalTestingCriteriaItem]
    """The graders of every run."""
    created_at: int
    """When it was created, in Unix seconds."""
    metadata: dict[str, str] | None
    """Your own pairs."""

    _keys: ClassVar[Mapping[str, str]] = {
        "object": "object",
        "id": "id",
        "name": "name",
        "data_source_config": "data_source_config",
        "testing_criteria": "testing_criteria",
        "created_at": "created_at",
        "metadata": "metadata",
    }

    def __init__(
        self,
        *,
        object: Literal["eval"] = "eval",
        id: str,
        name: str,
        data_source_config: u.EvalDataSourceConfig,
        testing_criteria: list[u.EvalTestingCriteriaItem],
        created_at: int,
        metadata: dict[str, str] | None,
    ) -> None:
        self._init(
            {
                "object": object,
                "id": id,
                "name": name,
                "data_source_config": data_source_config,
                "testing_criteria": testing_criteria,
                "created_at": created_at,
                "metadata": metadata,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.object = get("object")
        self.id = get("id")
        self.name = get("name")
        v = get("data_source_config")
        self.data_source_config = u.decode_EvalDataSourceConfig(v)
        v = get("testing_criteria")
        self.testing_criteria = (
            [u.decode_EvalTestingCriteriaItem(i0) for i0 in v] if isinstance(v, list) else v
        )
        self.created_at = get("created_at")
        self.metadata = get("metadata")
        return model
