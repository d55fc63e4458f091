"""POST /embeddings: vectors from hashes, nearer for texts with common words."""

from __future__ import annotations

import base64
import math
import random
import re
import struct

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from ..errors import ApiError
from ..fields import Field, Json, check, read_json
from ..prompts import read_prompts
from .models import Models

_REQUEST = (
    Field("model", ("string",), required=True),
    Field("input", ("string", "array"), required=True, minimum=1),
    Field("dimensions", ("integer",), minimum=1, maximum=3072),
    Field("encoding_format", ("string",), options=("float", "base64")),
    Field("user", ("string",)),
)
_MOST_INPUTS = 2048
_PER_WORD = 12
"""The number of coordinates that a word changes."""


class Embeddings:
    def __init__(self, *, models: Models) -> None:
        self._models = models

    async def create(self, request: Request) -> Response:
        body = await read_json(request)
        check(body, _REQUEST)
        prompts = read_prompts(body["input"], "input")
        if len(prompts) > _MOST_INPUTS or not all(prompt.text for prompt in prompts):
            message = f"Invalid 'input': expected 1 to {_MOST_INPUTS} inputs, none of them empty."
            raise ApiError(message, param="input", code="invalid_value")
        self._models.check(body["model"])
        dimensions = body.get("dimensions") or (3072 if body["model"].endswith("-large") else 1536)
        as_text = body.get("encoding_format") == "base64"
        data: list[Json] = []
        for index, prompt in enumerate(prompts):
            packed = embed(prompt.text, dimensions)
            embedding = base64.b64encode(packed).decode() if as_text else unpack(packed)
            data.append({"object": "embedding", "index": index, "embedding": embedding})
        used = sum(prompt.tokens for prompt in prompts)
        usage = {"prompt_tokens": used, "total_tokens": used}
        return JSONResponse(
            {"object": "list", "data": data, "model": body["model"], "usage": usage}
        )


def embed(text: str, dimensions: int) -> bytes:
    """A unit vector for `text`: little-endian 32-bit floats, equal everywhere."""
    noise = random.Random(text)
    vector = [0.01 * (noise.random() - 0.5) for _ in range(dimensions)]
    for word in re.findall(r"\w+", text.lower()):
        source = random.Random(word)
        for _ in range(_PER_WORD):
            vector[int(source.random() * dimensions)] += 1 if source.random() < 0.5 else -1
    length = math.hypot(*vector)
    return struct.pack(f"<{dimensions}f", *(value / length for value in vector))


def unpack(packed: bytes) -> list[float]:
    return list(struct.unpack(f"<{len(packed) // 4}f", packed))
