"""Types of `client.evals`; those of graders are in `graders`."""
# ruff: noqa: E501, F403, F405

from typing import TYPE_CHECKING

from ._lazy import lazy

if TYPE_CHECKING:
    from generated_client.api.evals.create_eval import CreateEvalParams as EvalCreateParams
    from generated_client.api.evals.create_eval_run import CreateEvalRunParams as RunCreateParams
    from generated_client.api.evals.list_eval_run_output_items import (
        ListEvalRunOutputItemsParams as OutputItemListParams,
    )
    from generated_client.api.evals.list_eval_runs import ListEvalRunsParams as RunListParams
    from generated_client.api.evals.list_evals import ListEvalsParams as EvalListParams
    from generated_client.api.evals.update_eval import UpdateEvalParams as EvalUpdateParams
    from generated_client.models import *
    from generated_client.models import Eval as EvalCreateResponse
    from generated_client.models import Eval as EvalListResponse
    from generated_client.models import Eval as EvalRetrieveResponse
    from generated_client.models import Eval as EvalUpdateResponse
    from generated_client.models import EvalDeleted as EvalDeleteResponse
    from generated_client.models import EvalRun as RunCancelResponse
    from generated_client.models import EvalRun as RunCreateResponse
    from generated_client.models import EvalRun as RunListResponse
    from generated_client.models import EvalRun as RunRetrieveResponse
    from generated_client.models import EvalRunDeleted as RunDeleteResponse
    from generated_client.models import EvalRunOutputItem as OutputItemListResponse
    from generated_client.models import EvalRunOutputItem as OutputItemRetrieveResponse
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "EvalCreateParams": "generated_client.api.evals.create_eval:CreateEvalParams",
            "EvalCreateResponse": "generated_client.models:Eval",
            "EvalDeleteResponse": "generated_client.models:EvalDeleted",
            "EvalListParams": "generated_client.api.evals.list_evals:ListEvalsParams",
            "EvalListResponse": "generated_client.models:Eval",
            "EvalRetrieveResponse": "generated_client.models:Eval",
            "EvalUpdateParams": "generated_client.api.evals.update_eval:UpdateEvalParams",
            "EvalUpdateResponse": "generated_client.models:Eval",
            "OutputItemListParams": "generated_client.api.evals.list_eval_run_output_items:ListEvalRunOutputItemsParams",
            "OutputItemListResponse": "generated_client.models:EvalRunOutputItem",
            "OutputItemRetrieveResponse": "generated_client.models:EvalRunOutputItem",
            "RunCancelResponse": "generated_client.models:EvalRun",
            "RunCreateParams": "generated_client.api.evals.create_eval_run:CreateEvalRunParams",
            "RunCreateResponse": "generated_client.models:EvalRun",
            "RunDeleteResponse": "generated_client.models:EvalRunDeleted",
            "RunListParams": "generated_client.api.evals.list_eval_runs:ListEvalRunsParams",
            "RunListResponse": "generated_client.models:EvalRun",
            "RunRetrieveResponse": "generated_client.models:EvalRun",
        },
    )

__all__ = [
    "CreateEvalCompletionsRunDataSource",
    "CreateEvalCompletionsRunDataSourceInputMessages",
    "CreateEvalCompletionsRunDataSourceInputMessagesParam",
    "CreateEvalCompletionsRunDataSourceParam",
    "CreateEvalCompletionsRunDataSourceSource",
    "CreateEvalCompletionsRunDataSourceSourceParam",
    "CreateEvalCustomDataSourceConfig",
    "CreateEvalCustomDataSourceConfigParam",
    "CreateEvalJSONLRunDataSource",
    "CreateEvalJSONLRunDataSourceParam",
    "CreateEvalJSONLRunDataSourceSource",
    "CreateEvalJSONLRunDataSourceSourceParam",
    "CreateEvalLabelModelGrader",
    "CreateEvalLabelModelGraderParam",
    "CreateEvalLogsDataSourceConfig",
    "CreateEvalLogsDataSourceConfigParam",
    "CreateEvalRequest",
    "CreateEvalRequestDataSourceConfig",
    "CreateEvalRequestDataSourceConfigParam",
    "CreateEvalRequestParam",
    "CreateEvalRequestTestingCriteriaItem",
    "CreateEvalRequestTestingCriteriaItemParam",
    "CreateEvalResponsesRunDataSource",
    "CreateEvalResponsesRunDataSourceInputMessages",
    "CreateEvalResponsesRunDataSourceInputMessagesParam",
    "CreateEvalResponsesRunDataSourceParam",
    "CreateEvalResponsesRunDataSourceSource",
    "CreateEvalResponsesRunDataSourceSourceParam",
    "CreateEvalRunRequest",
    "CreateEvalRunRequestParam",
    "CreateEvalStoredCompletionsDataSourceConfig",
    "CreateEvalStoredCompletionsDataSourceConfigParam",
    "Eval",
    "EvalAPIError",
    "EvalChatMessage",
    "EvalChatMessageParam",
    "EvalCompletionsInputMessagesTemplate",
    "EvalCompletionsInputMessagesTemplateParam",
    "EvalCompletionsInputMessagesTemplateTemplateItem",
    "EvalCompletionsInputMessagesTemplateTemplateItemParam",
    "EvalCompletionsSampling",
    "EvalCompletionsSamplingParam",
    "EvalCreateParams",
    "EvalCreateResponse",
    "EvalCustomDataSourceConfig",
    "EvalDataSourceConfig",
    "EvalDeleteResponse",
    "EvalDeleted",
    "EvalFileContentItem",
    "EvalFileContentItemParam",
    "EvalFileContentSource",
    "EvalFileContentSourceParam",
    "EvalFileIDSource",
    "EvalFileIDSourceParam",
    "EvalInputMessagesItemReference",
    "EvalInputMessagesItemReferenceParam",
    "EvalList",
    "EvalListParams",
    "EvalListResponse",
    "EvalLogsDataSourceConfig",
    "EvalMessageTemplate",
    "EvalMessageTemplateParam",
    "EvalPythonGrader",
    "EvalPythonGraderParam",
    "EvalResponsesInputMessagesTemplate",
    "EvalResponsesInputMessagesTemplateParam",
    "EvalResponsesSampling",
    "EvalResponsesSamplingParam",
    "EvalResponsesSource",
    "EvalResponsesSourceParam",
    "EvalResponsesText",
    "EvalResponsesTextParam",
    "EvalRetrieveResponse",
    "EvalRun",
    "EvalRunDataSource",
    "EvalRunDataSourceParam",
    "EvalRunDeleted",
    "EvalRunList",
    "EvalRunOutputItem",
    "EvalRunOutputItemList",
    "EvalRunOutputItemResult",
    "EvalRunOutputItemSample",
    "EvalRunOutputItemSampleInput",
    "EvalRunOutputItemSampleOutput",
    "EvalRunOutputItemSampleUsage",
    "EvalRunPerModelUsage",
    "EvalRunPerTestingCriteriaResult",
    "EvalRunResultCounts",
    "EvalScoreModelGrader",
    "EvalScoreModelGraderParam",
    "EvalStoredCompletionsDataSourceConfig",
    "EvalStoredCompletionsSource",
    "EvalStoredCompletionsSourceParam",
    "EvalTestingCriteriaItem",
    "EvalTestingCriteriaItemParam",
    "EvalTextSimilarityGrader",
    "EvalTextSimilarityGraderParam",
    "EvalUpdateParams",
    "EvalUpdateResponse",
    "OutputItemListParams",
    "OutputItemListResponse",
    "OutputItemRetrieveResponse",
    "RunCancelResponse",
    "RunCreateParams",
    "RunCreateResponse",
    "RunDeleteResponse",
    "RunListParams",
    "RunListResponse",
    "RunRetrieveResponse",
    "UpdateEvalRequest",
    "UpdateEvalRequestParam",
]
