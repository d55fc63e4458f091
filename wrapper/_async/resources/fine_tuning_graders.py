"""`client.fine_tuning.alpha.graders`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from generated_client import models as m
from generated_client.api.fine_tuning import run_grader, validate_grader

from ..._request.keywords import accepts
from ...params import fine_tuning as p
from ..resource import AsyncResource
from ..response import async_to_raw, async_to_streamed


class AsyncFineTuningGraders(AsyncResource):
    """Graders, which judge the answers of a model during its training."""

    @accepts(p.RunGrader)
    async def run(self, **params: Unpack[p.RunGrader]) -> m.GraderRunResponse:
        """Run a grader on one answer; return the reward and its details."""
        return await self._caller.fetch(run_grader.OPERATION, {**params})

    @accepts(p.ValidateGrader)
    async def validate(self, **params: Unpack[p.ValidateGrader]) -> m.GraderValidateResponse:
        """Check a grader; return the grader as the server understands it.

        The server answers a grader that is not well-formed with an error.
        """
        return await self._caller.fetch(validate_grader.OPERATION, {**params})

    @cached_property
    def with_raw_response(self) -> AsyncFineTuningGradersWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return AsyncFineTuningGradersWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncFineTuningGradersWithStreamingResponse:
        """The same methods, for `async with`, their bodies unread."""
        return AsyncFineTuningGradersWithStreamingResponse(self._streamed())


class AsyncFineTuningGradersWithRawResponse:
    def __init__(self, graders: AsyncFineTuningGraders) -> None:
        self.run = async_to_raw(graders.run)
        self.validate = async_to_raw(graders.validate)


class AsyncFineTuningGradersWithStreamingResponse:
    def __init__(self, graders: AsyncFineTuningGraders) -> None:
        self.run = async_to_streamed(graders.run)
        self.validate = async_to_streamed(graders.validate)
