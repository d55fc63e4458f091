"""A server that misbehaves byte by byte, and answers a probe as it should."""

import ssl
from dataclasses import dataclass, replace
from typing import Self

from tests.kit.servers import Answer, Pause, RawServer, Received, Steps, respond

PROBE = "x-probe"
"""Header of a request that is answered as it should be, whatever the script says."""
MODELS = b'{"object":"list","data":[{"id":"m","object":"model","created":1,"owned_by":"o"}]}'
GOOD = respond(MODELS)


@dataclass(frozen=True)
class Script:
    """What a server does."""

    answers: tuple[Steps, ...] = ((GOOD,),)
    """To the requests in turn, whatever connection they come over; the last one again and again."""
    greetings: tuple[Steps, ...] = ((),)
    """What the connections in turn begin with, before a request; the last one again and again."""
    tls: ssl.SSLContext | None = None

    def slower(self, pace: float) -> Self:
        """The same with all pauses so many times as long."""
        return replace(
            self,
            answers=tuple(_slower(steps, pace) for steps in self.answers),
            greetings=tuple(_slower(steps, pace) for steps in self.greetings),
        )


def _slower(steps: Steps, pace: float) -> Steps:
    return tuple(
        replace(step, seconds=step.seconds * pace) if isinstance(step, Pause) else step
        for step in steps
    )


class Injector(RawServer):
    """Does what a script says; `requests` are without probes."""

    def __init__(self, script: Script) -> None:
        answers = map(Answer, script.answers)
        super().__init__(*answers, greetings=script.greetings, tls=script.tls)
        self.probes: list[int] = []
        """The connection of each probe."""

    def answer(self, received: Received) -> Answer:
        if PROBE not in received.headers:
            return super().answer(received)
        self.probes.append(received.connection)
        return Answer((GOOD,))
