"""The server that follows a script."""

import ssl
import threading
from dataclasses import dataclass

from tests.kit.servers.connection import Connection
from tests.kit.servers.requests import Received, read_body, read_head
from tests.kit.servers.server import Server
from tests.kit.servers.steps import Steps, play


@dataclass(frozen=True)
class Answer:
    """What to do with one request."""

    steps: Steps
    reads_body: bool = True


class RawServer(Server):
    """Gives one answer after the other, the last one again and again.

    It does not matter over which connection a request comes. `greetings` are what the connections
    in turn begin with, before a request.
    """

    def __init__(
        self,
        *answers: Answer,
        greetings: tuple[Steps, ...] = ((),),
        tls: ssl.SSLContext | None = None,
        host: str = "127.0.0.1",
    ) -> None:
        super().__init__(tls=tls, host=host)
        self.answers = answers
        self.requests: list[Received] = []
        self.asked = threading.Event()
        """Set when a request has come."""
        self._greetings = greetings

    def answer(self, received: Received) -> Answer:
        """What is done with a request; a subclass may look into it, and may keep none."""
        index = min(len(self.requests), len(self.answers) - 1)
        self.requests.append(received)
        return self.answers[index]

    async def converse(self, connection: Connection) -> None:
        greeting = self._greetings[min(connection.number, len(self._greetings) - 1)]
        if not await play(greeting, connection):
            return
        while True:
            received = await read_head(connection)
            answer = self.answer(received)
            self.asked.set()
            if answer.reads_body:
                await read_body(connection, received)
            if not await play(answer.steps, connection):
                return
            if len(self.requests) >= len(self.answers):
                self.settled.set()
