"""`client.fine_tuning`."""

from __future__ import annotations

from functools import cached_property

from ..resource import AsyncResource
from .fine_tuning_graders import AsyncFineTuningGraders
from .fine_tuning_jobs import AsyncFineTuningJobs
from .fine_tuning_permissions import AsyncFineTuningPermissions


class AsyncFineTuning(AsyncResource):
    """Train a model on your own examples, watch the training, and share the results."""

    @cached_property
    def jobs(self) -> AsyncFineTuningJobs:
        """Fine-tuning jobs: trainings, from their start to the models that they create."""
        return AsyncFineTuningJobs(self._caller)

    @cached_property
    def checkpoints(self) -> AsyncFineTuningCheckpoints:
        """Models that a training saved on its way."""
        return AsyncFineTuningCheckpoints(self._caller)

    @cached_property
    def alpha(self) -> AsyncFineTuningAlpha:
        """Interfaces that may still change."""
        return AsyncFineTuningAlpha(self._caller)


class AsyncFineTuningCheckpoints(AsyncResource):
    """Models that a training saved on its way."""

    @cached_property
    def permissions(self) -> AsyncFineTuningPermissions:
        """Which projects may use a checkpoint."""
        return AsyncFineTuningPermissions(self._caller)


class AsyncFineTuningAlpha(AsyncResource):
    """Interfaces that may still change."""

    @cached_property
    def graders(self) -> AsyncFineTuningGraders:
        """Graders, which judge the answers of a model during its training."""
        return AsyncFineTuningGraders(self._caller)
