"""What a case is: what the server does, what the client is told, and how the call has to end."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Self

import httpx

from tests.faults.injector import Script
from tests.kit.servers import PATIENCE, Steps
from wrapper import APIError

SOON = 0.15
"""Seconds that a client waits in cases that end with its patience."""
LIMITS = ("timeout", "deadline", "stream_idle_timeout")
"""Options that are seconds."""


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
    within: float = PATIENCE / 3
    """Seconds that it may take besides its own waits: fewer than a client waits by itself."""
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

    def slower(self, pace: float) -> Self:
        """The same with all waits so many times as long: those of the server and of the client."""
        limits = {name: _times(self.options[name], pace) for name in LIMITS if name in self.options}
        return replace(
            self,
            script=self.script.slower(pace),
            options={**self.options, **limits},
            pause=self.pause * pace,
        )

    @property
    def patience(self) -> float:
        """The shortest time that its options set a limit to."""
        limits = [self.options[name] for name in LIMITS if name in self.options]
        return min((x.read if isinstance(x, httpx.Timeout) else x for x in limits), default=0.0)


def _times(limit: Any, pace: float) -> Any:
    if not isinstance(limit, httpx.Timeout):
        return limit * pace
    return httpx.Timeout(PATIENCE, read=limit.read * pace)


def script(*answers: Steps) -> Script:
    """A server that gives these answers in turn."""
    return Script(answers=answers)
