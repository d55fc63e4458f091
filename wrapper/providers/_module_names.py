# Written by codegen/facade/names.py from the class Client; edit that instead.
"""What a module has that is a client: its settings, and the resources of the client.

For type checkers alone; at run time `module_client` makes these.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import httpx

from generated_client.types import Unset
from wrapper._sync.resources.audio import Audio
from wrapper._sync.resources.batches import Batches
from wrapper._sync.resources.beta import Beta
from wrapper._sync.resources.chat import Chat
from wrapper._sync.resources.completions import Completions
from wrapper._sync.resources.containers import Containers
from wrapper._sync.resources.conversations import Conversations
from wrapper._sync.resources.embeddings import Embeddings
from wrapper._sync.resources.evals import Evals
from wrapper._sync.resources.files import Files
from wrapper._sync.resources.fine_tuning import FineTuning
from wrapper._sync.resources.images import Images
from wrapper._sync.resources.models import Models
from wrapper._sync.resources.moderations import Moderations
from wrapper._sync.resources.realtime import Realtime
from wrapper._sync.resources.responses import Responses
from wrapper._sync.resources.uploads import Uploads
from wrapper._sync.resources.vector_stores import VectorStores
from wrapper._sync.resources.webhooks import Webhooks
from wrapper.options import ApiKey, OnRetry
from wrapper.profile import Auth
from wrapper.retry import RetryPolicy

if TYPE_CHECKING:
    import httpx2

api_key: ApiKey | None
http_client: httpx.Client | httpx2.Client | None
auth: Auth | None
base_url: str | httpx.URL | None
organization: str | None
project: str | None
webhook_secret: str | None
timeout: float | httpx.Timeout | None
max_retries: int | None
retry: RetryPolicy | None
deadline: float | None
max_response_bytes: int | None
max_event_bytes: int | None
stream_idle_timeout: float | None
default_headers: Mapping[str, str | Unset] | None
default_query: Mapping[str, object] | None
on_retry: OnRetry | None
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
    "auth",
    "base_url",
    "batches",
    "beta",
    "chat",
    "close",
    "completions",
    "containers",
    "conversations",
    "deadline",
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
    "on_retry",
    "organization",
    "project",
    "realtime",
    "responses",
    "retry",
    "stream_idle_timeout",
    "timeout",
    "uploads",
    "vector_stores",
    "webhook_secret",
    "webhooks",
]
