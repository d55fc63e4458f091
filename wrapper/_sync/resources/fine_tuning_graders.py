# Written by codegen/facade/unasync.py from wrapper/_async/resources/fine_tuning_graders.py; edit that file instead.
"""`client.fine_tuning.alpha.graders`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from generated_client import models as m
from generated_client.api.fine_tuning import run_grader, validate_grader

from ..._request.keywords import accepts
from ...params import fine_tuning as p
from ..resource import Resource
from ..response import to_raw, to_streamed


class FineTuningGraders(Resource):
    """Graders, which judge the answers of a model during its training."""

    @accepts(p.RunGrader)
    def run(self, **params: Unpack[p.RunGrader]) -> m.GraderRunResponse:
        """Run a grader on one answer; return the reward and its details."""
        return self._caller.fetch(run_grader.OPERATION, {**params})

    @accepts(p.ValidateGrader)
    def validate(self, **params: Unpack[p.ValidateGrader]) -> m.GraderValidateResponse:
        """Check a grader; return the grader as the server understands it.

        The server answers a grader that is not well-formed with an error.
        """
        return self._caller.fetch(validate_grader.OPERATION, {**params})

    @cached_property
    def with_raw_response(self) -> FineTuningGradersWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return FineTuningGradersWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> FineTuningGradersWithStreamingResponse:
        """The same methods, for `with`, their bodies unread."""
        return FineTuningGradersWithStreamingResponse(self._streamed())


class FineTuningGradersWithRawResponse:
    def __init__(self, graders: FineTuningGraders) -> None:
        self.run = to_raw(graders.run)
        self.validate = to_raw(graders.validate)


class FineTuningGradersWithStreamingResponse:
    def __init__(self, graders: FineTuningGraders) -> None:
        self.run = to_streamed(graders.run)
        self.validate = to_streamed(graders.validate)
