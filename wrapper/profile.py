"""What differs between providers, as data; and how a request says who asks."""

from __future__ import annotations

import base64
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._request.auth import AuthRequest as AuthRequest

__all__ = ["PLAIN", "Auth", "AuthRequest", "BasicAuth", "BearerAuth", "HeaderAuth", "Profile"]
__all__ += ["QueryAuth", "Setting"]


@dataclass(frozen=True, slots=True)
class HeaderAuth:
    """The key in a header, after the name of a scheme where there is one."""

    name: str
    scheme: str = ""

    def value(self, key: str) -> str:
        """What the header says for a key."""
        return f"{self.scheme} {key}".strip()

    def __call__(self, request: AuthRequest) -> None:
        if request.api_key:
            request.headers[self.name] = self.value(request.api_key)


@dataclass(frozen=True, slots=True)
class BearerAuth(HeaderAuth):
    """The key as a token: `Authorization: Bearer …`. Source: RFC 6750."""

    name: str = "Authorization"
    scheme: str = "Bearer"


@dataclass(frozen=True, slots=True)
class BasicAuth(HeaderAuth):
    """The key as `user:password`, or as the password of `username`. Source: RFC 7617.

    A key without a colon is a user name with an empty password.
    """

    name: str = "Authorization"
    scheme: str = "Basic"
    username: str | None = None

    def value(self, key: str) -> str:
        """What the header says for a key."""
        pair = f"{self.username}:{key}" if self.username is not None else key
        pair = pair if ":" in pair else f"{pair}:"
        return f"{self.scheme} {base64.b64encode(pair.encode()).decode()}"


@dataclass(frozen=True, slots=True)
class QueryAuth:
    """The key as a parameter of the query, unless the request has one of that name."""

    name: str

    def __call__(self, request: AuthRequest) -> None:
        if request.api_key and self.name not in request.url.params:
            request.url = request.url.copy_set_param(self.name, request.api_key)


Auth = Callable[["AuthRequest"], Awaitable[None] | None]
"""A scheme: one of the above, or a function that completes the request, before each attempt.

A client that is not asynchronous takes no asynchronous function.
"""


@dataclass(frozen=True, slots=True)
class Setting:
    """An option that the environment may set, and that a header of every request may carry."""

    option: str
    variable: str
    header: str = ""


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
    auth: Auth | None = field(default=None, repr=False)
    """Another way to say who asks than `auth_header` and `auth_scheme`, which it replaces."""
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

    @property
    def settings(self) -> tuple[Setting, ...]:
        """The options that the environment may set, but for address and key."""
        return (
            Setting("organization", self.organization_env, self.organization_header),
            Setting("project", self.project_env, self.project_header),
            Setting("webhook_secret", self.webhook_secret_env),
        )


PLAIN = Profile()
"""OpenAI, and any server that speaks as it does."""


if not TYPE_CHECKING:  # Loaded when it is first used, because it imports httpx.

    def __getattr__(name: str) -> object:
        if name == "AuthRequest":
            from ._request.auth import AuthRequest

            return AuthRequest
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
