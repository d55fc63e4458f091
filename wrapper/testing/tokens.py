"""A count of tokens that can be repeated by hand.

A token is a word (letters, digits and underscores) or one punctuation mark, together with the
white space before it. The count does not follow any provider's tokenizer.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

_TOKEN = re.compile(r"\s*(?:\w+|[^\w\s])(?:\s+\Z)?|\s+")


def split(text: str) -> list[str]:
    """The tokens of `text`; joined, they are `text` again."""
    return _TOKEN.findall(text)


def count(text: str) -> int:
    return len(split(text))


def count_messages(messages: Iterable[dict[str, Any]]) -> int:
    """Tokens of the messages' texts; an image, sound or file counts as one."""
    return sum(_count_content(message.get("content")) for message in messages)


def _count_content(content: object) -> int:
    if isinstance(content, str):
        return count(content)
    if not isinstance(content, list):
        return 0
    return sum(
        count(part["text"]) if isinstance(part.get("text"), str) else 1
        for part in content
        if isinstance(part, dict)
    )


def chat_usage(prompt: int, completion: int) -> dict[str, Any]:
    return {
        "prompt_tokens": prompt,
        "completion_tokens": completion,
        "total_tokens": prompt + completion,
        "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
        "completion_tokens_details": {
            "reasoning_tokens": 0,
            "audio_tokens": 0,
            "accepted_prediction_tokens": 0,
            "rejected_prediction_tokens": 0,
        },
    }


def log_probability(token: str, rank: int = 0) -> float:
    """An invented log probability: the same for the same token, lower for each rank."""
    return -round((sum(token.encode()) % 50 + 1) / 100 + rank, 2)


def logprobs(text: str, most: int) -> list[dict[str, Any]]:
    """Each token of `text` with its log probability, and the `most` likeliest tokens."""
    return [
        {
            **_logprob(piece),
            "top_logprobs": [
                _logprob(piece + "'" * rank, log_probability(piece, rank)) for rank in range(most)
            ],
        }
        for piece in split(text)
    ]


def _logprob(token: str, value: float | None = None) -> dict[str, Any]:
    return {
        "token": token,
        "logprob": log_probability(token) if value is None else value,
        "bytes": list(token.encode()),
    }
