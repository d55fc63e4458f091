# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.
"""Types of `batches`."""

from ._lazy import lazy

__all__, __getattr__, __dir__ = lazy(
    __name__,
    """
    Batch BatchError BatchErrors BatchList BatchRequestCounts BatchUsage
    BatchUsageInputTokensDetails BatchUsageOutputTokensDetails CreateBatchRequest
    CreateBatchRequestParam
    """,
    {
        "BatchCreateParams": "generated_client.api.batches.create_batch:CreateBatchParams",
        "BatchListParams": "generated_client.api.batches.list_batches:ListBatchesParams",
    },
)
