"""`client.fine_tuning.checkpoints.permissions`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from generated_client import models as m
from generated_client.api.fine_tuning import (
    create_fine_tuning_checkpoint_permissions,
    delete_fine_tuning_checkpoint_permission,
    list_fine_tuning_checkpoint_permissions,
)
from generated_client.deprecation import warn_once

from ..._request.keywords import accepts
from ...options import RequestOptions
from ...params import fine_tuning as p
from ..pages import AsyncPaginator
from ..resource import AsyncResource
from ..response import async_to_raw, async_to_streamed


class AsyncFineTuningPermissions(AsyncResource):
    """The projects that may use a checkpoint; every call needs an admin API key."""

    @accepts(p.CreateFineTuningCheckpointPermissions)
    def create(
        self,
        fine_tuned_model_checkpoint: str,
        **params: Unpack[p.CreateFineTuningCheckpointPermissions],
    ) -> AsyncPaginator[m.FineTuningCheckpointPermission]:
        """Let other projects use a checkpoint; return one page of the new permissions."""
        operation = create_fine_tuning_checkpoint_permissions.OPERATION
        return self._caller.fetch_page(operation, {**params}, fine_tuned_model_checkpoint)

    @accepts(p.ListFineTuningCheckpointPermissions)
    async def retrieve(
        self,
        fine_tuned_model_checkpoint: str,
        **params: Unpack[p.ListFineTuningCheckpointPermissions],
    ) -> m.FineTuningCheckpointPermissionList:
        """Fetch one page of permissions as a plain model.

        Deprecated: `list` also fetches the pages that follow.
        """
        operation = list_fine_tuning_checkpoint_permissions.OPERATION
        page = await self._caller.fetch(operation, {**params}, fine_tuned_model_checkpoint)
        warn_once("fine_tuning.checkpoints.permissions.retrieve", "permissions.list")
        return page

    @accepts(p.ListFineTuningCheckpointPermissions)
    def list(
        self,
        fine_tuned_model_checkpoint: str,
        **params: Unpack[p.ListFineTuningCheckpointPermissions],
    ) -> AsyncPaginator[m.FineTuningCheckpointPermission]:
        """List the projects that may use a checkpoint, newest permission first."""
        operation = list_fine_tuning_checkpoint_permissions.OPERATION
        return self._caller.fetch_page(operation, {**params}, fine_tuned_model_checkpoint)

    @accepts(RequestOptions)
    async def delete(
        self,
        permission_id: str,
        *,
        fine_tuned_model_checkpoint: str,
        **options: Unpack[RequestOptions],
    ) -> m.FineTuningCheckpointPermissionDeleted:
        """Stop a project from using a checkpoint."""
        operation = delete_fine_tuning_checkpoint_permission.OPERATION
        path = (fine_tuned_model_checkpoint, permission_id)
        return await self._caller.fetch(operation, {**options}, *path)

    @cached_property
    def with_raw_response(self) -> AsyncFineTuningPermissionsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return AsyncFineTuningPermissionsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncFineTuningPermissionsWithStreamingResponse:
        """The same methods, for `async with`, their bodies unread."""
        return AsyncFineTuningPermissionsWithStreamingResponse(self._streamed())


class AsyncFineTuningPermissionsWithRawResponse:
    def __init__(self, permissions: AsyncFineTuningPermissions) -> None:
        self.create = async_to_raw(permissions.create)
        self.retrieve = async_to_raw(permissions.retrieve)
        self.list = async_to_raw(permissions.list)
        self.delete = async_to_raw(permissions.delete)


class AsyncFineTuningPermissionsWithStreamingResponse:
    def __init__(self, permissions: AsyncFineTuningPermissions) -> None:
        self.create = async_to_streamed(permissions.create)
        self.retrieve = async_to_streamed(permissions.retrieve)
        self.list = async_to_streamed(permissions.list)
        self.delete = async_to_streamed(permissions.delete)
