"""Streamed chats whose bodies are given, and what they say."""

from typing import Any

from generated_client import models as m
from tests._async.clients import mock_client
from tests.kit.answers import Answers, streamed
from tests.kit.samples import ASK
from wrapper import AsyncStream

EVENT_STREAM = "text/event-stream"


async def stream_of(
    *pieces: bytes | Exception,
    content_type: str | None = EVENT_STREAM,
    headers: dict[str, str] | None = None,
    **options: Any,
) -> AsyncStream[m.ChatCompletionChunk]:
    """A streamed chat whose body arrives in these pieces."""
    answers = Answers(streamed(*pieces, content_type=content_type, headers=headers))
    return await mock_client(answers, **options).chat.completions.create(**ASK, stream=True)


async def text_of(stream: AsyncStream[m.ChatCompletionChunk]) -> str:
    """All that a stream says."""
    texts = [item.choices[0].delta.content or "" async for item in stream if item.choices]
    return "".join(texts)
