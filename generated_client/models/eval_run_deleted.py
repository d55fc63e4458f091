# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class EvalRunDeleted(BaseModel):
    """The receipt of a deletion."""

    object: str | None
    """As a rule `eval.run.deleted`."""
    deleted: bool | None
    """Whether it is gone."""
    run_id: str | None
    """Id of the run."""

    _keys: ClassVar[Mapping[str, str]] = {
        "object": "object",
        "deleted": "deleted",
        "run_id": "run_id",
    }

    def __init__(
        self,
        *,
        object: str | None | Unset = UNSET,
        deleted: bool | None | Unset = UNSET,
        run_id: str | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "object": object,
                "deleted": deleted,
                "run_id": run_id,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.object = get("object")
        self.deleted = get("deleted")
        self.run_id = get("run_id")
        return model
