"""How many do something at once: for event loops, and for threads."""

import threading

from anyio import fail_after
from anyio.lowlevel import checkpoint

from tests.kit.servers import PATIENCE


class Crowd:
    """A place that nobody leaves before it has held so many at once."""

    def __init__(self, size: int) -> None:
        self.most = 0
        """How many it has held at most."""
        self._size = size
        self._inside = 0
        self._lock = threading.Lock()
        self._full = threading.Event()

    async def async_visit(self) -> None:
        """Go in, and leave when it is or has been full."""
        self._move(1)
        with fail_after(PATIENCE):
            while not self._full.is_set():
                await checkpoint()
        self._move(-1)

    def visit(self) -> None:
        """Go in, and leave when it is or has been full."""
        self._move(1)
        assert self._full.wait(PATIENCE)
        self._move(-1)

    def _move(self, by: int) -> None:
        with self._lock:
            self._inside += by
            self.most = max(self.most, self._inside)
            if self._inside >= self._size:
                self._full.set()
