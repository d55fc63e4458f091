"""Endpoints of an Edgen server that other servers lack."""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Iterator
from uuid import UUID, uuid4

from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from ..errors import ApiError
from ..fields import Field, Json, check, read_json
from .models import Models

_VERSION = {"major": 0, "minor": 1, "patch": 5, "build": ""}
_STATUS = {
    "active_model": "unknown",
    "last_activity": "Unknown",
    "last_activity_result": "Unknown",
    "completions_ongoing": False,
    "download_ongoing": False,
    "download_progress": 0,
    "last_errors": [],
}
_IMAGE = (
    Field("prompt", ("string",), required=True, minimum=1),
    Field("model", ("string",), required=True),
    Field("width", ("integer",), minimum=1, maximum=1024),
    Field("height", ("integer",), minimum=1, maximum=1024),
    Field("uncond_prompt", ("string",)),
    Field("steps", ("integer",), minimum=1),
    Field("images", ("integer",), minimum=1, maximum=4),
    Field("seed", ("integer",), minimum=0),
    Field("guidance_scale", ("number",)),
    Field("vae_scale", ("number",)),
)
_TRANSCRIPTION = {
    "file",
    "model",
    "language",
    "prompt",
    "response_format",
    "temperature",
    "create_session",
    "session",
}
_SIDE = 16


class Edgen:
    def __init__(self, *, models: Models) -> None:
        self._models = models

    async def status(self, request: Request) -> Response:
        return JSONResponse(_STATUS)

    async def version(self, request: Request) -> Response:
        return JSONResponse(_VERSION)

    async def image(self, request: Request) -> Response:
        body = await read_json(request)
        check(body, _IMAGE)
        self._models.check(body["model"])
        images = [list(_png(body, number)) for number in range(body.get("images") or 1)]
        return JSONResponse({"images": images})

    async def transcribe(self, request: Request) -> Response:
        """Answer as strictly as Edgen: unknown fields are refused."""
        async with request.form() as form:
            upload, model = form.get("file"), form.get("model")
            for name in form:
                if name not in _TRANSCRIPTION:
                    message = f"Unknown field: '{name}'."
                    raise ApiError(message, param=name, code="unknown_parameter")
            if not isinstance(upload, UploadFile) or not isinstance(model, str):
                message = "Missing required parameter: 'file' and 'model' must be given."
                raise ApiError(message, param="file", code="missing_required_parameter")
            self._models.check(model)
            size = len(await upload.read())
            transcript: Json = {"text": f"I heard {size} bytes."}
            if session := _session(form):
                transcript["session"] = session
        return JSONResponse(transcript)


def _session(form: FormData) -> str | None:
    given = form.get("session")
    if given is None:
        return str(uuid4()) if form.get("create_session") == "true" else None
    try:
        return str(UUID(str(given)))
    except ValueError as exc:
        raise ApiError("Invalid value for 'session': expected a UUID.", param="session") from exc


def _png(body: Json, number: int) -> bytes:
    """A picture of one colour, which the prompt and the seed decide."""
    width, height = body.get("width") or _SIDE, body.get("height") or _SIDE
    wish = f"{body['prompt']} {body.get('seed')} {number}"
    colour = hashlib.sha256(wish.encode()).digest()[:3]
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = (b"\0" + colour * width) * height
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunks(parts))


def _chunks(parts: tuple[tuple[bytes, bytes], ...]) -> Iterator[bytes]:
    for name, data in parts:
        yield struct.pack(">I", len(data)) + name + data
        yield struct.pack(">I", zlib.crc32(name + data))
