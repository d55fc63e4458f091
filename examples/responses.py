"""A response: streamed as typed events, then continued by its id"""

import os

from wrapper import Client
from wrapper.types.responses import Response, ResponseStreamEvent

MODEL = os.environ.get("EXAMPLE_MODEL", "gpt-4o-mini")


def show(event: ResponseStreamEvent) -> Response | None:
    """Print text as it arrives; the last event carries the whole response."""
    if event.type == "response.output_text.delta":
        print(event.delta, end="", flush=True)
    elif event.type == "response.completed" or event.type == "response.incomplete":
        print(f" [{event.response.status}]")
        return event.response
    elif event.type == "response.failed":
        print(f"failed: {event.response.error}")
    return None


def main() -> None:
    with Client() as client:
        first: Response | None = None
        for event in client.responses.create(model=MODEL, input="Name a river.", stream=True):
            first = show(event) or first
        if first is None:
            return
        second = client.responses.create(
            model=MODEL, input="Where does it end?", previous_response_id=first.id
        )
        print(second.output_text)
        if second.usage:
            print(f"{second.usage.input_tokens} tokens in, the first exchange among them")
        for response in (first, second):
            client.responses.delete(response.id)


if __name__ == "__main__":
    main()
