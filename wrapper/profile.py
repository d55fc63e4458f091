"""The differences between providers, and the schemes that add keys to requests."""

from __future__ import annotations

import base64
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, cast

if TYPE_CHECKING:
    import httpx

__all__ = ["PLAIN", "Auth", "AuthRequest", "BasicAuth", "BearerAuth", "HeaderAuth", "Profile"]
__all__ += ["QueryAuth", "Setting"]


class AuthRequest:
    """A request before it is sent, as an auth scheme reads and completes it."""

    __slots__ = ("_request", "api_key")

    def __init__(self, request: httpx.Request, api_key: str | None) -> None:
        self._request = request
        self.api_key = api_key
        """The client's key; None where the client has no key."""

    @property
    def method(self) -> str:
        return self._request.method

    @property
    def headers(self) -> httpx.Headers:
        """The headers of the request; a scheme may read and change them."""
        return self._request.headers

    @property
    def url(self) -> httpx.URL:
        """The address of the request; a scheme may set path and query, not the origin."""
        return self._request.url

    @url.setter
    def url(self, url: httpx.URL) -> None:
        self._request.url = url

    @property
    def body(self) -> bytes:
        """The whole body, empty where the request has none; files are read in full.

        Raises TypeError for a body that can be read only once, such as the content of a stream.
        """
        stream = cast("httpx.SyncByteStream", self._request.stream)
        if not getattr(stream, "replayable", True):
            raise TypeError(
                "the body comes from a stream that can be read once only, so an auth scheme can't"
                " read it before it is sent; pass bytes, a path or a file that can seek"
            )
        return b"".join(stream)

    def __repr__(self) -> str:
        # The URL is shown without query and user, because either may be a credential.
        url = self.url.copy_with(query=None, username=None, password=None)
        return f"{type(self).__name__}({f'{self.method} {url}'!r})"


Auth = Callable[[AuthRequest], Awaitable[None] | None]
"""A scheme: one of the classes below, or a function that completes a request.

A scheme is applied before each attempt. Only an asynchronous client takes an asynchronous function.
"""


class _Scheme:
    """A scheme that equals another of the same class and members.

    No dataclass, because making one takes longer than all of these classes together.
    """

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and vars(self) == vars(other)

    def __hash__(self) -> int:
        return hash((type(self), *vars(self).values()))

    def __repr__(self) -> str:
        members = ", ".join(f"{name}={value!r}" for name, value in vars(self).items())
        return f"{type(self).__name__}({members})"


class HeaderAuth(_Scheme):
    """The key in a header, after the name of a scheme where there is one."""

    def __init__(self, name: str, scheme: str = "") -> None:
        self.name = name
        self.scheme = scheme

    def value(self, key: str) -> str:
        """The value of the header for a key."""
        return f"{self.scheme} {key}".strip()

    def __call__(self, request: AuthRequest) -> None:
        if request.api_key:
            request.headers[self.name] = self.value(request.api_key)


class BearerAuth(HeaderAuth):
    """The key as a token: `Authorization: Bearer …`. Source: RFC 6750."""

    def __init__(self, name: str = "Authorization", scheme: str = "Bearer") -> None:
        super().__init__(name, scheme)


class BasicAuth(HeaderAuth):
    """The key as `user:password`, or as the password of `username`. Source: RFC 7617.

    A key without a colon is a user name with an empty password.
    """

    def __init__(
        self, name: str = "Authorization", scheme: str = "Basic", username: str | None = None
    ) -> None:
        super().__init__(name, scheme)
        self.username = username

    def value(self, key: str) -> str:
        """The value of the header for a key."""
        pair = f"{self.username}:{key}" if self.username is not None else key
        pair = pair if ":" in pair else f"{pair}:"
        return f"{self.scheme} {base64.b64encode(pair.encode()).decode()}"


class QueryAuth(_Scheme):
    """The key as a parameter of the query, unless the request has that parameter."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __call__(self, request: AuthRequest) -> None:
        if request.api_key and self.name not in request.url.params:
            request.url = request.url.copy_set_param(self.name, request.api_key)


class Setting(NamedTuple):
    """An option that the environment may set, and a header may carry."""

    option: str
    variable: str
    header: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """One provider: its address, its credential, its headers and its paths.

    The defaults are those of OpenAI, and of every server that speaks as it does.
    """

    name: str = "Client"
    """The name of the provider in error messages."""
    unreachable_hint: str = ""
    """Advice for a user without a connection, at the end of the error message."""
    base_url: str = "https://api.openai.com/v1"
    base_url_env: str = "OPENAI_BASE_URL"
    api_key_argument: str = "api_key"
    """The constructor's keyword for the credential; for error messages."""
    api_key_env: str = "OPENAI_API_KEY"
    api_key_required: bool = True
    auth_header: str = "Authorization"
    auth_scheme: str = "Bearer"
    """The word before the credential; an empty one sends the credential alone."""
    auth: Auth | None = field(default=None, repr=False)
    """A scheme in place of the one that `auth_header` and `auth_scheme` describe."""
    organization_env: str = "OPENAI_ORG_ID"
    organization_header: str = "OpenAI-Organization"
    project_env: str = "OPENAI_PROJECT_ID"
    project_header: str = "OpenAI-Project"
    webhook_secret_env: str = "OPENAI_WEBHOOK_SECRET"
    log_env: str = ""
    """The variable of the environment that shows log records, by `info` or `debug`.

    The variable holds where `WRAPPER_LOG` is not set.
    """
    base64_embeddings: bool = True
    """Whether the server at `base_url` can send embeddings as base64.

    Base64 takes a quarter of the size of numbers. A client with another address asks for numbers.
    """
    beta_header: str = "OpenAI-Beta"
    """The header that names the interface of assistants, threads and vector stores."""
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    """Headers of every request."""
    paths: Mapping[str, str] = field(default_factory=dict)
    """Path in the specification -> path at this provider."""

    @property
    def settings(self) -> tuple[Setting, ...]:
        """The options that the environment may set, except address and key."""
        return (
            Setting("organization", self.organization_env, self.organization_header),
            Setting("project", self.project_env, self.project_header),
            Setting("webhook_secret", self.webhook_secret_env),
        )


PLAIN = Profile()
"""OpenAI, and any server that speaks as it does."""
