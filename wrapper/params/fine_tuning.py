# Written by codegen/facade/params.py from generated_client/api; edits would be lost.
"""The keywords of the methods of `fine_tuning`."""

from generated_client.api.fine_tuning.create_fine_tuning_checkpoint_permissions import (
    CreateFineTuningCheckpointPermissionsParams,
)
from generated_client.api.fine_tuning.create_fine_tuning_job import CreateFineTuningJobParams
from generated_client.api.fine_tuning.list_fine_tuning_checkpoint_permissions import (
    ListFineTuningCheckpointPermissionsParams,
)
from generated_client.api.fine_tuning.list_fine_tuning_job_checkpoints import (
    ListFineTuningJobCheckpointsParams,
)
from generated_client.api.fine_tuning.list_fine_tuning_job_events import (
    ListFineTuningJobEventsParams,
)
from generated_client.api.fine_tuning.list_fine_tuning_jobs import ListFineTuningJobsParams
from generated_client.api.fine_tuning.run_grader import RunGraderParams
from generated_client.api.fine_tuning.validate_grader import ValidateGraderParams

from ..options import RequestOptions


class CreateFineTuningCheckpointPermissions(
    CreateFineTuningCheckpointPermissionsParams, RequestOptions, total=False
):
    """Keywords of a call of `create_fine_tuning_checkpoint_permissions`."""


class CreateFineTuningJob(CreateFineTuningJobParams, RequestOptions, total=False):
    """Keywords of a call of `create_fine_tuning_job`."""


class ListFineTuningCheckpointPermissions(
    ListFineTuningCheckpointPermissionsParams, RequestOptions, total=False
):
    """Keywords of a call of `list_fine_tuning_checkpoint_permissions`."""


class ListFineTuningJobCheckpoints(ListFineTuningJobCheckpointsParams, RequestOptions, total=False):
    """Keywords of a call of `list_fine_tuning_job_checkpoints`."""


class ListFineTuningJobEvents(ListFineTuningJobEventsParams, RequestOptions, total=False):
    """Keywords of a call of `list_fine_tuning_job_events`."""


class ListFineTuningJobs(ListFineTuningJobsParams, RequestOptions, total=False):
    """Keywords of a call of `list_fine_tuning_jobs`."""


class RunGrader(RunGraderParams, RequestOptions, total=False):
    """Keywords of a call of `run_grader`."""


class ValidateGrader(ValidateGraderParams, RequestOptions, total=False):
    """Keywords of a call of `validate_grader`."""
