"""What a case is: what the server does, what the client is told, and how the call has to end."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.faults.injector import Answer, Script
from wrapper import APIError

SOON = 0.15
"""Seconds that a client waits in cases that end with its patience."""


@dataclass(frozen=True)
class Gives:
    """The right answer: what `tests.faults.calls.CALLS` makes of a result."""

    value: object


@dataclass(frozen=True)
class Raises:
    """One of our errors, exactly of that class, with a piece of its message."""

    error: type[APIError]
    says: str = ""
    after: object = None
    """Of a stream, the text that came before."""


@dataclass(frozen=True)
class Case:
    """One fault, and how a call through it has to end."""

    name: str
    script: Script
    expected: Gives | Raises
    call: str = "models"
    options: Mapping[str, Any] = field(default_factory=dict)
    """Of the client."""
    attempts: int | None = 1
    """Requests, or connections where the server greets; None for any number up to three."""
    used_again: bool | None = None
    """Whether the connection serves the next call; None where either will do."""
    within: float = 3.0
    """Seconds that it may take at most, on a machine that is busy."""
    is_next_call_good: bool = True
    """Whether the server answers another call as it should afterwards."""
    address: str = "http://127.0.0.1:{port}/v1"
    trust: str = "none"
    """`test` where the client is to trust the authority of the tests."""
    elsewhere: Mapping[str, Gives | Raises] = field(default_factory=dict)
    """What is expected of backends that read HTTP otherwise, where both ways are right."""
    pause: float = 0.0
    """Seconds that the one who reads a stream takes for each item."""
    leaves_after: int | None = None
    """Items after which a stream is closed; None where it is read to its end."""
    source: str = ""
    """The rule."""


def script(*answers: Answer) -> Script:
    """A server that gives these answers in turn."""
    return Script(answers=answers)
