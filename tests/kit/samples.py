"""JSON as servers send it."""

import json
from typing import Any

KEY = "sk-secret-of-the-tests"

ASK: dict[str, Any] = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Hi"}]}
"""Keywords of a small chat call."""

COMPLETION: dict[str, Any] = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1_700_000_000,
    "model": "gpt-4o",
    "choices": [
        {
            "index": 0,
            "message": {"role": "assistant", "content": "Hello!", "refusal": None},
            "logprobs": None,
            "finish_reason": "stop",
        }
    ],
    "usage": {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3},
}

TEXT_COMPLETION: dict[str, Any] = {
    "id": "cmpl-1",
    "object": "text_completion",
    "created": 1_700_000_000,
    "model": "gpt-3.5-turbo-instruct",
    "choices": [{"index": 0, "text": " world", "logprobs": None, "finish_reason": "stop"}],
}

EMBEDDING: dict[str, Any] = {
    "object": "list",
    "model": "text-embedding-3-small",
    "data": [{"object": "embedding", "index": 0, "embedding": [0.5, -0.5]}],
    "usage": {"prompt_tokens": 1, "total_tokens": 1},
}

MODEL: dict[str, Any] = {
    "id": "gpt-4o",
    "object": "model",
    "created": 1_700_000_000,
    "owned_by": "openai",
}

FILE: dict[str, Any] = {
    "id": "file-1",
    "object": "file",
    "bytes": 5,
    "created_at": 1_700_000_000,
    "filename": "a.txt",
    "purpose": "assistants",
    "status": "processed",
}

MESSAGE: dict[str, Any] = {"id": "msg-1", "role": "user", "content": "Hi"}

MODELS: dict[str, Any] = {"object": "list", "data": [MODEL]}


def deleted(id: str, object: str) -> dict[str, Any]:
    return {"id": id, "object": object, "deleted": True}


def page(*ids: str, has_more: bool | None = False, **members: Any) -> dict[str, Any]:
    """A page of files; no `has_more` where that is None."""
    listing = {"object": "list", "data": [{**FILE, "id": id} for id in ids], **members}
    return listing if has_more is None else {**listing, "has_more": has_more}


def chunk(content: str | None = None, *, finish_reason: str | None = None) -> dict[str, Any]:
    """A chunk of a streamed chat."""
    delta = {} if content is None else {"content": content}
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion.chunk",
        "created": 1_700_000_000,
        "model": "gpt-4o",
        "choices": [{"index": 0, "delta": delta, "finish_reason": finish_reason}],
    }


def events(*values: Any) -> bytes:
    """Server-sent events; strings as they are, anything else as JSON."""
    texts = [value if isinstance(value, str) else json.dumps(value) for value in values]
    return "".join(f"data: {text}\n\n" for text in texts).encode()


HELLO = events(chunk("Hel"), chunk("lo"), chunk(finish_reason="stop"), "[DONE]")
"""A whole stream."""
