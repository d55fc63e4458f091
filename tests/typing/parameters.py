# pyright: reportUnnecessaryTypeIgnoreComment=true
"""Keywords of the methods: what is accepted, and that mistakes are told."""

from enum import Enum, StrEnum
from pathlib import Path

import httpx

from wrapper import NOT_GIVEN, Client, RequestOptions, omit
from wrapper.types import FileCreateParams
from wrapper.types.chat import (
    ChatCompletionStreamOptions,
    ChatCompletionToolChoiceOptionParam,
    ChatCompletionToolParam,
    CompletionCreateParams,
)


class Name(StrEnum):
    LARGE = "large"


class Title(str, Enum):  # noqa: UP042
    SMALL = "small"


def models_by_enum(client: Client) -> None:
    client.chat.completions.create(model=Name.LARGE, messages=[])
    client.chat.completions.create(model=Title.SMALL, messages=[])
    client.models.retrieve(Name.LARGE)


def nothing_given(client: Client) -> None:
    client.chat.completions.create(
        model="m", messages=[], temperature=omit, tools=NOT_GIVEN, stop=None, timeout=omit
    )
    client.files.list(after=omit, limit=NOT_GIVEN)


def nested(client: Client) -> None:
    tool: ChatCompletionToolParam = {
        "type": "function",
        "function": {
            "name": "weather",
            "parameters": {"type": "object", "properties": {"city": {"type": "string"}}},
        },
    }
    choice: ChatCompletionToolChoiceOptionParam = {
        "type": "function",
        "function": {"name": "weather"},
    }
    client.chat.completions.create(
        model="m",
        messages=[],
        tools=[tool, {"type": "custom", "custom": {"name": "shell"}}],
        tool_choice=choice,
        stream_options=ChatCompletionStreamOptions(include_usage=True),
        response_format={
            "type": "json_schema",
            "json_schema": {"name": "answer", "schema": {"type": "object"}, "strict": True},
        },
        reasoning_effort="low",
        modalities=["text"],
        metadata={"user": "ada"},
        logit_bias={"50256": -100},
        stop=["\n"],
    )
    client.chat.completions.create(model="m", messages=[], tool_choice="auto", stop="\n")
    client.embeddings.create(model="m", input=["a", "b"], encoding_format="float", dimensions=4)
    client.embeddings.create(model="m", input=[1, 2, 3])
    client.embeddings.create(model="m", input=[[1, 2], [3]])


def files(client: Client) -> None:
    client.files.create(file=b"content", purpose="batch")
    client.files.create(file=Path("notes.txt"), purpose="user_data")
    client.files.create(file=("notes.txt", b"content", "text/plain"), purpose="assistants")
    client.files.create(file=(None, b"content", None, {"x-part": "1"}), purpose="assistants")
    with Path("notes.txt").open("rb") as opened:
        client.files.create(
            file=opened,
            purpose="vision",
            expires_after={
                "anchor": "created_at",
                "seconds": 3600,
            },
        )


def options(client: Client) -> None:
    client.chat.completions.create(
        model="m",
        messages=[],
        extra_headers={"x-trace": "1", "user-agent": omit},
        extra_query={"debug": True},
        extra_body={"top_k": 40},
        timeout=httpx.Timeout(10.0),
        max_retries=5,
        deadline=30,
        idempotency_key="k",
    )
    client.models.retrieve("m", timeout=1)
    common: RequestOptions = {"timeout": 5, "max_retries": 0}
    client.models.retrieve("m", **common)


def unpacked(client: Client) -> None:
    chat: CompletionCreateParams = {"model": "m", "messages": [{"role": "user", "content": "?"}]}
    chat["temperature"] = 0.5
    client.chat.completions.create(**chat)
    file: FileCreateParams = {"file": b"content", "purpose": "batch"}
    client.files.create(**file)


def misspelt(client: Client) -> None:
    client.chat.completions.create(model="m", mesages=[])  # type: ignore[call-overload]
    client.embeddings.create(model="m", inputs="i")  # type: ignore[call-overload]
    client.files.list(limits=1)  # type: ignore[call-arg]
    client.models.list(after="m")  # type: ignore[call-arg]
    client.models.retrieve(model_id="m")  # type: ignore[call-arg]
    Client(apikey="k")  # type: ignore[call-arg]


def missing(client: Client) -> None:
    client.chat.completions.create(model="m")  # type: ignore[call-overload]
    client.embeddings.create(input="i")  # type: ignore[call-overload]
    client.files.create(file=b"content")  # type: ignore[call-arg]
    client.files.retrieve()  # type: ignore[call-arg]


def mistaken(client: Client) -> None:
    client.embeddings.create(model="m", input=1)  # type: ignore[call-overload]
    client.files.create(file="notes.txt", purpose="batch")  # type: ignore[arg-type]
    client.files.create(file=b"", purpose="bach")  # type: ignore[arg-type]
    client.files.list(order="up")  # type: ignore[arg-type]
    client.models.retrieve(1)  # type: ignore[arg-type]
    client.models.retrieve("m", timeout="long")  # type: ignore[arg-type]
    Client(timeout="long")  # type: ignore[arg-type]
