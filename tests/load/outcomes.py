"""What came of many calls and streams, and what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tests.load.echo import CALL_FAULTS, GOOD, STREAM_FAULTS, question, texts_of
from wrapper import APIError, AsyncClient, Client

ERRORS = {
    "reset": "APIConnectionError",
    "error": "APIError",
    "cut": "APIConnectionError",
    "hang up": "APIConnectionError",
    "status": "InternalServerError",
    "html": "APIResponseValidationError",
    "short": "APIConnectionError",
    "empty": "APIResponseValidationError",
}


@dataclass(frozen=True)
class Asked:
    """One call or stream."""

    name: str
    fault: str = GOOD
    streamed: bool = False

    @property
    def keywords(self) -> dict[str, Any]:
        return question(self.name, self.fault)


@dataclass(frozen=True)
class Outcome:
    """What one caller saw."""

    texts: tuple[str | None, ...] = ()
    error: APIError | None = None


def mixed(count: int, *, failing: int) -> list[Asked]:
    """Calls and streams in turn, of which one in `failing` fails, each time in another way."""
    calls, streams = ("", *CALL_FAULTS), ("", *STREAM_FAULTS)
    asked = []
    for number in range(count):
        faults = streams if number % 2 else calls
        fault = GOOD if number % failing else faults[1 + number // failing % (len(faults) - 1)]
        asked.append(Asked(f"n{number}", fault, streamed=bool(number % 2)))
    return asked


async def async_outcome(client: AsyncClient, asked: Asked) -> Outcome:
    """What comes of it; anything but an error of ours is raised."""
    texts: list[str | None] = []
    try:
        if asked.streamed:
            stream = await client.chat.completions.create(**asked.keywords, stream=True)
            async for item in stream:
                texts.append(item.choices[0].delta.content)
        else:
            completion = await client.chat.completions.create(**asked.keywords)
            texts.append(completion.choices[0].message.content)
    except APIError as error:
        return Outcome(tuple(texts), error)
    return Outcome(tuple(texts))


def outcome(client: Client, asked: Asked) -> Outcome:
    """What comes of it; anything but an error of ours is raised."""
    texts: list[str | None] = []
    try:
        if asked.streamed:
            for item in client.chat.completions.create(**asked.keywords, stream=True):
                texts.append(item.choices[0].delta.content)
        else:
            completion = client.chat.completions.create(**asked.keywords)
            texts.append(completion.choices[0].message.content)
    except APIError as error:
        return Outcome(tuple(texts), error)
    return Outcome(tuple(texts))


def complaint(asked: Asked, seen: Outcome) -> str | None:
    """What is lost, doubled, mixed up or of the wrong type; None where all is right."""
    whole: tuple[str | None, ...] = (asked.name,)
    if asked.streamed:
        whole = (*texts_of(asked.name), None)
    due = ERRORS.get(asked.fault)
    came = None if seen.error is None else type(seen.error).__name__
    if due != came:
        return f"{asked}: {came} instead of {due}: {seen.error}"
    if due is None and seen.texts != whole:
        return f"{asked}: {seen.texts} instead of {whole}"
    if seen.texts != whole[: len(seen.texts)]:
        return f"{asked}: {seen.texts} before the failure"
    if asked.fault in ("error", "status") and asked.name not in str(seen.error).split()[-5:]:
        return f"{asked}: the error of another call: {seen.error}"
    return None
