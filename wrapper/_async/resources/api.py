"""The parts of the API as attributes of a client, and two settings of this API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..caller import AsyncCaller

if TYPE_CHECKING:
    from .audio import AsyncAudio
    from .batches import AsyncBatches
    from .beta import AsyncBeta
    from .chat import AsyncChat
    from .completions import AsyncCompletions
    from .containers import AsyncContainers
    from .conversations import AsyncConversations
    from .embeddings import AsyncEmbeddings
    from .evals import AsyncEvals
    from .files import AsyncFiles
    from .fine_tuning import AsyncFineTuning
    from .images import AsyncImages
    from .models import AsyncModels
    from .moderations import AsyncModerations
    from .realtime import AsyncRealtime
    from .responses import AsyncResponses
    from .uploads import AsyncUploads
    from .vector_stores import AsyncVectorStores
    from .webhooks import AsyncWebhooks


class AsyncAPI:
    """The parts of the API, one attribute each, and two settings of this API."""

    _caller: AsyncCaller

    @property
    def organization(self) -> str | None:
        return self._caller.sender.config.options.get("organization")

    @property
    def project(self) -> str | None:
        return self._caller.sender.config.options.get("project")

    @cached_property
    def chat(self) -> AsyncChat:
        """Hold a conversation with a model."""
        from .chat import AsyncChat

        return AsyncChat(self._caller)

    @cached_property
    def completions(self) -> AsyncCompletions:
        """Continue a text; the older interface."""
        from .completions import AsyncCompletions

        return AsyncCompletions(self._caller)

    @cached_property
    def embeddings(self) -> AsyncEmbeddings:
        """Turn text into vectors."""
        from .embeddings import AsyncEmbeddings

        return AsyncEmbeddings(self._caller)

    @cached_property
    def models(self) -> AsyncModels:
        """See which models the server offers."""
        from .models import AsyncModels

        return AsyncModels(self._caller)

    @cached_property
    def files(self) -> AsyncFiles:
        """Upload files, and fetch them again."""
        from .files import AsyncFiles

        return AsyncFiles(self._caller)

    @cached_property
    def responses(self) -> AsyncResponses:
        """Ask a model, with tools, state and background work."""
        from .responses import AsyncResponses

        return AsyncResponses(self._caller)

    @cached_property
    def conversations(self) -> AsyncConversations:
        """Keep the items of a conversation on the server."""
        from .conversations import AsyncConversations

        return AsyncConversations(self._caller)

    @cached_property
    def images(self) -> AsyncImages:
        """Make images, and change them."""
        from .images import AsyncImages

        return AsyncImages(self._caller)

    @cached_property
    def audio(self) -> AsyncAudio:
        """Turn speech into text, and text into speech."""
        from .audio import AsyncAudio

        return AsyncAudio(self._caller)

    @cached_property
    def moderations(self) -> AsyncModerations:
        """Find out whether content may be harmful."""
        from .moderations import AsyncModerations

        return AsyncModerations(self._caller)

    @cached_property
    def batches(self) -> AsyncBatches:
        """Have many requests answered within a day, at half the price."""
        from .batches import AsyncBatches

        return AsyncBatches(self._caller)

    @cached_property
    def uploads(self) -> AsyncUploads:
        """Upload a large file in parts."""
        from .uploads import AsyncUploads

        return AsyncUploads(self._caller)

    @cached_property
    def fine_tuning(self) -> AsyncFineTuning:
        """Train models on your own examples."""
        from .fine_tuning import AsyncFineTuning

        return AsyncFineTuning(self._caller)

    @cached_property
    def vector_stores(self) -> AsyncVectorStores:
        """Make files searchable by meaning."""
        from .vector_stores import AsyncVectorStores

        return AsyncVectorStores(self._caller)

    @cached_property
    def realtime(self) -> AsyncRealtime:
        """Set up and answer live conversations."""
        from .realtime import AsyncRealtime

        return AsyncRealtime(self._caller)

    @cached_property
    def containers(self) -> AsyncContainers:
        """Run code in containers of the provider."""
        from .containers import AsyncContainers

        return AsyncContainers(self._caller)

    @cached_property
    def evals(self) -> AsyncEvals:
        """Measure how well a model does a task."""
        from .evals import AsyncEvals

        return AsyncEvals(self._caller)

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        """Check and read the events that a server reports by itself."""
        from .webhooks import AsyncWebhooks

        return AsyncWebhooks(self._caller)

    @cached_property
    def beta(self) -> AsyncBeta:
        """Use assistants and threads, which responses and conversations replace."""
        from .beta import AsyncBeta

        return AsyncBeta(self._caller)
