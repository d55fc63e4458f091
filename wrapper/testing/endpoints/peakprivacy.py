"""/ai/completions, /ai/models and /ai/ping, with PeakPrivacy's answers."""

from __future__ import annotations

import json
import time
from collections.abc import AsyncIterator, Iterator
from uuid import uuid4

from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse

from .. import tokens
from ..bodies import RequestBody
from ..fields import Json, json_type
from ..replies import Reply, chat_reply
from ..sse import encode

WRONG_TOKEN = "no-such-token"
"""The one token that is refused."""
_CREATED = 1_705_942_239
_MODELS = {"mistral-swiss": 32_000, "mistral-small": 32_000, "gpt-4": 8_192}
_TYPES = {
    "anonymize": ("boolean", "null"),
    "max_tokens": ("integer", "null"),
    "messages": ("array",),
    "model": ("string",),
    "random_seed": ("integer", "null"),
    "safe_prompt": ("boolean", "null"),
    "stream": ("boolean", "null"),
    "temperature": ("integer", "number", "null"),
    "top_p": ("integer", "number", "null"),
}
_REQUIRED = ("messages", "model")


class PeakPrivacy:
    def __init__(self, *, pace: float) -> None:
        self._pace = pace

    async def ping(self, request: Request) -> Response:
        return _refusal(request) or JSONResponse({"message": "pong"})

    async def models(self, request: Request) -> Response:
        data = [
            {
                "id": model,
                "object": "model",
                "created": _CREATED,
                "owned_by": "peakprivacy",
                "max_tokens": most,
            }
            for model, most in _MODELS.items()
        ]
        return _refusal(request) or JSONResponse({"object": "list", "data": data})

    async def create(self, request: Request) -> Response:
        if refusal := _refusal(request):
            return refusal
        try:
            body = json.loads(await request.body())
        except ValueError:
            body = {}
        if errors := _errors(body if isinstance(body, dict) else {}):
            return JSONResponse({"message": "Validation error", "errors": errors}, 422)
        reply = chat_reply(body, max_tokens=body.get("max_tokens"))
        # Anonymizing needs the whole answer, so an anonymized answer is never a stream.
        if body.get("stream") and body.get("anonymize") is False:
            return self._stream(request, _chunks(body, reply))
        return JSONResponse(_completion(body, reply))

    def _stream(self, request: Request, chunks: Iterator[Json]) -> Response:
        body = RequestBody(request.receive)

        async def events() -> AsyncIterator[str]:
            for number, chunk in enumerate(chunks):
                if number and await body.wait_for_disconnect(within=self._pace):
                    return
                yield encode(json.dumps(chunk, ensure_ascii=False))

        return StreamingResponse(events(), media_type="text/event-stream")


def _refusal(request: Request) -> Response | None:
    if request.headers.get("api-token", WRONG_TOKEN) != WRONG_TOKEN:
        return None
    return JSONResponse({"error": "Unauthenticated"}, 401)


def _errors(body: Json) -> dict[str, list[str]]:
    """The errors of a request, by field."""
    errors = {name: [f"The {name} field is required."] for name in _REQUIRED if not body.get(name)}
    for name, types in _TYPES.items():
        if name in body and name not in errors and json_type(body[name]) not in types:
            errors[name] = [f"The {name} field must be of type {types[0]}."]
    if not errors and not all(
        isinstance(said, dict) and "role" in said for said in body["messages"]
    ):
        errors["messages"] = ["Each message must have a role."]
    if not errors and body["model"] not in _MODELS:
        errors["model"] = ["The selected model is invalid."]
    return errors


def _completion(body: Json, reply: Reply) -> Json:
    prompt = tokens.count_messages(body["messages"])
    answer = tokens.count(reply.text)
    return {
        **_head(body, "chat.completion"),
        "choices": [_choice(reply.text, reply.finish_reason)],
        "usage": {
            "completion_tokens": answer,
            "prompt_tokens": prompt,
            "total_tokens": prompt + answer,
        },
    }


def _chunks(body: Json, reply: Reply) -> Iterator[Json]:
    head = _head(body, "chat.completion.chunk")
    for piece in reply.pieces:
        yield {**head, "choices": [_choice(piece, None)]}
    yield {**head, "choices": [_choice("", reply.finish_reason)]}


def _head(body: Json, kind: str) -> Json:
    created = int(time.time())
    return {"id": str(uuid4()), "object": kind, "created": created, "model": body["model"]}


def _choice(text: str, finish_reason: str | None) -> Json:
    message = {"content": text, "role": "assistant"}
    return {"finish_reason": finish_reason, "index": 0, "message": message}
