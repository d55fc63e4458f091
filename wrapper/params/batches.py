# Written by codegen/facade/params.py from generated_client/api; edits would be lost.
"""The keywords of the methods of `batches`."""

from generated_client.api.batches.create_batch import CreateBatchParams
from generated_client.api.batches.list_batches import ListBatchesParams

from ..options import RequestOptions


class CreateBatch(CreateBatchParams, RequestOptions, total=False):
    """Keywords of a call of `create_batch`."""


class ListBatches(ListBatchesParams, RequestOptions, total=False):
    """Keywords of a call of `list_batches`."""
