"""`client.beta.assistants`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from generated_client import models as m
from generated_client.api.assistants import (
    create_assistant,
    delete_assistant,
    list_assistants,
    retrieve_assistant,
    update_assistant,
)

from ..._request.keywords import accepts
from ...options import RequestOptions
from ...params import assistants as p
from ..pages import AsyncPaginator
from ..response import async_to_raw, async_to_streamed
from .assistants_resource import AsyncAssistantsResource


class AsyncAssistants(AsyncAssistantsResource):
    """Models with instructions and tools, kept under an id."""

    @accepts(p.CreateAssistant)
    async def create(self, **params: Unpack[p.CreateAssistant]) -> m.Assistant:
        """Set up an assistant."""
        return await self._caller.fetch(create_assistant.OPERATION, self._for_assistants(params))

    @accepts(RequestOptions)
    async def retrieve(self, assistant_id: str, **options: Unpack[RequestOptions]) -> m.Assistant:
        """Fetch one assistant, with its instructions, tools and settings."""
        operation = retrieve_assistant.OPERATION
        return await self._caller.fetch(operation, self._for_assistants(options), assistant_id)

    @accepts(p.UpdateAssistant)
    async def update(self, assistant_id: str, **params: Unpack[p.UpdateAssistant]) -> m.Assistant:
        """Change an assistant; parameters that are left out keep their values."""
        operation = update_assistant.OPERATION
        return await self._caller.fetch(operation, self._for_assistants(params), assistant_id)

    @accepts(p.ListAssistants)
    def list(self, **params: Unpack[p.ListAssistants]) -> AsyncPaginator[m.Assistant]:
        """List all assistants, newest first unless `order` says otherwise."""
        return self._caller.fetch_page(list_assistants.OPERATION, self._for_assistants(params))

    @accepts(RequestOptions)
    async def delete(
        self, assistant_id: str, **options: Unpack[RequestOptions]
    ) -> m.AssistantDeleted:
        """Delete an assistant; its files and vector stores stay."""
        operation = delete_assistant.OPERATION
        return await self._caller.fetch(operation, self._for_assistants(options), assistant_id)

    @cached_property
    def with_raw_response(self) -> AsyncAssistantsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return AsyncAssistantsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncAssistantsWithStreamingResponse:
        """The same methods, for `async with`, their bodies unread."""
        return AsyncAssistantsWithStreamingResponse(self._streamed())


class AsyncAssistantsWithRawResponse:
    def __init__(self, assistants: AsyncAssistants) -> None:
        self.create = async_to_raw(assistants.create)
        self.retrieve = async_to_raw(assistants.retrieve)
        self.update = async_to_raw(assistants.update)
        self.list = async_to_raw(assistants.list)
        self.delete = async_to_raw(assistants.delete)


class AsyncAssistantsWithStreamingResponse:
    def __init__(self, assistants: AsyncAssistants) -> None:
        self.create = async_to_streamed(assistants.create)
        self.retrieve = async_to_streamed(assistants.retrieve)
        self.update = async_to_streamed(assistants.update)
        self.list = async_to_streamed(assistants.list)
        self.delete = async_to_streamed(assistants.delete)
