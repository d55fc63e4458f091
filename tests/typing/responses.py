# pyright: reportUnnecessaryTypeIgnoreComment=true
"""Responses: what goes in, what comes out, and that it can go in again."""

from typing import assert_type

from wrapper import AsyncClient, AsyncStream, Client, Stream
from wrapper.types.responses import (
    EasyInputMessageParam,
    FunctionToolParam,
    Response,
    ResponseCreatedEvent,
    ResponseInputParam,
    ResponseOutputItem,
    ResponseOutputMessage,
    ResponseStreamEvent,
    ResponseTextDeltaEvent,
)


def called(client: Client) -> None:
    assert_type(client.responses.create(model="m", input="Hello"), Response)
    assert_type(client.responses.create(input="Hello", stream=True), Stream[ResponseStreamEvent])
    assert_type(client.responses.retrieve("r"), Response)
    assert_type(
        client.responses.retrieve("r", stream=True, starting_after=3), Stream[ResponseStreamEvent]
    )
    assert_type(client.responses.create(input="Hello").output_text, str)


async def awaited(client: AsyncClient) -> None:
    stream = await client.responses.create(input="Hello", stream=True)
    assert_type(stream, AsyncStream[ResponseStreamEvent])


def sent_back(client: Client) -> None:
    message: EasyInputMessageParam = {"role": "user", "content": "Hello"}
    tool: FunctionToolParam = {
        "type": "function",
        "name": "f",
        "parameters": {"type": "object"},
        "strict": True,
    }
    history: ResponseInputParam = [message]
    response = client.responses.create(model="m", input=history, tools=[tool])
    history.extend(response.output)
    history += response.output
    history.append({"type": "function_call_output", "call_id": "c", "output": "42"})
    client.responses.create(model="m", input=history)
    client.responses.create(model="m", input=response.output)
    client.responses.create(
        model="m", input=[*response.output, {"role": "user", "content": "And in French?"}]
    )
    client.responses.create(
        input=[
            {
                "role": "user",
                "content": [
                    {"type": "input_text", "text": "What is this?"},
                    {"type": "input_image", "image_url": "data:,", "detail": "low"},
                ],
            }
        ],
        text={"format": {"type": "json_schema", "name": "n", "schema": {}, "strict": True}},
        reasoning={"effort": "low"},
        include=["reasoning.encrypted_content"],
    )
    client.conversations.create(items=response.output)


def narrowed(client: Client) -> None:
    for event in client.responses.create(input="Hello", stream=True):
        if event.type == "response.output_text.delta":
            assert_type(event, ResponseTextDeltaEvent)
            print(event.delta)
        elif event.type == "response.created":
            assert_type(event, ResponseCreatedEvent)
    output: list[ResponseOutputItem] = client.responses.create(input="Hello").output
    for item in output:
        if item.type == "message":
            assert_type(item, ResponseOutputMessage)


def wrong(client: Client) -> None:
    client.responses.create(input=["Hello"])  # type: ignore[list-item]
    client.responses.create(input=7)  # type: ignore[call-overload]
    client.responses.create(input=[{"role": "usr", "content": "x"}])  # type: ignore[list-item]
    client.responses.retrieve("r", include=["everything"])  # type: ignore[list-item]
