# Written by codegen/facade/params.py from generated_client/api; edits would be lost.
"""The keywords of the methods of `conversations`."""

from generated_client.api.conversations.create_conversation import CreateConversationParams
from generated_client.api.conversations.create_conversation_items import (
    CreateConversationItemsParams,
)
from generated_client.api.conversations.list_conversation_items import ListConversationItemsParams
from generated_client.api.conversations.retrieve_conversation_item import (
    RetrieveConversationItemParams,
)
from generated_client.api.conversations.update_conversation import UpdateConversationParams

from ..options import RequestOptions


class CreateConversation(CreateConversationParams, RequestOptions, total=False):
    """Keywords of a call of `create_conversation`."""


class CreateConversationItems(CreateConversationItemsParams, RequestOptions, total=False):
    """Keywords of a call of `create_conversation_items`."""


class ListConversationItems(ListConversationItemsParams, RequestOptions, total=False):
    """Keywords of a call of `list_conversation_items`."""


class RetrieveConversationItem(RetrieveConversationItemParams, RequestOptions, total=False):
    """Keywords of a call of `retrieve_conversation_item`."""


class UpdateConversation(UpdateConversationParams, RequestOptions, total=False):
    """Keywords of a call of `update_conversation`."""
