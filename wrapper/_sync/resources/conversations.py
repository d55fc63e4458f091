# Written by codegen/facade/unasync.py from wrapper/_async/resources/conversations.py; edit that file instead.
"""`client.conversations`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from generated_client import models as m
from generated_client.api.conversations import (
    create_conversation,
    create_conversation_items,
    delete_conversation,
    delete_conversation_item,
    list_conversation_items,
    retrieve_conversation,
    retrieve_conversation_item,
    update_conversation,
)
from generated_client.models import unions as u

from ..._request.keywords import accepts
from ...options import RequestOptions
from ...params import conversations as p
from ..pages import Page
from ..resource import Resource
from ..response import to_raw, to_streamed


class Conversations(Resource):
    """Keep the items of a conversation on the server, for responses to use."""

    @cached_property
    def items(self) -> ConversationItems:
        """The items of a conversation, such as messages and tool calls."""
        return ConversationItems(self._caller)

    @accepts(p.CreateConversation)
    def create(self, **params: Unpack[p.CreateConversation]) -> m.Conversation:
        """Create a conversation, with its first items if you pass them."""
        return self._caller.fetch(create_conversation.OPERATION, {**params})

    @accepts(RequestOptions)
    def retrieve(self, conversation_id: str, **options: Unpack[RequestOptions]) -> m.Conversation:
        """Fetch the date and the metadata of a conversation."""
        operation = retrieve_conversation.OPERATION
        return self._caller.fetch(operation, {**options}, conversation_id)

    @accepts(p.UpdateConversation)
    def update(
        self, conversation_id: str, **params: Unpack[p.UpdateConversation]
    ) -> m.Conversation:
        """Replace the metadata of a conversation."""
        return self._caller.fetch(update_conversation.OPERATION, {**params}, conversation_id)

    @accepts(RequestOptions)
    def delete(
        self, conversation_id: str, **options: Unpack[RequestOptions]
    ) -> m.ConversationDeleted:
        """Delete a conversation; its items stay."""
        operation = delete_conversation.OPERATION
        return self._caller.fetch(operation, {**options}, conversation_id)

    @cached_property
    def with_raw_response(self) -> ConversationsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return ConversationsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> ConversationsWithStreamingResponse:
        """The same methods, for `with`, their bodies unread."""
        return ConversationsWithStreamingResponse(self._streamed())


class ConversationItems(Resource):
    """The items of a conversation, such as messages and tool calls."""

    @accepts(p.CreateConversationItems)
    def create(
        self, conversation_id: str, **params: Unpack[p.CreateConversationItems]
    ) -> m.ConversationItemList:
        """Add up to 20 items to a conversation; return the items as they are stored."""
        operation = create_conversation_items.OPERATION
        return self._caller.fetch(operation, {**params}, conversation_id)

    @accepts(p.RetrieveConversationItem)
    def retrieve(
        self, item_id: str, *, conversation_id: str, **params: Unpack[p.RetrieveConversationItem]
    ) -> u.ConversationItem:
        """Fetch one item of a conversation."""
        operation = retrieve_conversation_item.OPERATION
        return self._caller.fetch(operation, {**params}, conversation_id, item_id)

    @accepts(p.ListConversationItems)
    def list(
        self, conversation_id: str, **params: Unpack[p.ListConversationItems]
    ) -> Page[u.ConversationItem]:
        """List the items of a conversation, newest first unless `order` says otherwise."""
        operation = list_conversation_items.OPERATION
        return self._caller.fetch_page(operation, {**params}, conversation_id)

    @accepts(RequestOptions)
    def delete(
        self, item_id: str, *, conversation_id: str, **options: Unpack[RequestOptions]
    ) -> m.Conversation:
        """Remove an item from a conversation."""
        operation = delete_conversation_item.OPERATION
        return self._caller.fetch(operation, {**options}, conversation_id, item_id)

    @cached_property
    def with_raw_response(self) -> ConversationItemsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return ConversationItemsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> ConversationItemsWithStreamingResponse:
        """The same methods, for `with`, their bodies unread."""
        return ConversationItemsWithStreamingResponse(self._streamed())


class ConversationsWithRawResponse:
    def __init__(self, conversations: Conversations) -> None:
        self.create = to_raw(conversations.create)
        self.retrieve = to_raw(conversations.retrieve)
        self.update = to_raw(conversations.update)
        self.delete = to_raw(conversations.delete)


class ConversationsWithStreamingResponse:
    def __init__(self, conversations: Conversations) -> None:
        self.create = to_streamed(conversations.create)
        self.retrieve = to_streamed(conversations.retrieve)
        self.update = to_streamed(conversations.update)
        self.delete = to_streamed(conversations.delete)


class ConversationItemsWithRawResponse:
    def __init__(self, items: ConversationItems) -> None:
        self.create = to_raw(items.create)
        self.retrieve = to_raw(items.retrieve)
        self.list = to_raw(items.list)
        self.delete = to_raw(items.delete)


class ConversationItemsWithStreamingResponse:
    def __init__(self, items: ConversationItems) -> None:
        self.create = to_streamed(items.create)
        self.retrieve = to_streamed(items.retrieve)
        self.list = to_streamed(items.list)
        self.delete = to_streamed(items.delete)
