"""What differs between providers, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """One provider: its address, its credential, its headers and its paths.

    The defaults are those of OpenAI, and of every server that speaks as it does.
    """

    name: str = "Client"
    """Stands in error messages and in `User-Agent`."""
    unreachable_hint: str = ""
    """What to do where no connection can be made; ends the error message."""
    base_url: str = "https://api.openai.com/v1"
    base_url_env: str = "OPENAI_BASE_URL"
    api_key_argument: str = "api_key"
    """What the constructor calls the credential; for error messages."""
    api_key_env: str = "OPENAI_API_KEY"
    api_key_required: bool = True
    auth_header: str = "Authorization"
    auth_scheme: str = "Bearer"
    """Stands before the credential; an empty one sends the credential alone."""
    organization_env: str = "OPENAI_ORG_ID"
    organization_header: str = "OpenAI-Organization"
    project_env: str = "OPENAI_PROJECT_ID"
    project_header: str = "OpenAI-Project"
    webhook_secret_env: str = "OPENAI_WEBHOOK_SECRET"
    log_env: str = ""
    """`info` or `debug` in it shows log records, where `WRAPPER_LOG` says nothing."""
    base64_embeddings: bool = True
    """Whether the server at `base_url` can send embeddings as base64, a quarter of their size; at
    any other address they are asked for as usual."""
    beta_header: str = "OpenAI-Beta"
    """Names the interface that assistants, threads and vector stores ask for."""
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    """Sent with every request."""
    paths: Mapping[str, str] = field(default_factory=dict)
    """Path in the specification -> path at this provider."""


PLAIN = Profile()
"""OpenAI, and any server that speaks as it does."""
