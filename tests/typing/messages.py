# pyright: reportUnnecessaryTypeIgnoreComment=true
"""What counts as a message: dicts, TypedDicts, models, and the answer itself."""

from wrapper import Client
from wrapper.types.chat import (
    ChatCompletionAssistantMessageParam,
    ChatCompletionContentPartImageParam,
    ChatCompletionContentPartTextParam,
    ChatCompletionMessageParam,
    ChatCompletionSystemMessage,
    ChatCompletionSystemMessageParam,
    ChatCompletionToolMessageParam,
    ChatCompletionUserMessage,
    ChatCompletionUserMessageParam,
)


def literals(client: Client) -> None:
    client.chat.completions.create(
        model="m",
        messages=[
            {"role": "system", "content": "Be brief."},
            {"role": "user", "content": "Hello", "name": "Ada"},
            {"role": "assistant", "content": "Hello, Ada."},
            {
                "role": "user",
                "content": [
                    {"type": "text", "text": "What is this?"},
                    {"type": "image_url", "image_url": {"url": "data:,", "detail": "low"}},
                ],
            },
        ],
    )


def annotated(client: Client) -> None:
    system: ChatCompletionSystemMessageParam = {"role": "system", "content": "Be brief."}
    text: ChatCompletionContentPartTextParam = {"type": "text", "text": "What is this?"}
    image: ChatCompletionContentPartImageParam = {"type": "image_url", "image_url": {"url": "u"}}
    user = ChatCompletionUserMessageParam(role="user", content=[text, image])
    said: ChatCompletionAssistantMessageParam = {"role": "assistant", "content": None}
    result = ChatCompletionToolMessageParam(role="tool", content="42", tool_call_id="c")
    client.chat.completions.create(model="m", messages=[system, user, said, result])
    client.chat.completions.create(model="m", messages=(system, user))


def models(client: Client) -> None:
    client.chat.completions.create(
        model="m",
        messages=[
            ChatCompletionSystemMessage(content="Be brief."),
            ChatCompletionUserMessage(content=[{"type": "text", "text": "Hello"}]),
            {"role": "user", "content": "And in French?"},
        ],
    )


def answered(client: Client) -> None:
    messages: list[ChatCompletionMessageParam] = [{"role": "user", "content": "Hello"}]
    completion = client.chat.completions.create(model="m", messages=messages)
    message = completion.choices[0].message
    messages.append(message)
    messages.extend(
        {"role": "tool", "tool_call_id": call.id, "content": "42"}
        for call in message.tool_calls or []
    )
    client.chat.completions.create(model="m", messages=[message, {"role": "user", "content": "?"}])
    client.chat.completions.create(model="m", messages=messages)


def wrong(client: Client) -> None:
    client.chat.completions.create(
        model="m",
        messages=[{"role": "usr", "content": "Hello"}],  # type: ignore[list-item]
    )
    client.chat.completions.create(model="m", messages=["Hello"])  # type: ignore[list-item]
    client.chat.completions.create(model="m", messages="Hello")  # type: ignore[arg-type]
    _: ChatCompletionUserMessageParam = {"role": "user"}  # type: ignore[typeddict-item]
