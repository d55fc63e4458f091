# Written by codegen/facade/params.py from generated_client/api; edits would be lost.
"""The keywords of the methods of `responses`."""

from generated_client.api.responses.compact_response import CompactResponseParams
from generated_client.api.responses.count_response_input_tokens import (
    CountResponseInputTokensParams,
)
from generated_client.api.responses.create_response import CreateResponseParams
from generated_client.api.responses.list_response_input_items import ListResponseInputItemsParams
from generated_client.api.responses.retrieve_response import RetrieveResponseParams

from ..options import RequestOptions


class CompactResponse(CompactResponseParams, RequestOptions, total=False):
    """Keywords of a call of `compact_response`."""


class CountResponseInputTokens(CountResponseInputTokensParams, RequestOptions, total=False):
    """Keywords of a call of `count_response_input_tokens`."""


class CreateResponse(CreateResponseParams, RequestOptions, total=False):
    """Keywords of a call of `create_response`."""


class ListResponseInputItems(ListResponseInputItemsParams, RequestOptions, total=False):
    """Keywords of a call of `list_response_input_items`."""


class RetrieveResponse(RetrieveResponseParams, RequestOptions, total=False):
    """Keywords of a call of `retrieve_response`."""
