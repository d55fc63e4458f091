# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.
"""Types of `fine_tuning`."""

from ._lazy import lazy

__all__, __getattr__, __dir__ = lazy(
    __name__,
    """
    CreateFineTuningCheckpointPermissionsRequest CreateFineTuningCheckpointPermissionsRequestParam
    CreateFineTuningJobRequest CreateFineTuningJobRequestParam DpoHyperparameters
    DpoHyperparametersParam DpoMethod DpoMethodParam FineTuningCheckpointPermission
    FineTuningCheckpointPermissionDeleted FineTuningCheckpointPermissionList FineTuningJob
    FineTuningJobCheckpoint FineTuningJobCheckpointList FineTuningJobCheckpointMetrics
    FineTuningJobError FineTuningJobEvent FineTuningJobEventList FineTuningJobHyperparameters
    FineTuningJobList FineTuningJobWandbIntegration FineTuningJobWandbIntegrationObject
    FineTuningJobWandbIntegrationObjectParam FineTuningJobWandbIntegrationParam FineTuningMethod
    FineTuningMethodParam GraderRunErrors GraderRunMetadata GraderRunResponse GraderValidateResponse
    KnownFineTuningModel ReinforcementHyperparameters ReinforcementHyperparametersParam
    ReinforcementMethod ReinforcementMethodParam RunGraderRequest RunGraderRequestParam
    SupervisedHyperparameters SupervisedHyperparametersParam SupervisedMethod SupervisedMethodParam
    ValidateGraderRequest ValidateGraderRequestParam
    """,
    {
        "CheckpointListParams": "generated_client.api.fine_tuning.list_fine_tuning_job_checkpoints:ListFineTuningJobCheckpointsParams",
        "FineTuningJobIntegration": "generated_client.models:FineTuningJobWandbIntegrationObject",
        "FineTuningJobIntegrationParam": "generated_client.models:FineTuningJobWandbIntegrationObjectParam",
        "FineTuningModel": "wrapper.types.aliases.fine_tuning:FineTuningModel",
        "GraderRunParams": "generated_client.api.fine_tuning.run_grader:RunGraderParams",
        "GraderValidateParams": "generated_client.api.fine_tuning.validate_grader:ValidateGraderParams",
        "JobCreateParams": "generated_client.api.fine_tuning.create_fine_tuning_job:CreateFineTuningJobParams",
        "JobListEventsParams": "generated_client.api.fine_tuning.list_fine_tuning_job_events:ListFineTuningJobEventsParams",
        "JobListParams": "generated_client.api.fine_tuning.list_fine_tuning_jobs:ListFineTuningJobsParams",
        "PermissionCreateParams": "generated_client.api.fine_tuning.create_fine_tuning_checkpoint_permissions:CreateFineTuningCheckpointPermissionsParams",
        "PermissionCreateResponse": "generated_client.models:FineTuningCheckpointPermission",
        "PermissionDeleteResponse": "generated_client.models:FineTuningCheckpointPermissionDeleted",
        "PermissionListParams": "generated_client.api.fine_tuning.list_fine_tuning_checkpoint_permissions:ListFineTuningCheckpointPermissionsParams",
        "PermissionListResponse": "generated_client.models:FineTuningCheckpointPermission",
        "PermissionRetrieveParams": "generated_client.api.fine_tuning.list_fine_tuning_checkpoint_permissions:ListFineTuningCheckpointPermissionsParams",
        "PermissionRetrieveResponse": "generated_client.models:FineTuningCheckpointPermissionList",
    },
)
