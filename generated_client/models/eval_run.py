# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class EvalRun(BaseModel):
    """One test of a model on an eval, and its outcome."""

    object: Literal["eval.run"]
    id: str
    """The id that requests name it by."""
    eval_id: str
    """The eval that it belongs to."""
    status: str
    """How far it has come, `queued`, `in_progress`, `completed`, `canceled` or `failed`."""
    model: str
    """The model under test, if there is one."""
    name: str
    """Its name."""
    created_at: int
    """When it was created, in Unix seconds."""
    report_url: str
    """A web page with its results."""
    result_counts: m.EvalRunResultCounts
    """How many items a run had, and how they fared."""
    per_model_usage: list[m.EvalRunPerModelUsage]
    """Tokens taken, model by model."""
    per_testing_criteria_results: list[m.EvalRunPerTestingCriteriaResult]
    """Passes and failures, grader by grader."""
    data_source: u.EvalRunDataSource
    """The test data of a run, and how a model answers it, if one does."""
    metadata: dict[str, str] | None
    """Your own pairs."""
    error: m.EvalAPIError
    """What went wrong."""

    _keys: ClassVar[Mapping[str, str]] = {
        "object": "object",
        "id": "id",
        "eval_id": "eval_id",
        "status": "status",
        "model": "model",
        "name": "name",
        "created_at": "created_at",
        "report_url": "report_url",
        "result_counts": "result_counts",
        "per_model_usage": "per_model_usage",
        "per_testing_criteria_results": "per_testing_criteria_results",
        "data_source": "data_source",
        "metadata": "metadata",
        "error": "error",
    }

    def __init__(
        self,
        *,
        object: Literal["eval.run"] = "eval.run",
        id: str,
        eval_id: str,
        status: str,
        model: str,
        name: str,
        created_at: int,
        report_url: str,
        result_counts: m.EvalRunResultCounts,
        per_model_usage: list[m.EvalRunPerModelUsage],
        per_testing_criteria_results: list[m.EvalRunPerTestingCriteriaResult],
        data_source: u.EvalRunDataSource,
        metadata: dict[str, str] | None,
        error: m.EvalAPIError,
    ) -> None:
        self._init(
            {
                "object": object,
                "id": id,
                "eval_id": eval_id,
                "status": status,
                "model": model,
                "name": name,
                "created_at": created_at,
                "report_url": report_url,
                "result_counts": result_counts,
                "per_model_usage": per_model_usage,
                "per_testing_criteria_results": per_testing_criteria_results,
                "data_source": data_source,
                "metadata": metadata,
                "error": error,
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
        self.eval_id = get("eval_id")
        self.status = get("status")
        self.model = get("model")
        self.name = get("name")
        self.created_at = get("created_at")
        self.report_url = get("report_url")
        v = get("result_counts")
        self.result_counts = m.EvalRunResultCounts.from_dict(v) if isinstance(v, dict) else v
        v = get("per_model_usage")
        self.per_model_usage = (
            [m.EvalRunPerModelUsage.from_dict(i0) if isinstance(i0, dict) else i0 for i0 in v]
            if isinstance(v, list)
            else v
        )
        v = get("per_testing_criteria_results")
        self.per_testing_criteria_results = (
            [
                m.EvalRunPerTestingCriteriaResult.from_dict(i0) if isinstance(i0, dict) else i0
                for i0 in v
            ]
            if isinstance(v, list)
            else v
        )
        v = get("data_source")
        self.data_source = u.decode_EvalRunDataSource(v)
        self.metadata = get("metadata")
        v = get("error")
        self.error = m.EvalAPIError.from_dict(v) if isinstance(v, dict) else v
        return model
