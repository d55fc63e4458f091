"""/files: uploads, which stay on disk until the server stops."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import anyio
from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response

from ..errors import ApiError, not_found
from ..fields import Json
from ..store import Ids, Store, page

CAPACITY = 1 << 30
"""Bytes that are kept; each file counts as `_LEAST` bytes or more."""
_LEAST = 1 << 20
_PURPOSES = ("assistants", "batch", "fine-tune", "vision", "user_data", "evals")


@dataclass(frozen=True, slots=True)
class _File:
    described: Json
    path: Path


class Files:
    def __init__(self, *, ids: Ids, folder: Callable[[], TemporaryDirectory[str]]) -> None:
        """`folder` makes a folder at the first upload; the server removes the folder."""
        self._ids = ids
        self._folder = folder
        self._store: Store[_File] = Store(
            capacity=CAPACITY,
            size=lambda file: max(file.described["bytes"], _LEAST),
            discard=lambda file: file.path.unlink(missing_ok=True),
        )

    async def create(self, request: Request) -> Response:
        async with request.form() as form:
            upload, purpose = _file_and_purpose(form)
            lifetime = _lifetime(form)
            file_id = self._ids.new("file-")
            path = Path(self._folder().name, file_id)
            size = await anyio.to_thread.run_sync(_copy, upload, path)
        created = int(time.time())
        described = {
            "id": file_id,
            "object": "file",
            "bytes": size,
            "created_at": created,
            "expires_at": None if lifetime is None else created + lifetime,
            "filename": upload.filename,
            "purpose": purpose,
            "status": "processed",
            "status_details": None,
        }
        self._store.add(file_id, _File(described, path))
        return JSONResponse(described)

    async def list(self, request: Request) -> Response:
        query = request.query_params
        purpose = query.get("purpose")
        found = [f.described for f in self._store if purpose in (None, f.described["purpose"])]
        return JSONResponse(page(found, query, order="desc", limit=10_000, max_limit=10_000))

    async def retrieve(self, request: Request) -> Response:
        return JSONResponse(self._find(request).described)

    async def delete(self, request: Request) -> Response:
        file_id = self._find(request).described["id"]
        self._store.remove(file_id)
        return JSONResponse({"id": file_id, "object": "file", "deleted": True})

    async def content(self, request: Request) -> Response:
        file = self._find(request)
        return FileResponse(
            file.path,
            media_type="application/octet-stream",
            filename=file.described["filename"],
        )

    def _find(self, request: Request) -> _File:
        file_id = request.path_params["file_id"]
        file = self._store.get(file_id)
        if file is None:
            raise not_found("File object", file_id)
        return file


def _file_and_purpose(form: FormData) -> tuple[UploadFile, str]:
    upload, purpose = form.get("file"), form.get("purpose")
    for param, value in (("file", upload), ("purpose", purpose)):
        if value is None:
            message = f"Missing required parameter: '{param}'."
            raise ApiError(message, param=param, code="missing_required_parameter")
    if not isinstance(upload, UploadFile):
        message = "Invalid type for 'file': expected a file part with a filename."
        raise ApiError(message, param="file", code="invalid_type")
    if not isinstance(purpose, str) or purpose not in _PURPOSES:
        message = f"Invalid value for 'purpose'. Supported values are: {', '.join(_PURPOSES)}."
        raise ApiError(message, param="purpose", code="invalid_value")
    return upload, purpose


def _lifetime(form: FormData) -> int | None:
    """Seconds until `expires_at`; the file itself stays, because nothing removes it."""
    seconds = form.get("expires_after[seconds]")
    if seconds is None:
        return None
    if not (isinstance(seconds, str) and seconds.isdecimal()):
        param = "expires_after[seconds]"
        message = f"Invalid type for '{param}': expected an integer."
        raise ApiError(message, param=param, code="invalid_type")
    return int(seconds)


def _copy(upload: UploadFile, path: Path) -> int:
    with path.open("xb") as target:
        shutil.copyfileobj(upload.file, target)
        return target.tell()
