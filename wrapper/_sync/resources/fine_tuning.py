# Written by codegen/facade/unasync.py from wrapper/_async/resources/fine_tuning.py; edit that file instead.
"""`client.fine_tuning`."""

from __future__ import annotations

from functools import cached_property

from ..resource import Resource
from .fine_tuning_graders import FineTuningGraders
from .fine_tuning_jobs import FineTuningJobs
from .fine_tuning_permissions import FineTuningPermissions


class FineTuning(Resource):
    """Train a model on your own examples, watch the training, and share the results."""

    @cached_property
    def jobs(self) -> FineTuningJobs:
        """Fine-tuning jobs: trainings, from their start to the models that they create."""
        return FineTuningJobs(self._caller)

    @cached_property
    def checkpoints(self) -> FineTuningCheckpoints:
        """Models that a training saved on its way."""
        return FineTuningCheckpoints(self._caller)

    @cached_property
    def alpha(self) -> FineTuningAlpha:
        """Interfaces that may still change."""
        return FineTuningAlpha(self._caller)


class FineTuningCheckpoints(Resource):
    """Models that a training saved on its way."""

    @cached_property
    def permissions(self) -> FineTuningPermissions:
        """Which projects may use a checkpoint."""
        return FineTuningPermissions(self._caller)


class FineTuningAlpha(Resource):
    """Interfaces that may still change."""

    @cached_property
    def graders(self) -> FineTuningGraders:
        """Graders, which judge the answers of a model during its training."""
        return FineTuningGraders(self._caller)
