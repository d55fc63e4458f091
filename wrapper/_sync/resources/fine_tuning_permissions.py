# Written by codegen/facade/unasync.py from wrapper/_async/resources/fine_tuning_permissions.py; edit that file instead.
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
from ..pages import Page
from ..resource import Resource
from ..response import to_raw, to_streamed


class FineTuningPermissions(Resource):
    """The projects that may use a checkpoint; every call needs an admin API key."""

    @accepts(p.CreateFineTuningCheckpointPermissions)
    def create(
        self,
        fine_tuned_model_checkpoint: str,
        **params: Unpack[p.CreateFineTuningCheckpointPermissions],
    ) -> Page[m.FineTuningCheckpointPermission]:
        """Let other projects use a checkpoint; return one page of the new permissions."""
        operation = create_fine_tuning_checkpoint_permissions.OPERATION
        return self._caller.fetch_page(operation, {**params}, fine_tuned_model_checkpoint)

    @accepts(p.ListFineTuningCheckpointPermissions)
    def retrieve(
        self,
        fine_tuned_model_checkpoint: str,
        **params: Unpack[p.ListFineTuningCheckpointPermissions],
    ) -> m.FineTuningCheckpointPermissionList:
        """Fetch one page of permissions as a plain model.

        Deprecated: `list` also fetches the pages that follow.
        """
        operation = list_fine_tuning_checkpoint_permissions.OPERATION
        page = self._caller.fetch(operation, {**params}, fine_tuned_model_checkpoint)
        warn_once("fine_tuning.checkpoints.permissions.retrieve", "permissions.list")
        return page

    @accepts(p.ListFineTuningCheckpointPermissions)
    def list(
        self,
        fine_tuned_model_checkpoint: str,
        **params: Unpack[p.ListFineTuningCheckpointPermissions],
    ) -> Page[m.FineTuningCheckpointPermission]:
        """List the projects that may use a checkpoint, newest permission first."""
        operation = list_fine_tuning_checkpoint_permissions.OPERATION
        return self._caller.fetch_page(operation, {**params}, fine_tuned_model_checkpoint)

    @accepts(RequestOptions)
    def delete(
        self,
        permission_id: str,
        *,
        fine_tuned_model_checkpoint: str,
        **options: Unpack[RequestOptions],
    ) -> m.FineTuningCheckpointPermissionDeleted:
        """Stop a project from using a checkpoint."""
        operation = delete_fine_tuning_checkpoint_permission.OPERATION
        path = (fine_tuned_model_checkpoint, permission_id)
        return self._caller.fetch(operation, {**options}, *path)

    @cached_property
    def with_raw_response(self) -> FineTuningPermissionsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return FineTuningPermissionsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> FineTuningPermissionsWithStreamingResponse:
        """The same methods, for `with`, their bodies unread."""
        return FineTuningPermissionsWithStreamingResponse(self._streamed())


class FineTuningPermissionsWithRawResponse:
    def __init__(self, permissions: FineTuningPermissions) -> None:
        self.create = to_raw(permissions.create)
        self.retrieve = to_raw(permissions.retrieve)
        self.list = to_raw(permissions.list)
        self.delete = to_raw(permissions.delete)


class FineTuningPermissionsWithStreamingResponse:
    def __init__(self, permissions: FineTuningPermissions) -> None:
        self.create = to_streamed(permissions.create)
        self.retrieve = to_streamed(permissions.retrieve)
        self.list = to_streamed(permissions.list)
        self.delete = to_streamed(permissions.delete)
