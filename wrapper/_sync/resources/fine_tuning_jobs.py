# Written by codegen/facade/unasync.py from wrapper/_async/resources/fine_tuning_jobs.py; edit that file instead.
"""`client.fine_tuning.jobs`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from generated_client import models as m
from generated_client.api.fine_tuning import (
    cancel_fine_tuning_job,
    create_fine_tuning_job,
    list_fine_tuning_job_checkpoints,
    list_fine_tuning_job_events,
    list_fine_tuning_jobs,
    pause_fine_tuning_job,
    resume_fine_tuning_job,
    retrieve_fine_tuning_job,
)

from ..._request.keywords import accepts
from ...options import RequestOptions
from ...params import fine_tuning as p
from ..pages import Page
from ..resource import Resource
from ..response import to_raw, to_streamed


class FineTuningJobs(Resource):
    """Fine-tuning jobs: trainings, from their start to the models that they create."""

    @cached_property
    def checkpoints(self) -> FineTuningJobCheckpoints:
        """The models that a job saved on its way."""
        return FineTuningJobCheckpoints(self._caller)

    @accepts(p.CreateFineTuningJob)
    def create(self, **params: Unpack[p.CreateFineTuningJob]) -> m.FineTuningJob:
        """Start to train a model on an uploaded file; the job first waits in a queue."""
        return self._caller.fetch(create_fine_tuning_job.OPERATION, {**params})

    @accepts(RequestOptions)
    def retrieve(
        self, fine_tuning_job_id: str, **options: Unpack[RequestOptions]
    ) -> m.FineTuningJob:
        """Fetch the state of a job; a job that has succeeded names its model."""
        operation = retrieve_fine_tuning_job.OPERATION
        return self._caller.fetch(operation, {**options}, fine_tuning_job_id)

    @accepts(p.ListFineTuningJobs)
    def list(self, **params: Unpack[p.ListFineTuningJobs]) -> Page[m.FineTuningJob]:
        """List the fine-tuning jobs of your project."""
        return self._caller.fetch_page(list_fine_tuning_jobs.OPERATION, {**params})

    @accepts(RequestOptions)
    def cancel(self, fine_tuning_job_id: str, **options: Unpack[RequestOptions]) -> m.FineTuningJob:
        """Cancel a job that has not ended."""
        operation = cancel_fine_tuning_job.OPERATION
        return self._caller.fetch(operation, {**options}, fine_tuning_job_id)

    @accepts(RequestOptions)
    def pause(self, fine_tuning_job_id: str, **options: Unpack[RequestOptions]) -> m.FineTuningJob:
        """Pause a job until `resume` is called."""
        operation = pause_fine_tuning_job.OPERATION
        return self._caller.fetch(operation, {**options}, fine_tuning_job_id)

    @accepts(RequestOptions)
    def resume(self, fine_tuning_job_id: str, **options: Unpack[RequestOptions]) -> m.FineTuningJob:
        """Resume a job that was paused."""
        operation = resume_fine_tuning_job.OPERATION
        return self._caller.fetch(operation, {**options}, fine_tuning_job_id)

    @accepts(p.ListFineTuningJobEvents)
    def list_events(
        self, fine_tuning_job_id: str, **params: Unpack[p.ListFineTuningJobEvents]
    ) -> Page[m.FineTuningJobEvent]:
        """List the events of a job: messages, and metrics of its steps."""
        operation = list_fine_tuning_job_events.OPERATION
        return self._caller.fetch_page(operation, {**params}, fine_tuning_job_id)

    @cached_property
    def with_raw_response(self) -> FineTuningJobsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return FineTuningJobsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> FineTuningJobsWithStreamingResponse:
        """The same methods, for `with`, their bodies unread."""
        return FineTuningJobsWithStreamingResponse(self._streamed())


class FineTuningJobCheckpoints(Resource):
    """The models that a job saved on its way."""

    @accepts(p.ListFineTuningJobCheckpoints)
    def list(
        self, fine_tuning_job_id: str, **params: Unpack[p.ListFineTuningJobCheckpoints]
    ) -> Page[m.FineTuningJobCheckpoint]:
        """List the checkpoints of a job, each with metrics and usable as a model."""
        operation = list_fine_tuning_job_checkpoints.OPERATION
        return self._caller.fetch_page(operation, {**params}, fine_tuning_job_id)

    @cached_property
    def with_raw_response(self) -> FineTuningJobCheckpointsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return FineTuningJobCheckpointsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> FineTuningJobCheckpointsWithStreamingResponse:
        """The same methods, for `with`, their bodies unread."""
        return FineTuningJobCheckpointsWithStreamingResponse(self._streamed())


class FineTuningJobsWithRawResponse:
    def __init__(self, jobs: FineTuningJobs) -> None:
        self.create = to_raw(jobs.create)
        self.retrieve = to_raw(jobs.retrieve)
        self.list = to_raw(jobs.list)
        self.cancel = to_raw(jobs.cancel)
        self.pause = to_raw(jobs.pause)
        self.resume = to_raw(jobs.resume)
        self.list_events = to_raw(jobs.list_events)


class FineTuningJobsWithStreamingResponse:
    def __init__(self, jobs: FineTuningJobs) -> None:
        self.create = to_streamed(jobs.create)
        self.retrieve = to_streamed(jobs.retrieve)
        self.list = to_streamed(jobs.list)
        self.cancel = to_streamed(jobs.cancel)
        self.pause = to_streamed(jobs.pause)
        self.resume = to_streamed(jobs.resume)
        self.list_events = to_streamed(jobs.list_events)


class FineTuningJobCheckpointsWithRawResponse:
    def __init__(self, checkpoints: FineTuningJobCheckpoints) -> None:
        self.list = to_raw(checkpoints.list)


class FineTuningJobCheckpointsWithStreamingResponse:
    def __init__(self, checkpoints: FineTuningJobCheckpoints) -> None:
        self.list = to_streamed(checkpoints.list)
