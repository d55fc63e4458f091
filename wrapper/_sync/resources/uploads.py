# Written by codegen/facade/unasync.py from wrapper/_async/resources/uploads.py; edit that file instead.
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
from ..._concurrency.parallel import run_in_thread, run_shielded
from ..._request.keywords import accepts
from ..._request.shared_options import SharedOptions
from ...options import RequestOptions
from ...params import uploads as p
from ..resource import Resource
from ..response import to_raw, to_streamed

UploadPurpose: TypeAlias = Literal["assistants", "batch", "fine-tune", "vision"]

CANCELLING = 5.0
"""Seconds for cancelling an upload after a failure."""


class Uploads(Resource):
    """Upload a large file in parts, which the server then joins."""

    @cached_property
    def parts(self) -> UploadParts:
        """The parts of an upload."""
        return UploadParts(self._caller)

    @accepts(p.CreateUpload)
    def create(self, **params: Unpack[p.CreateUpload]) -> m.Upload:
        """Start the upload of a large file: parts for an hour, up to 8 GB in all."""
        return self._caller.fetch(create_upload.OPERATION, {**params})

    @accepts(RequestOptions)
    def cancel(self, upload_id: str, **options: Unpack[RequestOptions]) -> m.Upload:
        """Cancel an upload, which then takes no more parts."""
        return self._caller.fetch(cancel_upload.OPERATION, {**options}, upload_id)

    @accepts(p.CompleteUpload)
    def complete(self, upload_id: str, **params: Unpack[p.CompleteUpload]) -> m.Upload:
        """Join the parts, in the order given, into `file` of the result."""
        return self._caller.fetch(complete_upload.OPERATION, {**params}, upload_id)

    @overload
    def upload_file_chunked(
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
    def upload_file_chunked(
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
    def upload_file_chunked(
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
        with run_in_thread(partial(open_file, file)) as content:
            size = size_of(content, bytes)
            answer = self.with_raw_response.create(
                bytes=size,
                filename=name,
                mime_type=mime_type,
                purpose=purpose,
                **shared.for_main(),
            )
            [upload] = created_ids(answer, "id")
            try:
                ids = [self._part(upload, s, shared) for s in sections(content, size, step)]
                return self.complete(upload, part_ids=ids, md5=md5, **shared.for_others())
            except BaseException:
                self._give_up(upload, shared)
                raise

    def _part(self, upload: str, data: IO[bytes], shared: SharedOptions) -> str:
        create = self.parts.with_raw_response.create
        return created_ids(create(upload, data=data, **shared.for_others()), "id")[0]

    def _give_up(self, upload: str, shared: SharedOptions) -> None:
        """Cancel an upload if possible, without an error, because the first error counts."""
        options: RequestOptions = {**shared.for_others(), "deadline": CANCELLING}
        with contextlib.suppress(Exception):
            run_shielded(partial(self.cancel, upload, **options))

    @cached_property
    def with_raw_response(self) -> UploadsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return UploadsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> UploadsWithStreamingResponse:
        """The same methods, for `with`, their bodies unread."""
        return UploadsWithStreamingResponse(self._streamed())


class UploadParts(Resource):
    """The parts of an upload."""

    @accepts(p.AddUploadPart)
    def create(self, upload_id: str, **params: Unpack[p.AddUploadPart]) -> m.UploadPart:
        """Send one part, of at most 64 MB; `complete` sets the order of the parts."""
        return self._caller.fetch(add_upload_part.OPERATION, {**params}, upload_id)

    @cached_property
    def with_raw_response(self) -> UploadPartsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return UploadPartsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> UploadPartsWithStreamingResponse:
        """The same methods, for `with`, their bodies unread."""
        return UploadPartsWithStreamingResponse(self._streamed())


class UploadsWithRawResponse:
    def __init__(self, uploads: Uploads) -> None:
        self.create = to_raw(uploads.create)
        self.cancel = to_raw(uploads.cancel)
        self.complete = to_raw(uploads.complete)


class UploadsWithStreamingResponse:
    def __init__(self, uploads: Uploads) -> None:
        self.create = to_streamed(uploads.create)
        self.cancel = to_streamed(uploads.cancel)
        self.complete = to_streamed(uploads.complete)


class UploadPartsWithRawResponse:
    def __init__(self, parts: UploadParts) -> None:
        self.create = to_raw(parts.create)


class UploadPartsWithStreamingResponse:
    def __init__(self, parts: UploadParts) -> None:
        self.create = to_streamed(parts.create)
