"""Types of `client.batches`."""
# ruff: noqa: F403, F405

from typing import TYPE_CHECKING

from ._lazy import lazy

if TYPE_CHECKING:
    from generated_client.api.batches.create_batch import CreateBatchParams as BatchCreateParams
    from generated_client.api.batches.list_batches import ListBatchesParams as BatchListParams
    from generated_client.models import *
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "BatchCreateParams": "generated_client.api.batches.create_batch:CreateBatchParams",
            "BatchListParams": "generated_client.api.batches.list_batches:ListBatchesParams",
        },
    )

__all__ = [
    "Batch",
    "BatchCreateParams",
    "BatchError",
    "BatchErrors",
    "BatchList",
    "BatchListParams",
    "BatchRequestCounts",
    "BatchUsage",
    "BatchUsageInputTokensDetails",
    "BatchUsageOutputTokensDetails",
    "CreateBatchRequest",
    "CreateBatchRequestParam",
]
