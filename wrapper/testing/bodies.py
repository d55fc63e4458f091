"""A request's body as it is read, whoever reads it."""

from __future__ import annotations

from collections.abc import Callable

import anyio
from starlette.types import Message, Receive


class RequestBody:
    """Stands in for an ASGI `receive` and knows where the body ends."""

    def __init__(
        self, receive: Receive, seen: Callable[[bytes], None] = lambda chunk: None
    ) -> None:
        """`seen` is called with each piece of the body."""
        self._receive = receive
        self._seen = seen
        self._complete = False

    async def receive(self) -> Message:
        message = await self._receive()
        if message["type"] == "http.request":
            self._seen(message.get("body", b""))
        # A client that leaves in the middle ends its body too.
        self._complete = not message.get("more_body", False)
        return message

    async def drain(self) -> None:
        """Reads what nobody has read: a connection closed with bytes unread is reset."""
        while not self._complete:
            await self.receive()

    async def disconnected(self, *, within: float) -> bool:
        """Whether the client leaves in the next `within` seconds; returns once it does."""
        with anyio.move_on_after(within):
            while (await self.receive())["type"] != "http.disconnect":
                pass
            return True
        return False
