"""What a module that is a client has: its settings, and the resources of the client.

For type checkers alone; at run time `module_client` makes these.
"""

from collections.abc import Mapping

import httpx

from generated_client.types import Unset

from .._request.config import ApiKey
from .._sync.resources.audio import Audio
from .._sync.resources.batches import Batches
from .._sync.resources.beta import Beta
from .._sync.resources.chat import Chat
from .._sync.resources.completions import Completions
from .._sync.resources.containers import Containers
from .._sync.resources.conversations import Conversations
from .._sync.resources.embeddings import Embeddings
from .._sync.resources.evals import Evals
from .._sync.resources.files import Files
from .._sync.resources.fine_tuning import FineTuning
from .._sync.resources.images import Images
from .._sync.resources.models import Models
from .._sync.resources.moderations import Moderations
from .._sync.resources.realtime import Realtime
from .._sync.resources.responses import Responses
from .._sync.resources.uploads import Uploads
from .._sync.resources.vector_stores import VectorStores
from .._sync.resources.webhooks import Webhooks

api_key: ApiKey | None
base_url: str | httpx.URL | None
organization: str | None
project: str | None
webhook_secret: str | None
timeout: float | httpx.Timeout | None
max_retries: int | None
max_response_bytes: int | None
max_event_bytes: int | None
stream_idle_timeout: float | None
default_headers: Mapping[str, str | Unset] | None
default_query: Mapping[str, object] | None
http_client: httpx.Client | None

audio: Audio
batches: Batches
beta: Beta
chat: Chat
completions: Completions
containers: Containers
conversations: Conversations
embeddings: Embeddings
evals: Evals
files: Files
fine_tuning: FineTuning
images: Images
models: Models
moderations: Moderations
realtime: Realtime
responses: Responses
uploads: Uploads
vector_stores: VectorStores
webhooks: Webhooks


def close() -> None:
    """Close the connections of the client there is; the next use makes another."""


__all__ = [
    "api_key",
    "audio",
    "base_url",
    "batches",
    "beta",
    "chat",
    "close",
    "completions",
    "containers",
    "conversations",
    "default_headers",
    "default_query",
    "embeddings",
    "evals",
    "files",
    "fine_tuning",
    "http_client",
    "images",
    "max_event_bytes",
    "max_response_bytes",
    "max_retries",
    "models",
    "moderations",
    "organization",
    "project",
    "realtime",
    "responses",
    "stream_idle_timeout",
    "timeout",
    "uploads",
    "vector_stores",
    "webhook_secret",
    "webhooks",
]
