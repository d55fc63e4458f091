# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class EvalDeleted(BaseModel):
    """The receipt of a deletion."""

    object: str
    """As a rule `eval.deleted`."""
    deleted: bool
    """Whether it is gone."""
    eval_id: str
    """Id of the eval."""

    _keys: ClassVar[Mapping[str, str]] = {
        "object": "object",
        "deleted": "deleted",
        "eval_id": "eval_id",
    }

    def __init__(
        self,
        *,
        object: str,
        deleted: bool,
        eval_id: str,
    ) -> None:
        self._init(
            {
                "object": object,
                "deleted": deleted,
                "eval_id": eval_id,
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
        self.eval_id = get("eval_id")
        return model
