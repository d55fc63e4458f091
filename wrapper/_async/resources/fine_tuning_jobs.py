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
from ..pages import AsyncPaginator
from ..resource import AsyncResource
from ..response import async_to_raw, async_to_streamed


class AsyncFineTuningJobs(AsyncResource):
    """Fine-tuning jobs: trainings, from their start to the models that they create."""

    @cached_property
    def checkpoints(self) -> AsyncFineTuningJobCheckpoints:
        """The models that a job saved on its way."""
        return AsyncFineTuningJobCheckpoints(self._caller)

    @accepts(p.CreateFineTuningJob)
    async def create(self, **params: Unpack[p.CreateFineTuningJob]) -> m.FineTuningJob:
        """Start to train a model on an uploaded file; the job first waits in a queue."""
        return await self._caller.fetch(create_fine_tuning_job.OPERATION, {**params})

    @accepts(RequestOptions)
    async def retrieve(
        self, fine_tuning_job_id: str, **options: Unpack[RequestOptions]
    ) -> m.FineTuningJob:
        """Fetch the state of a job; a job that has succeeded names its model."""
        operation = retrieve_fine_tuning_job.OPERATION
        return await self._caller.fetch(operation, {**options}, fine_tuning_job_id)

    @accepts(p.ListFineTuningJobs)
    def list(self, **params: Unpack[p.ListFineTuningJobs]) -> AsyncPaginator[m.FineTuningJob]:
        """List the fine-tuning jobs of your project."""
        return self._caller.fetch_page(list_fine_tuning_jobs.OPERATION, {**params})

    @accepts(RequestOptions)
    async def cancel(
        self, fine_tuning_job_id: str, **options: Unpack[RequestOptions]
    ) -> m.FineTuningJob:
        """Cancel a job that has not ended."""
        operation = cancel_fine_tuning_job.OPERATION
        return await self._caller.fetch(operation, {**options}, fine_tuning_job_id)

    @accepts(RequestOptions)
    async def pause(
        self, fine_tuning_job_id: str, **options: Unpack[RequestOptions]
    ) -> m.FineTuningJob:
        """Pause a job until `resume` is called."""
        operation = pause_fine_tuning_job.OPERATION
        return await self._caller.fetch(operation, {**options}, fine_tuning_job_id)

    @accepts(RequestOptions)
    async def resume(
        self, fine_tuning_job_id: str, **options: Unpack[RequestOptions]
    ) -> m.FineTuningJob:
        """Resume a job that was paused."""
        operation = resume_fine_tuning_job.OPERATION
        return await self._caller.fetch(operation, {**options}, fine_tuning_job_id)

    @accepts(p.ListFineTuningJobEvents)
    def list_events(
        self, fine_tuning_job_id: str, **params: Unpack[p.ListFineTuningJobEvents]
    ) -> AsyncPaginator[m.FineTuningJobEvent]:
        """List the events of a job: messages, and metrics of its steps."""
        operation = list_fine_tuning_job_events.OPERATION
        return self._caller.fetch_page(operation, {**params}, fine_tuning_job_id)

    @cached_property
    def with_raw_response(self) -> AsyncFineTuningJobsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return AsyncFineTuningJobsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncFineTuningJobsWithStreamingResponse:
        """The same methods, for `async with`, their bodies unread."""
        return AsyncFineTuningJobsWithStreamingResponse(self._streamed())


class AsyncFineTuningJobCheckpoints(AsyncResource):
    """The models that a job saved on its way."""

    @accepts(p.ListFineTuningJobCheckpoints)
    def list(
        self, fine_tuning_job_id: str, **params: Unpack[p.ListFineTuningJobCheckpoints]
    ) -> AsyncPaginator[m.FineTuningJobCheckpoint]:
        """List the checkpoints of a job, each with metrics and usable as a model."""
        operation = list_fine_tuning_job_checkpoints.OPERATION
        return self._caller.fetch_page(operation, {**params}, fine_tuning_job_id)

    @cached_property
    def with_raw_response(self) -> AsyncFineTuningJobCheckpointsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return AsyncFineTuningJobCheckpointsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncFineTuningJobCheckpointsWithStreamingResponse:
        """The same methods, for `async with`, their bodies unread."""
        return AsyncFineTuningJobCheckpointsWithStreamingResponse(self._streamed())


class AsyncFineTuningJobsWithRawResponse:
    def __init__(self, jobs: AsyncFineTuningJobs) -> None:
        self.create = async_to_raw(jobs.create)
        self.retrieve = async_to_raw(jobs.retrieve)
        self.list = async_to_raw(jobs.list)
        self.cancel = async_to_raw(jobs.cancel)
        self.pause = async_to_raw(jobs.pause)
        self.resume = async_to_raw(jobs.resume)
        self.list_events = async_to_raw(jobs.list_events)


class AsyncFineTuningJobsWithStreamingResponse:
    def __init__(self, jobs: AsyncFineTuningJobs) -> None:
        self.create = async_to_streamed(jobs.create)
        self.retrieve = async_to_streamed(jobs.retrieve)
        self.list = async_to_streamed(jobs.list)
        self.cancel = async_to_streamed(jobs.cancel)
        self.pause = async_to_streamed(jobs.pause)
        self.resume = async_to_streamed(jobs.resume)
        self.list_events = async_to_streamed(jobs.list_events)


class AsyncFineTuningJobCheckpointsWithRawResponse:
    def __init__(self, checkpoints: AsyncFineTuningJobCheckpoints) -> None:
        self.list = async_to_raw(checkpoints.list)


class AsyncFineTuningJobCheckpointsWithStreamingResponse:
    def __init__(self, checkpoints: AsyncFineTuningJobCheckpoints) -> None:
        self.list = async_to_streamed(checkpoints.list)
