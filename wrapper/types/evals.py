# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.
"""Types of `evals`."""

from ._lazy import lazy

__all__, __getattr__, __dir__ = lazy(
    __name__,
    """
    CreateEvalCompletionsRunDataSource CreateEvalCompletionsRunDataSourceInputMessages
    CreateEvalCompletionsRunDataSourceInputMessagesParam CreateEvalCompletionsRunDataSourceParam
    CreateEvalCompletionsRunDataSourceSource CreateEvalCompletionsRunDataSourceSourceParam
    CreateEvalCustomDataSourceConfig CreateEvalCustomDataSourceConfigParam
    CreateEvalJSONLRunDataSource CreateEvalJSONLRunDataSourceParam
    CreateEvalJSONLRunDataSourceSource CreateEvalJSONLRunDataSourceSourceParam
    CreateEvalLabelModelGrader CreateEvalLabelModelGraderParam CreateEvalLogsDataSourceConfig
    CreateEvalLogsDataSourceConfigParam CreateEvalRequest CreateEvalRequestDataSourceConfig
    CreateEvalRequestDataSourceConfigParam CreateEvalRequestParam
    CreateEvalRequestTestingCriteriaItem CreateEvalRequestTestingCriteriaItemParam
    CreateEvalResponsesRunDataSource CreateEvalResponsesRunDataSourceInputMessages
    CreateEvalResponsesRunDataSourceInputMessagesParam CreateEvalResponsesRunDataSourceParam
    CreateEvalResponsesRunDataSourceSource CreateEvalResponsesRunDataSourceSourceParam
    CreateEvalRunRequest CreateEvalRunRequestParam CreateEvalStoredCompletionsDataSourceConfig
    CreateEvalStoredCompletionsDataSourceConfigParam Eval EvalAPIError EvalChatMessage
    EvalChatMessageParam EvalCompletionsInputMessagesTemplate
    EvalCompletionsInputMessagesTemplateParam EvalCompletionsInputMessagesTemplateTemplateItem
    EvalCompletionsInputMessagesTemplateTemplateItemParam EvalCompletionsSampling
    EvalCompletionsSamplingParam EvalCustomDataSourceConfig EvalDataSourceConfig EvalDeleted
    EvalFileContentItem EvalFileContentItemParam EvalFileContentSource EvalFileContentSourceParam
    EvalFileIDSource EvalFileIDSourceParam EvalInputMessagesItemReference
    EvalInputMessagesItemReferenceParam EvalList EvalLogsDataSourceConfig EvalMessageTemplate
    EvalMessageTemplateParam EvalPythonGrader EvalPythonGraderParam
    EvalResponsesInputMessagesTemplate EvalResponsesInputMessagesTemplateParam EvalResponsesSampling
    EvalResponsesSamplingParam EvalResponsesSource EvalResponsesSourceParam EvalResponsesText
    EvalResponsesTextParam EvalRun EvalRunDataSource EvalRunDataSourceParam EvalRunDeleted
    EvalRunList EvalRunOutputItem EvalRunOutputItemList EvalRunOutputItemResult
    EvalRunOutputItemSample EvalRunOutputItemSampleInput EvalRunOutputItemSampleOutput
    EvalRunOutputItemSampleUsage EvalRunPerModelUsage EvalRunPerTestingCriteriaResult
    EvalRunResultCounts EvalScoreModelGrader EvalScoreModelGraderParam
    EvalStoredCompletionsDataSourceConfig EvalStoredCompletionsSource
    EvalStoredCompletionsSourceParam EvalTestingCriteriaItem EvalTestingCriteriaItemParam
    EvalTextSimilarityGrader EvalTextSimilarityGraderParam UpdateEvalRequest UpdateEvalRequestParam
    """,
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
