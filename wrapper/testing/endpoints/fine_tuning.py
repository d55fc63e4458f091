"""/fine_tuning/jobs: jobs that go one stage further with each lookup."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from ..errors import ApiError, not_found
from ..fields import Field, Json, check, read_json
from ..store import Ids, Store, page
from .models import Models

CAPACITY = 1000
_REQUEST = (
    Field("hyperparameters", ("object",)),
    Field("integrations", ("array",), maximum=5),
    Field("metadata", ("object",)),
    Field("method", ("object",)),
    Field("model", ("string",), required=True),
    Field("seed", ("integer",), minimum=0, maximum=2_147_483_647),
    Field("suffix", ("string",), minimum=1, maximum=64),
    Field("training_file", ("string",), required=True, minimum=1),
    Field("validation_file", ("string",)),
)
_STAGES = ("queued", "running", "succeeded")
_FINAL = ("cancelled", "succeeded")


@dataclass(slots=True)
class _Job:
    described: Json
    suffix: str
    stages: list[str] = field(default_factory=lambda: list(_STAGES))
    """The stages still to come, one for each lookup."""
    events: list[Json] = field(default_factory=list)


class FineTuning:
    def __init__(self, *, models: Models, ids: Ids) -> None:
        self._models = models
        self._ids = ids
        self._store: Store[_Job] = Store(capacity=CAPACITY)

    async def create(self, request: Request) -> Response:
        body = await read_json(request)
        check(body, _REQUEST)
        self._models.check(body["model"])
        job = _Job(_describe_job(body, self._ids.new("ftjob-")), body.get("suffix") or "")
        self._report(job, "Created fine-tuning job")
        self._store.add(job.described["id"], job)
        return JSONResponse(job.described)

    async def list(self, request: Request) -> Response:
        jobs = [job.described for job in self._store]
        return JSONResponse(page(jobs, request.query_params, order="desc"))

    async def retrieve(self, request: Request) -> Response:
        job = self._find(request)
        if job.stages:
            self._enter(job, job.stages.pop(0))
        return JSONResponse(job.described)

    async def cancel(self, request: Request) -> Response:
        job = self._find(request)
        if job.described["status"] in _FINAL:
            raise ApiError(f"Job has already {job.described['status']}: {job.described['id']}")
        job.stages = []
        self._enter(job, "cancelled")
        return JSONResponse(job.described)

    async def events(self, request: Request) -> Response:
        events = self._find(request).events
        return JSONResponse(page(events, request.query_params, order="desc"))

    def _find(self, request: Request) -> _Job:
        job_id = request.path_params["job_id"]
        job = self._store.get(job_id)
        if job is None:
            raise not_found("fine-tuning job", job_id)
        return job

    def _enter(self, job: _Job, status: str) -> None:
        described = job.described
        described["status"] = status
        if status in _FINAL:
            described["finished_at"] = int(time.time())
        if status == "succeeded":
            described["fine_tuned_model"] = f"ft:{described['model']}:local:{job.suffix}:1"
            described["trained_tokens"] = 1000
        self._report(job, f"The job is {status}")

    def _report(self, job: _Job, message: str) -> None:
        job.events.append(
            {
                "id": self._ids.new("ftevent-"),
                "object": "fine_tuning.job.event",
                "created_at": int(time.time()),
                "level": "info",
                "message": message,
                "type": "message",
                "data": None,
            }
        )


def _describe_job(body: Json, job_id: str) -> Json:
    auto = {"batch_size": "auto", "learning_rate_multiplier": "auto", "n_epochs": "auto"}
    return {
        "id": job_id,
        "object": "fine_tuning.job",
        "created_at": int(time.time()),
        "finished_at": None,
        "status": "validating_files",
        "error": None,
        "model": body["model"],
        "fine_tuned_model": None,
        "training_file": body["training_file"],
        "validation_file": body.get("validation_file"),
        "result_files": [],
        "hyperparameters": {**auto, **(body.get("hyperparameters") or {})},
        "seed": body.get("seed") or 0,
        "trained_tokens": None,
        "organization_id": "org-local",
        "estimated_finish": None,
        "method": body.get("method"),
        "integrations": body.get("integrations") or [],
        "metadata": body.get("metadata"),
    }
