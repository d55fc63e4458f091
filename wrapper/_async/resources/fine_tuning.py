"""`client.fine_tuning`."""

from __future__ import annotations

from functools import cached_property

from ..resource import AsyncResource
from .fine_tuning_graders import AsyncFineTuningGraders
from .fine_tuning_jobs import AsyncFineTuningJobs
from .fine_tuning_permissions import AsyncFineTuningPermissions


class AsyncFineTuning(AsyncResource):
    """Train a model on examples of your own, watch the training, and share the results."""

    @cached_property
    def jobs(self) -> AsyncFineTuningJobs:
        """Trainings, from their start to the models that they make."""
        return AsyncFineTuningJobs(self._caller)

    @cached_property
    def checkpoints(self) -> AsyncFineTuningCheckpoints:
        """Models as they were at some point of a training."""
        return AsyncFineTuningCheckpoints(self._caller)

    @cached_property
    def alpha(self) -> AsyncFineTuningAlpha:
        """What may still change."""
        return AsyncFineTuningAlpha(self._caller)


class AsyncFineTuningCheckpoints(AsyncResource):
    """Models as they were at some point of a training."""

    @cached_property
    def permissions(self) -> AsyncFineTuningPermissions:
        """Which projects may use a checkpoint."""
        return AsyncFineTuningPermissions(self._caller)


class AsyncFineTuningAlpha(AsyncResource):
    """What may still change."""

    @cached_property
    def graders(self) -> AsyncFineTuningGraders:
        """What judges the answers of a model during its training."""
        return AsyncFineTuningGraders(self._caller)
