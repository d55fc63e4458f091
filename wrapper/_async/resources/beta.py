"""`client.beta`."""

from __future__ import annotations

from functools import cached_property

from ..resource import AsyncResource
from .assistants import AsyncAssistants
from .beta_realtime import AsyncBetaRealtime
from .chat import AsyncChat
from .threads import AsyncThreads


class AsyncBeta(AsyncResource):
    """Older interfaces, and further names of current ones."""

    @cached_property
    def assistants(self) -> AsyncAssistants:
        """Models with instructions and tools; `client.responses` replaces them."""
        return AsyncAssistants(self._caller)

    @cached_property
    def threads(self) -> AsyncThreads:
        """Conversations with assistants; `client.conversations` replaces them."""
        return AsyncThreads(self._caller)

    @cached_property
    def chat(self) -> AsyncChat:
        """The resource `client.chat`, under another name."""
        return AsyncChat(self._caller)

    @cached_property
    def realtime(self) -> AsyncBetaRealtime:
        """Keys for live sessions; `client.realtime` replaces them."""
        return AsyncBetaRealtime(self._caller)
