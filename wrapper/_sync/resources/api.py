# Written by codegen/facade/unasync.py from wrapper/_async/resources/api.py; edit that file instead.
"""The parts of the API as attributes of a client, and two settings of this API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..caller import Caller

if TYPE_CHECKING:
    from .audio import Audio
    from .batches import Batches
    from .beta import Beta
    from .chat import Chat
    from .completions import Completions
    from .containers import Containers
    from .conversations import Conversations
    from .embeddings import Embeddings
    from .evals import Evals
    from .files import Files
    from .fine_tuning import FineTuning
    from .images import Images
    from .models import Models
    from .moderations import Moderations
    from .realtime import Realtime
    from .responses import Responses
    from .uploads import Uploads
    from .vector_stores import VectorStores
    from .webhooks import Webhooks


class API:
    """The parts of the API, one attribute each, and two settings of this API."""

    _caller: Caller

    @property
    def organization(self) -> str | None:
        return self._caller.sender.config.options.get("organization")

    @property
    def project(self) -> str | None:
        return self._caller.sender.config.options.get("project")

    @cached_property
    def chat(self) -> Chat:
        """Hold a conversation with a model."""
        from .chat import Chat

        return Chat(self._caller)

    @cached_property
    def completions(self) -> Completions:
        """Continue a text; the older interface."""
        from .completions import Completions

        return Completions(self._caller)

    @cached_property
    def embeddings(self) -> Embeddings:
        """Turn text into vectors."""
        from .embeddings import Embeddings

        return Embeddings(self._caller)

    @cached_property
    def models(self) -> Models:
        """See which models the server offers."""
        from .models import Models

        return Models(self._caller)

    @cached_property
    def files(self) -> Files:
        """Upload files, and fetch them again."""
        from .files import Files

        return Files(self._caller)

    @cached_property
    def responses(self) -> Responses:
        """Ask a model, with tools, state and background work."""
        from .responses import Responses

        return Responses(self._caller)

    @cached_property
    def conversations(self) -> Conversations:
        """Keep the items of a conversation on the server."""
        from .conversations import Conversations

        return Conversations(self._caller)

    @cached_property
    def images(self) -> Images:
        """Make images, and change them."""
        from .images import Images

        return Images(self._caller)

    @cached_property
    def audio(self) -> Audio:
        """Turn speech into text, and text into speech."""
        from .audio import Audio

        return Audio(self._caller)

    @cached_property
    def moderations(self) -> Moderations:
        """Find out whether content may be harmful."""
        from .moderations import Moderations

        return Moderations(self._caller)

    @cached_property
    def batches(self) -> Batches:
        """Have many requests answered within a day, at half the price."""
        from .batches import Batches

        return Batches(self._caller)

    @cached_property
    def uploads(self) -> Uploads:
        """Upload a large file in parts."""
        from .uploads import Uploads

        return Uploads(self._caller)

    @cached_property
    def fine_tuning(self) -> FineTuning:
        """Train models on your own examples."""
        from .fine_tuning import FineTuning

        return FineTuning(self._caller)

    @cached_property
    def vector_stores(self) -> VectorStores:
        """Make files searchable by meaning."""
        from .vector_stores import VectorStores

        return VectorStores(self._caller)

    @cached_property
    def realtime(self) -> Realtime:
        """Set up and answer live conversations."""
        from .realtime import Realtime

        return Realtime(self._caller)

    @cached_property
    def containers(self) -> Containers:
        """Run code in containers of the provider."""
        from .containers import Containers

        return Containers(self._caller)

    @cached_property
    def evals(self) -> Evals:
        """Measure how well a model does a task."""
        from .evals import Evals

        return Evals(self._caller)

    @cached_property
    def webhooks(self) -> Webhooks:
        """Check and read the events that a server reports by itself."""
        from .webhooks import Webhooks

        return Webhooks(self._caller)

    @cached_property
    def beta(self) -> Beta:
        """Use assistants and threads, which responses and conversations replace."""
        from .beta import Beta

        return Beta(self._caller)
