# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class CreateEvalRequest(BaseModel):
    """The shape of the test data, and how answers are graded."""

    data_source_config: u.CreateEvalRequestDataSourceConfig
    """Where the test data of the runs comes from, and what shape it has."""
    testing_criteria: list[u.CreateEvalRequestTestingCriteriaItem]
    """The graders of every run. `{{item.…}}` in them stands for a field of the test data,
    `{{sample.…}}` for one of the model's answer, such as `{{sample.output_text}}`.
    """
    name: str | None
    """The name it is to have."""
    metadata: dict[str, str] | None
    """Up to 16 pairs of your own, kept with the eval."""

    _keys: ClassVar[Mapping[str, str]] = {
        "data_source_config": "data_source_config",
        "testing_criteria": "testing_criteria",
        "name": "name",
        "metadata": "metadata",
    }

    def __init__(
        self,
        *,
        data_source_config: u.CreateEvalRequestDataSourceConfigParam,
        testing_criteria: Sequence[u.CreateEvalRequestTestingCriteriaItemParam],
        name: str | Unset = UNSET,
        metadata: Mapping[str, str] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "data_source_config": data_source_config,
                "testing_criteria": testing_criteria,
                "name": name,
                "metadata": metadata,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        v = get("data_source_config")
        self.data_source_config = u.decode_CreateEvalRequestDataSourceConfig(v)
        v = get("testing_criteria")
        self.testing_criteria = (
            [u.decode_CreateEvalRequestTestingCriteriaItem(i0) for i0 in v]
            if isinstance(v, list)
            else v
        )
        self.name = get("name")
        self.metadata = get("metadata")
        return model


class CreateEvalRequestParam(TypedDict, total=False):
    """The shape of the test data, and how answers are graded."""

    data_source_config: Required[u.CreateEvalRequestDataSourceConfigParam]
    """Where the test data of the runs comes from, and what shape it has."""
    testing_criteria: Required[Sequence[u.CreateEvalRequestTestingCriteriaItemParam]]
    """The graders of every run. `{{item.…}}` in them stands for a field of the test data,
    `{{sample.…}}` for one of the model's answer, such as `{{sample.output_text}}`.
    """
    name: str
    """The name it is to have."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of your own, kept with the eval."""
