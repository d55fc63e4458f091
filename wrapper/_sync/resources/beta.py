# Written by codegen/facade/unasync.py from wrapper/_async/resources/beta.py; edit that file instead.
"""`client.beta`."""

from __future__ import annotations

from functools import cached_property

from ..resource import Resource
from .assistants import Assistants
from .beta_realtime import BetaRealtime
from .chat import Chat
from .threads import Threads


class Beta(Resource):
    """Older interfaces, and further names of current ones."""

    @cached_property
    def assistants(self) -> Assistants:
        """Models with instructions and tools; `client.responses` replaces them."""
        return Assistants(self._caller)

    @cached_property
    def threads(self) -> Threads:
        """Conversations with assistants; `client.conversations` replaces them."""
        return Threads(self._caller)

    @cached_property
    def chat(self) -> Chat:
        """The resource `client.chat`, under another name."""
        return Chat(self._caller)

    @cached_property
    def realtime(self) -> BetaRealtime:
        """Keys for live sessions; `client.realtime` replaces them."""
        return BetaRealtime(self._caller)
