"""Replies of the local server: the same text for the same question."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from . import tokens
from .examples import example

_CHAT = (
    'You said "{}", and I am glad you did. How can I help?',
    'Thank you for "{}". Let us look at it together.',
    'Ah, "{}": I could talk about that all day.',
    'I heard "{}". Tell me more, whenever you like.',
)
_TEXT = (
    " and so the story went on, quietly, until everybody had heard it.",
    " which, as the local server likes to say, is only the beginning.",
    " and nobody was surprised when it turned out well in the end.",
)
_QUOTED = 200


@dataclass(frozen=True, slots=True)
class Reply:
    """A text, cut to the length that the request allows."""

    text: str
    finish_reason: str

    @property
    def pieces(self) -> list[str]:
        return tokens.split(self.text)


def chat_reply(body: dict[str, Any], variant: int = 0, *, max_tokens: int | None) -> Reply:
    """The answer to a chat request, in the requested format."""
    response_format: dict[str, Any] = body.get("response_format") or {"type": "text"}
    if response_format["type"] == "text":
        text = chat_text(body["messages"], variant)
    else:
        text = chat_json(body["messages"], response_format, variant)
    return cut(text, max_tokens=max_tokens, stop=body.get("stop"))


def chat_text(messages: Sequence[dict[str, Any]], variant: int = 0) -> str:
    """A friendly sentence with the last user message, or the last tool's result."""
    last = messages[-1]
    if last["role"] in ("tool", "function"):
        return f"I looked it up, and here is what I found: {_quote(content_text(last))}"
    question = last_user_text(messages)
    if not question:
        return "Hello! What would you like to talk about?"
    return _CHAT[variant % len(_CHAT)].format(_quote(question))


def chat_json(
    messages: Sequence[dict[str, Any]], response_format: dict[str, Any], variant: int = 0
) -> str:
    """A JSON document: of the requested schema, or an object with a `reply`."""
    if response_format["type"] == "json_object":
        return json.dumps({"reply": chat_text(messages, variant)}, ensure_ascii=False)
    schema = response_format["json_schema"].get("schema") or {}
    return json.dumps(example(schema, hint=last_user_text(messages)), ensure_ascii=False)


def continuation(variant: int = 0) -> str:
    """The text that continues a prompt."""
    return _TEXT[variant % len(_TEXT)]


def cut(text: str, *, max_tokens: int | None, stop: str | Sequence[str] | None) -> Reply:
    """`text` up to the first stop sequence, then up to `max_tokens` tokens."""
    sequences = [stop] if isinstance(stop, str) else list(stop or ())
    ends = [at for sequence in sequences if sequence and (at := text.find(sequence)) >= 0]
    text = text[: min(ends, default=len(text))]
    pieces = tokens.split(text)
    if max_tokens is not None and len(pieces) > max_tokens:
        return Reply("".join(pieces[:max_tokens]), "length")
    return Reply(text, "stop")


def last_user_text(messages: Sequence[dict[str, Any]]) -> str:
    for message in reversed(messages):
        if message["role"] == "user":
            return content_text(message)
    return ""


def content_text(message: dict[str, Any]) -> str:
    """The text of a message; other parts appear by type, as `[image_url]`."""
    content = message.get("content")
    if isinstance(content, list):
        return " ".join(part.get("text") or f"[{part['type']}]" for part in content)
    return content or ""


def _quote(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _QUOTED else text[: _QUOTED - 1] + "…"
