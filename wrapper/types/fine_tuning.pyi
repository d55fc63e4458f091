# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.

from generated_client.api.fine_tuning.create_fine_tuning_checkpoint_permissions import (
    CreateFineTuningCheckpointPermissionsParams as PermissionCreateParams,
)
from generated_client.api.fine_tuning.create_fine_tuning_job import (
    CreateFineTuningJobParams as JobCreateParams,
)
from generated_client.api.fine_tuning.list_fine_tuning_checkpoint_permissions import (
    ListFineTuningCheckpointPermissionsParams as PermissionListParams,
)
from generated_client.api.fine_tuning.list_fine_tuning_checkpoint_permissions import (
    ListFineTuningCheckpointPermissionsParams as PermissionRetrieveParams,
)
from generated_client.api.fine_tuning.list_fine_tuning_job_checkpoints import (
    ListFineTuningJobCheckpointsParams as CheckpointListParams,
)
from generated_client.api.fine_tuning.list_fine_tuning_job_events import (
    ListFineTuningJobEventsParams as JobListEventsParams,
)
from generated_client.api.fine_tuning.list_fine_tuning_jobs import (
    ListFineTuningJobsParams as JobListParams,
)
from generated_client.api.fine_tuning.run_grader import RunGraderParams as GraderRunParams
from generated_client.api.fine_tuning.validate_grader import (
    ValidateGraderParams as GraderValidateParams,
)
from generated_client.models import *
from generated_client.models import FineTuningCheckpointPermission as PermissionCreateResponse
from generated_client.models import FineTuningCheckpointPermission as PermissionListResponse
from generated_client.models import (
    FineTuningCheckpointPermissionDeleted as PermissionDeleteResponse,
)
from generated_client.models import FineTuningCheckpointPermissionList as PermissionRetrieveResponse
from generated_client.models import FineTuningJobWandbIntegrationObject as FineTuningJobIntegration
from generated_client.models import (
    FineTuningJobWandbIntegrationObjectParam as FineTuningJobIntegrationParam,
)

from .aliases.fine_tuning import FineTuningModel as FineTuningModel

__all__ = [
    "CheckpointListParams",
    "CreateFineTuningCheckpointPermissionsRequest",
    "CreateFineTuningCheckpointPermissionsRequestParam",
    "CreateFineTuningJobRequest",
    "CreateFineTuningJobRequestParam",
    "DpoHyperparameters",
    "DpoHyperparametersParam",
    "DpoMethod",
    "DpoMethodParam",
    "FineTuningCheckpointPermission",
    "FineTuningCheckpointPermissionDeleted",
    "FineTuningCheckpointPermissionList",
    "FineTuningJob",
    "FineTuningJobCheckpoint",
    "FineTuningJobCheckpointList",
    "FineTuningJobCheckpointMetrics",
    "FineTuningJobError",
    "FineTuningJobEvent",
    "FineTuningJobEventList",
    "FineTuningJobHyperparameters",
    "FineTuningJobIntegration",
    "FineTuningJobIntegrationParam",
    "FineTuningJobList",
    "FineTuningJobWandbIntegration",
    "FineTuningJobWandbIntegrationObject",
    "FineTuningJobWandbIntegrationObjectParam",
    "FineTuningJobWandbIntegrationParam",
    "FineTuningMethod",
    "FineTuningMethodParam",
    "FineTuningModel",
    "GraderRunErrors",
    "GraderRunMetadata",
    "GraderRunParams",
    "GraderRunResponse",
    "GraderValidateParams",
    "GraderValidateResponse",
    "JobCreateParams",
    "JobListEventsParams",
    "JobListParams",
    "KnownFineTuningModel",
    "PermissionCreateParams",
    "PermissionCreateResponse",
    "PermissionDeleteResponse",
    "PermissionListParams",
    "PermissionListResponse",
    "PermissionRetrieveParams",
    "PermissionRetrieveResponse",
    "ReinforcementHyperparameters",
    "ReinforcementHyperparametersParam",
    "ReinforcementMethod",
    "ReinforcementMethodParam",
    "RunGraderRequest",
    "RunGraderRequestParam",
    "SupervisedHyperparameters",
    "SupervisedHyperparametersParam",
    "SupervisedMethod",
    "SupervisedMethodParam",
    "ValidateGraderRequest",
    "ValidateGraderRequestParam",
]
