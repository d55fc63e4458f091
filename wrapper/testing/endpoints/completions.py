"""POST /completions: the continuation of a prompt."""

from __future__ import annotations

import time
from collections.abc import Iterator
from itertools import accumulate, zip_longest
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from .. import tokens
from ..fields import Field, Json, check, read_json
from ..prompts import Prompt, read_prompts
from ..replies import continuation, cut
from ..sse import event_stream
from ..store import Ids
from .chat_checks import check_stop, check_stream_options
from .models import Models

_REQUEST = (
    Field("model", ("string",), required=True),
    Field("prompt", ("string", "array", "null"), required=True),
    Field("best_of", ("integer",), minimum=1, maximum=20),
    Field("echo", ("boolean",)),
    Field("frequency_penalty", ("number",), minimum=-2, maximum=2),
    Field("logit_bias", ("object",)),
    Field("logprobs", ("integer",), minimum=0, maximum=5),
    Field("max_tokens", ("integer",), minimum=0),
    Field("n", ("integer",), minimum=1, maximum=128),
    Field("presence_penalty", ("number",), minimum=-2, maximum=2),
    Field("seed", ("integer",)),
    Field("stop", ("string", "array")),
    Field("stream", ("boolean",)),
    Field("stream_options", ("object",)),
    Field("suffix", ("string",)),
    Field("temperature", ("number",), minimum=0, maximum=2),
    Field("top_p", ("number",), minimum=0, maximum=1),
    Field("user", ("string",)),
)
_MAX_TOKENS = 16
"""Values of parameters that a request leaves out, as at OpenAI."""


class Completions:
    def __init__(self, *, models: Models, ids: Ids, pace: float) -> None:
        self._models = models
        self._ids = ids
        self._pace = pace

    async def create(self, request: Request) -> Response:
        body = await read_json(request)
        check(body, _REQUEST)
        check_stream_options(body)
        check_stop(body)
        prompts = read_prompts(body["prompt"], "prompt")
        self._models.check(body["model"])
        completion = self._complete(body, prompts)
        if not body.get("stream"):
            return JSONResponse(completion)
        options = body.get("stream_options") or {}
        with_usage = bool(options.get("include_usage"))
        return event_stream(request, _chunks(completion, with_usage=with_usage), pace=self._pace)

    def _complete(self, body: Json, prompts: list[Prompt]) -> Json:
        max_tokens = body.get("max_tokens")
        choices: list[Json] = []
        completion_tokens = 0
        for prompt in prompts:
            for variant in range(body.get("n") or 1):
                reply = cut(
                    continuation(variant),
                    max_tokens=_MAX_TOKENS if max_tokens is None else max_tokens,
                    stop=body.get("stop"),
                )
                completion_tokens += len(reply.pieces)
                text = (prompt.text if body.get("echo") else "") + reply.text
                choices.append(
                    {
                        "index": len(choices),
                        "text": text,
                        "logprobs": _logprobs(text, body.get("logprobs")),
                        "finish_reason": reply.finish_reason,
                    }
                )
        prompt_tokens = sum(prompt.tokens for prompt in prompts)
        return {
            "id": self._ids.new("cmpl-"),
            "object": "text_completion",
            "created": int(time.time()),
            "model": body["model"],
            "choices": choices,
            "usage": tokens.chat_usage(prompt_tokens, completion_tokens),
            "system_fingerprint": "fp_local",
        }


def _chunks(completion: Json, *, with_usage: bool) -> Iterator[Json]:
    head = {key: completion[key] for key in ("id", "object", "created", "model")}
    unknown = {"usage": None} if with_usage else {}
    for together in zip_longest(*map(_choice_chunks, completion["choices"])):
        for choice in filter(None, together):
            yield {**head, "choices": [choice], **unknown}
    if with_usage:
        yield {**head, "choices": [], "usage": completion["usage"]}


def _choice_chunks(choice: Json) -> Iterator[Json]:
    logprobs = choice["logprobs"]
    open_choice = {**choice, "finish_reason": None}
    for position, piece in enumerate(tokens.split(choice["text"])):
        entry = logprobs and {key: [values[position]] for key, values in logprobs.items()}
        yield {**open_choice, "text": piece, "logprobs": entry}
    yield {**choice, "text": "", "logprobs": None}


def _logprobs(text: str, most: int | None) -> dict[str, list[Any]] | None:
    if most is None:
        return None
    pieces = tokens.split(text)
    ranks = range(max(most, 1))
    return {
        "tokens": pieces,
        "token_logprobs": [tokens.log_probability(piece) for piece in pieces],
        "top_logprobs": [
            {piece + "'" * rank: tokens.log_probability(piece, rank) for rank in ranks}
            for piece in pieces
        ],
        "text_offset": list(accumulate(map(len, pieces), initial=0))[:-1],
    }
