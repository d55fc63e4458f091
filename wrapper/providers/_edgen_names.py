"""What the module of Edgen has: its settings, and the resources of its client.

For type checkers alone; at run time `module_client` makes these.
"""

from ._module_names import (
    api_key,
    base_url,
    batches,
    beta,
    completions,
    containers,
    conversations,
    default_headers,
    default_query,
    evals,
    files,
    fine_tuning,
    http_client,
    images,
    max_event_bytes,
    max_response_bytes,
    max_retries,
    models,
    moderations,
    organization,
    project,
    realtime,
    responses,
    stream_idle_timeout,
    timeout,
    uploads,
    vector_stores,
    webhook_secret,
    webhooks,
)
from .edgen._sync.audio import EdgenAudio
from .edgen._sync.chat import EdgenChat
from .edgen._sync.resources import EdgenEmbeddings, EdgenImage, EdgenMisc

audio: EdgenAudio
chat: EdgenChat
embeddings: EdgenEmbeddings
image: EdgenImage
misc: EdgenMisc


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
    "image",
    "images",
    "max_event_bytes",
    "max_response_bytes",
    "max_retries",
    "misc",
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
