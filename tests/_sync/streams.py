# Written by codegen/facade/unasync.py from tests/_async/streams.py; edit that file instead.
"""Streamed chats whose bodies are given, and what they say."""

from typing import Any

from generated_client import models as m
from tests._sync.clients import mock_client
from tests.kit.answers import Answers, streamed
from tests.kit.samples import ASK
from wrapper import Stream

EVENT_STREAM = "text/event-stream"


def stream_of(
    *pieces: bytes | Exception,
    content_type: str | None = EVENT_STREAM,
    headers: dict[str, str] | None = None,
    **options: Any,
) -> Stream[m.ChatCompletionChunk]:
    """A streamed chat whose body arrives in these pieces."""
    answers = Answers(streamed(*pieces, content_type=content_type, headers=headers))
    return mock_client(answers, **options).chat.completions.create(**ASK, stream=True)


def text_of(stream: Stream[m.ChatCompletionChunk]) -> str:
    """All that a stream says."""
    texts = [item.choices[0].delta.content or "" for item in stream if item.choices]
    return "".join(texts)
