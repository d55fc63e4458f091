"""POST /chat/completions."""

from __future__ import annotations

import time

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from .. import tokens
from ..fields import Json, read_json
from ..replies import chat_reply
from ..sse import event_stream
from ..store import Ids
from ..tools import ToolCall, choose_call
from .chat_checks import check_chat
from .chat_chunks import chunks
from .models import Models
from .stored import StoredCompletions


class Chat:
    def __init__(self, *, models: Models, stored: StoredCompletions, ids: Ids, pace: float) -> None:
        self._models = models
        self._stored = stored
        self._ids = ids
        self._pace = pace

    async def create(self, request: Request) -> Response:
        body = await read_json(request)
        check_chat(body)
        self._models.check(body["model"])
        completion = self._complete(body)
        if body.get("store"):
            self._stored.add(completion, body)
        if not body.get("stream"):
            return JSONResponse(completion)
        options = body.get("stream_options") or {}
        with_usage = bool(options.get("include_usage"))
        return event_stream(request, chunks(completion, with_usage=with_usage), pace=self._pace)

    def _complete(self, body: Json) -> Json:
        call = choose_call(body)
        max_tokens = body.get("max_completion_tokens") or body.get("max_tokens")
        choices: list[Json] = []
        completion_tokens = 0
        for index in range(body.get("n") or 1):
            if call is not None:
                message = self._call_message(call)
                text, finish_reason = call.input, "tool_calls"
            else:
                reply = chat_reply(body, index, max_tokens=max_tokens)
                message = _text_message(reply.text)
                text, finish_reason = reply.text, reply.finish_reason
            completion_tokens += tokens.count(text)
            choices.append(
                {
                    "index": index,
                    "message": message,
                    "logprobs": _logprobs(body, "" if call else text),
                    "finish_reason": finish_reason,
                }
            )
        prompt_tokens = tokens.count_messages(body["messages"])
        return {
            "id": self._ids.new("chatcmpl-"),
            "object": "chat.completion",
            "created": int(time.time()),
            "model": body["model"],
            "choices": choices,
            "usage": tokens.chat_usage(prompt_tokens, completion_tokens),
            "service_tier": "default",
            "system_fingerprint": "fp_local",
        }

    def _call_message(self, call: ToolCall) -> Json:
        return {**_text_message(None), "tool_calls": [call.to_json(self._ids.new("call_"))]}


def _text_message(text: str | None) -> Json:
    return {"role": "assistant", "content": text, "refusal": None, "annotations": []}


def _logprobs(body: Json, text: str) -> Json | None:
    if not body.get("logprobs"):
        return None
    return {"content": tokens.logprobs(text, body.get("top_logprobs") or 0), "refusal": None}
