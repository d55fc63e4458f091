# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class EvalRunOutputItem(BaseModel):
    """One item of test data, the answer to it, and what the graders made of that."""

    object: Literal["eval.run.output_item"]
    id: str
    """The id that requests name it by."""
    run_id: str
    """The run that it belongs to."""
    eval_id: str
    """The eval that the run belongs to."""
    created_at: int
    """When it was created, in Unix seconds."""
    status: str
    """How it fared."""
    datasource_item_id: int
    """The number of the item in the test data."""
    datasource_item: dict[str, Any]
    """The item of test data."""
    results: list[m.EvalRunOutputItemResult]
    """What each grader made of the answer."""
    sample: m.EvalRunOutputItemSample
    """What a model was asked, and what it answered."""

    _keys: ClassVar[Mapping[str, str]] = {
        "object": "object",
        "id": "id",
        "run_id": "run_id",
        "eval_id": "eval_id",
        "created_at": "created_at",
        "status": "status",
        "datasource_item_id": "datasource_item_id",
        "datasource_item": "datasource_item",
        "results": "results",
        "sample": "sample",
    }

    def __init__(
        self,
        *,
        object: Literal["eval.run.output_item"] = "eval.run.output_item",
        id: str,
        run_id: str,
        eval_id: str,
        created_at: int,
        status: str,
        datasource_item_id: int,
        datasource_item: dict[str, Any],
        results: list[m.EvalRunOutputItemResult],
        sample: m.EvalRunOutputItemSample,
    ) -> None:
        self._init(
            {
                "object": object,
                "id": id,
                "run_id": run_id,
                "eval_id": eval_id,
                "created_at": created_at,
                "status": status,
                "datasource_item_id": datasource_item_id,
                "datasource_item": datasource_item,
                "results": results,
                "sample": sample,
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
        self.run_id = get("run_id")
        self.eval_id = get("eval_id")
        self.created_at = get("created_at")
        self.status = get("status")
        self.datasource_item_id = get("datasource_item_id")
        self.datasource_item = get("datasource_item")
        v = get("results")
        self.results = (
            [m.EvalRunOutputItemResult.from_dict(i0) if isinstance(i0, dict) else i0 for i0 in v]
            if isinstance(v, list)
            else v
        )
        v = get("sample")
        self.sample = m.EvalRunOutputItemSample.from_dict(v) if isinstance(v, dict) else v
        return model
