"""A request body that several readers share."""

from __future__ import annotations

from collections.abc import Callable

import anyio
from starlette.types import Message, Receive


class RequestBody:
    """An ASGI `receive` that knows whether the body has ended."""

    def __init__(
        self, receive: Receive, seen: Callable[[bytes], None] = lambda chunk: None
    ) -> None:
        """`seen` gets each piece of the body when the piece is read."""
        self._receive = receive
        self._seen = seen
        self._complete = False

    async def receive(self) -> Message:
        message = await self._receive()
        if message["type"] == "http.request":
            self._seen(message.get("body", b""))
        # A disconnect ends the body too: then no `more_body` follows.
        self._complete = not message.get("more_body", False)
        return message

    async def drain(self) -> None:
        """Read the rest of the body.

        A connection that is closed with bytes unread is reset.
        """
        while not self._complete:
            await self.receive()

    async def wait_for_disconnect(self, *, within: float) -> bool:
        """Whether the client leaves within `within` seconds; returns once it leaves."""
        with anyio.move_on_after(within):
            while (await self.receive())["type"] != "http.disconnect":
                pass
            return True
        return False
