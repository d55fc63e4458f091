"""A tool call: offer a function, run it, send back its result"""

import json
import os

from wrapper import Client
from wrapper.types.chat import ChatCompletionMessageParam, ChatCompletionToolParam

MODEL = os.environ.get("EXAMPLE_MODEL", "gpt-4o-mini")

WEATHER: ChatCompletionToolParam = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "The weather in a city, now.",
        "parameters": {
            "type": "object",
            "properties": {"city": {"type": "string"}},
            "required": ["city"],
        },
    },
}


def get_weather(city: str) -> str:
    return f"18 °C and sunny in {city}"


def main() -> None:
    messages: list[ChatCompletionMessageParam] = [
        {"role": "user", "content": "What is the weather in Lisbon?"}
    ]
    with Client() as client:
        completion = client.chat.completions.create(model=MODEL, messages=messages, tools=[WEATHER])
        message = completion.choices[0].message
        messages.append(message)
        for call in message.tool_calls or []:
            if call.type == "function":
                print(f"calls   {call.function.name}({call.function.arguments})")
                result = get_weather(**json.loads(call.function.arguments))
                print(f"gets    {result}")
                messages.append({"role": "tool", "tool_call_id": call.id, "content": result})
        completion = client.chat.completions.create(model=MODEL, messages=messages, tools=[WEATHER])
    print(f"says    {completion.choices[0].message.content}")


if __name__ == "__main__":
    main()
