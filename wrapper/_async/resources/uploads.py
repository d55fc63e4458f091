"""`client.uploads`."""

from __future__ import annotations

import contextlib
import os
from functools import cached_property, partial
from typing import IO, Literal, TypeAlias, Unpack, overload

from generated_client import models as m
from generated_client.api.uploads import (
    add_upload_part,
    cancel_upload,
    complete_upload,
    create_upload,
)
from generated_client.types import UNSET, Unset

from ..._areas.polling import created_ids
from ..._areas.uploads import name_of, open_file, section_size, sections, size_of
from ..._concurrency.parallel import async_run_in_thread, async_run_shielded
from ..._request.keywords import accepts
from ..._request.shared_options import SharedOptions
from ...options import RequestOptions
from ...params import uploads as p
from ..resource import AsyncResource
from ..response import async_to_raw, async_to_streamed

UploadPurpose: TypeAlias = Literal["assistants", "batch", "fine-tune", "vision"]

CANCELLING = 5.0
"""Seconds for cancelling an upload after a failure."""


class AsyncUploads(AsyncResource):
    """Upload a large file in parts, which the server then joins."""

    @cached_property
    def parts(self) -> AsyncUploadParts:
        """The parts of an upload."""
        return AsyncUploadParts(self._caller)

    @accepts(p.CreateUpload)
    async def create(self, **params: Unpack[p.CreateUpload]) -> m.Upload:
        """Start the upload of a large file: parts for an hour, up to 8 GB in all."""
        return await self._caller.fetch(create_upload.OPERATION, {**params})

    @accepts(RequestOptions)
    async def cancel(self, upload_id: str, **options: Unpack[RequestOptions]) -> m.Upload:
        """Cancel an upload, which then takes no more parts."""
        return await self._caller.fetch(cancel_upload.OPERATION, {**options}, upload_id)

    @accepts(p.CompleteUpload)
    async def complete(self, upload_id: str, **params: Unpack[p.CompleteUpload]) -> m.Upload:
        """Join the parts, in the order given, into `file` of the result."""
        return await self._caller.fetch(complete_upload.OPERATION, {**params}, upload_id)

    @overload
    async def upload_file_chunked(
        self,
        *,
        file: os.PathLike[str],
        mime_type: str,
        purpose: UploadPurpose,
        filename: str | None = None,
        bytes: int | None = None,
        part_size: int | None = None,
        md5: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> m.Upload: ...
    @overload
    async def upload_file_chunked(
        self,
        *,
        file: bytes,
        filename: str,
        mime_type: str,
        purpose: UploadPurpose,
        bytes: int | None = None,
        part_size: int | None = None,
        md5: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> m.Upload: ...
    @accepts(RequestOptions)
    async def upload_file_chunked(
        self,
        *,
        file: bytes | os.PathLike[str],
        mime_type: str,
        purpose: UploadPurpose,
        filename: str | None = None,
        bytes: int | None = None,
        part_size: int | None = None,
        md5: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> m.Upload:
        """Upload a file part by part, 64 MiB each unless `part_size` says otherwise.

        The file is never in memory as a whole, because each part is read as it is sent. The upload
        is cancelled when something fails. Raises ValueError where `bytes` is not the file's size.
        """
        name, step = name_of(file, filename), section_size(part_size)
        shared = SharedOptions(options)
        with await async_run_in_thread(partial(open_file, file)) as content:
            size = size_of(content, bytes)
            answer = await self.with_raw_response.create(
                bytes=size,
                filename=name,
                mime_type=mime_type,
                purpose=purpose,
                **shared.for_main(),
            )
            [upload] = created_ids(answer, "id")
            try:
                ids = [await self._part(upload, s, shared) for s in sections(content, size, step)]
                return await self.complete(upload, part_ids=ids, md5=md5, **shared.for_others())
            except BaseException:
                await self._give_up(upload, shared)
                raise

    async def _part(self, upload: str, data: IO[bytes], shared: SharedOptions) -> str:
        create = self.parts.with_raw_response.create
        return created_ids(await create(upload, data=data, **shared.for_others()), "id")[0]

    async def _give_up(self, upload: str, shared: SharedOptions) -> None:
        """Cancel an upload if possible, without an error, because the first error counts."""
        options: RequestOptions = {**shared.for_others(), "deadline": CANCELLING}
        with contextlib.suppress(Exception):
            await async_run_shielded(partial(self.cancel, upload, **options))

    @cached_property
    def with_raw_response(self) -> AsyncUploadsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return AsyncUploadsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncUploadsWithStreamingResponse:
        """The same methods, for `async with`, their bodies unread."""
        return AsyncUploadsWithStreamingResponse(self._streamed())


class AsyncUploadParts(AsyncResource):
    """The parts of an upload."""

    @accepts(p.AddUploadPart)
    async def create(self, upload_id: str, **params: Unpack[p.AddUploadPart]) -> m.UploadPart:
        """Send one part, of at most 64 MB; `complete` sets the order of the parts."""
        return await self._caller.fetch(add_upload_part.OPERATION, {**params}, upload_id)

    @cached_property
    def with_raw_response(self) -> AsyncUploadPartsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return AsyncUploadPartsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncUploadPartsWithStreamingResponse:
        """The same methods, for `async with`, their bodies unread."""
        return AsyncUploadPartsWithStreamingResponse(self._streamed())


class AsyncUploadsWithRawResponse:
    def __init__(self, uploads: AsyncUploads) -> None:
        self.create = async_to_raw(uploads.create)
        self.cancel = async_to_raw(uploads.cancel)
        self.complete = async_to_raw(uploads.complete)


class AsyncUploadsWithStreamingResponse:
    def __init__(self, uploads: AsyncUploads) -> None:
        self.create = async_to_streamed(uploads.create)
        self.cancel = async_to_streamed(uploads.cancel)
        self.complete = async_to_streamed(uploads.complete)


class AsyncUploadPartsWithRawResponse:
    def __init__(self, parts: AsyncUploadParts) -> None:
        self.create = async_to_raw(parts.create)


class AsyncUploadPartsWithStreamingResponse:
    def __init__(self, parts: AsyncUploadParts) -> None:
        self.create = async_to_streamed(parts.create)
