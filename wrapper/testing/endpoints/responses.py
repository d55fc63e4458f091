"""POST /responses, and the stored responses."""

from __future__ import annotations

from dataclasses import dataclass, field

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from .. import tokens
from ..errors import ApiError, not_found
from ..fields import Json, read_json
from ..sse import event_stream
from ..store import Ids, Store, page
from .models import Models
from .response_bodies import make_response
from .response_checks import check_input, check_response, check_results
from .response_events import begin, response_events
from .response_items import as_chat, read_items

CAPACITY = 1000


@dataclass(slots=True)
class _Stored:
    response: Json
    input: list[Json]
    """The input of this response and of the responses that it continues."""
    stages: list[str] = field(default_factory=list)
    """The next states of a response in the background, one for each lookup."""

    @property
    def now(self) -> Json:
        return begin(self.response, self.stages[0]) if self.stages else self.response


class Responses:
    def __init__(self, *, models: Models, ids: Ids, pace: float) -> None:
        self._models = models
        self._ids = ids
        self._pace = pace
        self._store: Store[_Stored] = Store(capacity=CAPACITY)

    async def create(self, request: Request) -> Response:
        body = await read_json(request)
        check_response(body)
        self._models.check(body["model"])
        items = self._items(body)
        stored = _Stored(make_response(body, items, self._ids), items)
        if body.get("store") is not False:
            self._store.add(stored.response["id"], stored)
        if body.get("stream"):
            return self._stream(request, stored.response)
        if body.get("background"):
            stored.stages = ["queued", "in_progress"]
        return JSONResponse(stored.now)

    async def retrieve(self, request: Request) -> Response:
        stored = self._find(request.path_params["response_id"])
        if request.query_params.get("stream") == "true":
            stored.stages = []
            return self._stream(request, stored.response, after=_start_number(request))
        stored.stages = stored.stages[1:]
        return JSONResponse(stored.now)

    async def cancel(self, request: Request) -> Response:
        stored = self._find(request.path_params["response_id"])
        if not stored.response["background"]:
            raise ApiError("Cannot cancel a synchronous response.")
        if stored.stages:
            stored.response = begin(stored.response, "cancelled")
            stored.stages = []
        elif stored.response["status"] != "cancelled":
            raise ApiError("Cannot cancel a completed response.")
        return JSONResponse(stored.response)

    async def delete(self, request: Request) -> Response:
        response_id = self._find(request.path_params["response_id"]).response["id"]
        self._store.remove(response_id)
        return JSONResponse({"id": response_id, "object": "response", "deleted": True})

    async def input_items(self, request: Request) -> Response:
        stored = self._find(request.path_params["response_id"])
        return JSONResponse(page(stored.input, request.query_params, order="desc"))

    async def input_tokens(self, request: Request) -> Response:
        body = await read_json(request)
        check_input(body)
        messages = as_chat(body, self._items(body))["messages"]
        count = tokens.count_messages(messages)
        return JSONResponse({"object": "response.input_tokens", "input_tokens": count})

    def _items(self, body: Json) -> list[Json]:
        """All items for the model: those of the earlier responses, then the new ones."""
        items = read_items(body.get("input"), self._ids)
        if (previous_id := body.get("previous_response_id")) is not None:
            previous = self._find(previous_id)
            items = [*previous.input, *previous.response["output"], *items]
        check_results(items)
        return items

    def _find(self, response_id: str) -> _Stored:
        stored = self._store.get(response_id)
        if stored is None:
            raise not_found("response", response_id)
        return stored

    def _stream(self, request: Request, response: Json, *, after: int = -1) -> Response:
        events = (e for e in response_events(response) if e["sequence_number"] > after)
        return event_stream(request, events, pace=self._pace, named=True)


def _start_number(request: Request) -> int:
    text = request.query_params.get("starting_after", "-1")
    try:
        return int(text)
    except ValueError as exc:
        message = f"Invalid 'starting_after': expected an integer, but got '{text}'."
        raise ApiError(message, param="starting_after", code="invalid_type") from exc
