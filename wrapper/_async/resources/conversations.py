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
from ..pages import AsyncPaginator
from ..resource import AsyncResource
from ..response import async_to_raw, async_to_streamed


class AsyncConversations(AsyncResource):
    """Keep the items of a conversation on the server, for responses to use."""

    @cached_property
    def items(self) -> AsyncConversationItems:
        """The items of a conversation, such as messages and tool calls."""
        return AsyncConversationItems(self._caller)

    @accepts(p.CreateConversation)
    async def create(self, **params: Unpack[p.CreateConversation]) -> m.Conversation:
        """Create a conversation, with its first items if you pass them."""
        return await self._caller.fetch(create_conversation.OPERATION, {**params})

    @accepts(RequestOptions)
    async def retrieve(
        self, conversation_id: str, **options: Unpack[RequestOptions]
    ) -> m.Conversation:
        """Fetch the date and the metadata of a conversation."""
        operation = retrieve_conversation.OPERATION
        return await self._caller.fetch(operation, {**options}, conversation_id)

    @accepts(p.UpdateConversation)
    async def update(
        self, conversation_id: str, **params: Unpack[p.UpdateConversation]
    ) -> m.Conversation:
        """Replace the metadata of a conversation."""
        return await self._caller.fetch(update_conversation.OPERATION, {**params}, conversation_id)

    @accepts(RequestOptions)
    async def delete(
        self, conversation_id: str, **options: Unpack[RequestOptions]
    ) -> m.ConversationDeleted:
        """Delete a conversation; its items stay."""
        operation = delete_conversation.OPERATION
        return await self._caller.fetch(operation, {**options}, conversation_id)

    @cached_property
    def with_raw_response(self) -> AsyncConversationsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return AsyncConversationsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncConversationsWithStreamingResponse:
        """The same methods, for `async with`, their bodies unread."""
        return AsyncConversationsWithStreamingResponse(self._streamed())


class AsyncConversationItems(AsyncResource):
    """The items of a conversation, such as messages and tool calls."""

    @accepts(p.CreateConversationItems)
    async def create(
        self, conversation_id: str, **params: Unpack[p.CreateConversationItems]
    ) -> m.ConversationItemList:
        """Add up to 20 items to a conversation; return the items as they are stored."""
        operation = create_conversation_items.OPERATION
        return await self._caller.fetch(operation, {**params}, conversation_id)

    @accepts(p.RetrieveConversationItem)
    async def retrieve(
        self, item_id: str, *, conversation_id: str, **params: Unpack[p.RetrieveConversationItem]
    ) -> u.ConversationItem:
        """Fetch one item of a conversation."""
        operation = retrieve_conversation_item.OPERATION
        return await self._caller.fetch(operation, {**params}, conversation_id, item_id)

    @accepts(p.ListConversationItems)
    def list(
        self, conversation_id: str, **params: Unpack[p.ListConversationItems]
    ) -> AsyncPaginator[u.ConversationItem]:
        """List the items of a conversation, newest first unless `order` says otherwise."""
        operation = list_conversation_items.OPERATION
        return self._caller.fetch_page(operation, {**params}, conversation_id)

    @accepts(RequestOptions)
    async def delete(
        self, item_id: str, *, conversation_id: str, **options: Unpack[RequestOptions]
    ) -> m.Conversation:
        """Remove an item from a conversation."""
        operation = delete_conversation_item.OPERATION
        return await self._caller.fetch(operation, {**options}, conversation_id, item_id)

    @cached_property
    def with_raw_response(self) -> AsyncConversationItemsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return AsyncConversationItemsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncConversationItemsWithStreamingResponse:
        """The same methods, for `async with`, their bodies unread."""
        return AsyncConversationItemsWithStreamingResponse(self._streamed())


class AsyncConversationsWithRawResponse:
    def __init__(self, conversations: AsyncConversations) -> None:
        self.create = async_to_raw(conversations.create)
        self.retrieve = async_to_raw(conversations.retrieve)
        self.update = async_to_raw(conversations.update)
        self.delete = async_to_raw(conversations.delete)


class AsyncConversationsWithStreamingResponse:
    def __init__(self, conversations: AsyncConversations) -> None:
        self.create = async_to_streamed(conversations.create)
        self.retrieve = async_to_streamed(conversations.retrieve)
        self.update = async_to_streamed(conversations.update)
        self.delete = async_to_streamed(conversations.delete)


class AsyncConversationItemsWithRawResponse:
    def __init__(self, items: AsyncConversationItems) -> None:
        self.create = async_to_raw(items.create)
        self.retrieve = async_to_raw(items.retrieve)
        self.list = async_to_raw(items.list)
        self.delete = async_to_raw(items.delete)


class AsyncConversationItemsWithStreamingResponse:
    def __init__(self, items: AsyncConversationItems) -> None:
        self.create = async_to_streamed(items.create)
        self.retrieve = async_to_streamed(items.retrieve)
        self.list = async_to_streamed(items.list)
        self.delete = async_to_streamed(items.delete)
