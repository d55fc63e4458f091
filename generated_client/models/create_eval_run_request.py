# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class CreateEvalRunRequest(BaseModel):
    """The test data of a run, and how a model is to answer it."""

    data_source: u.EvalRunDataSource
    """The test data of a run, and how a model answers it, if one does."""
    name: str | None
    """The name it is to have."""
    metadata: dict[str, str] | None
    """Up to 16 pairs of your own, kept with the run."""

    _keys: ClassVar[Mapping[str, str]] = {
        "data_source": "data_source",
        "name": "name",
        "metadata": "metadata",
    }

    def __init__(
        self,
        *,
        data_source: u.EvalRunDataSourceParam,
        name: str | Unset = UNSET,
        metadata: Mapping[str, str] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "data_source": data_source,
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
        v = get("data_source")
        self.data_source = u.decode_EvalRunDataSource(v)
        self.name = get("name")
        self.metadata = get("metadata")
        return model


class CreateEvalRunRequestParam(TypedDict, total=False):
    """The test data of a run, and how a model is to answer it."""

    data_source: Required[u.EvalRunDataSourceParam]
    """The test data of a run, and how a model answers it, if one does."""
    name: str
    """The name it is to have."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of your own, kept with the run."""
