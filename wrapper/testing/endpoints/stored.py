"""Chat completions that were created with `store: true`."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from ..errors import not_found
from ..fields import Field, Json, check, read_json
from ..store import Store, page

CAPACITY = 1000
_METADATA = Field("metadata", ("object", "null"), required=True)


@dataclass(frozen=True, slots=True)
class _Stored:
    completion: Json
    messages: list[Json]


class StoredCompletions:
    def __init__(self) -> None:
        self._store: Store[_Stored] = Store(capacity=CAPACITY)

    def add(self, completion: Json, body: Json) -> None:
        kept = {**completion, "metadata": body.get("metadata") or {}}
        messages = [
            _stored_message(f"{completion['id']}-{index}", message)
            for index, message in enumerate(body["messages"])
        ]
        self._store.add(completion["id"], _Stored(kept, messages))

    async def list(self, request: Request) -> Response:
        query = request.query_params
        found = [stored.completion for stored in self._store if _matches(stored, query)]
        return JSONResponse(page(found, query, order="asc"))

    async def retrieve(self, request: Request) -> Response:
        return JSONResponse(self._find(request).completion)

    async def update(self, request: Request) -> Response:
        stored = self._find(request)
        body = await read_json(request)
        check(body, [_METADATA])
        stored.completion["metadata"] = body["metadata"] or {}
        return JSONResponse(stored.completion)

    async def delete(self, request: Request) -> Response:
        completion_id = self._find(request).completion["id"]
        self._store.remove(completion_id)
        return JSONResponse(
            {"object": "chat.completion.deleted", "id": completion_id, "deleted": True}
        )

    async def messages(self, request: Request) -> Response:
        messages = self._find(request).messages
        return JSONResponse(page(messages, request.query_params, order="asc"))

    def _find(self, request: Request) -> _Stored:
        completion_id = request.path_params["completion_id"]
        stored = self._store.get(completion_id)
        if stored is None:
            raise not_found("chat completion", completion_id)
        return stored


def _stored_message(message_id: str, message: Json) -> Json:
    content = message.get("content")
    parts = content if isinstance(content, list) else None
    return {
        **message,
        "id": message_id,
        "content": None if parts else content,
        "content_parts": parts,
    }


def _matches(stored: _Stored, query: QueryParams) -> bool:
    """Whether a completion has the model and all `metadata[key]=value` of a query."""
    completion = stored.completion
    if query.get("model", completion["model"]) != completion["model"]:
        return False
    return all(
        completion["metadata"].get(key.removeprefix("metadata[").removesuffix("]")) == value
        for key, value in query.items()
        if key.startswith("metadata[")
    )
