"""`client.beta`."""

from __future__ import annotations

from functools import cached_property

from ..resource import AsyncResource
from .assistants import AsyncAssistants
from .beta_realtime import AsyncBetaRealtime
from .chat import AsyncChat
from .threads import AsyncThreads


class AsyncBeta(AsyncResource):
    """Interfaces that others have replaced, and other names of what is final."""

    @cached_property
    def assistants(self) -> AsyncAssistants:
        """Models with instructions and tools; `client.responses` replaces them."""
        return AsyncAssistants(self._caller)

    @cached_property
    def threads(self) -> AsyncThreads:
        """Talks with assistants; `client.conversations` replaces them."""
        return AsyncThreads(self._caller)

    @cached_property
    def chat(self) -> AsyncChat:
        """The same as `client.chat`."""
        return AsyncChat(self._caller)

    @cached_property
    def realtime(self) -> AsyncBetaRealtime:
        """Keys for live sessions; `client.realtime` replaces them."""
        return AsyncBetaRealtime(self._caller)
