# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.

from generated_client.api.batches.create_batch import CreateBatchParams as BatchCreateParams
from generated_client.api.batches.list_batches import ListBatchesParams as BatchListParams
from generated_client.models import *

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
