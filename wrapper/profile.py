"""What differs between providers, as data; and how a request says who asks."""

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
    """A request that is about to be sent, as a scheme sees and completes it."""

    __slots__ = ("_request", "api_key")

    def __init__(self, request: httpx.Request, api_key: str | None) -> None:
        self._request = request
        self.api_key = api_key
        """The client's key; None without one."""

    @property
    def method(self) -> str:
        return self._request.method

    @property
    def headers(self) -> httpx.Headers:
        """The headers of the request, to be read and changed."""
        return self._request.headers

    @property
    def url(self) -> httpx.URL:
        """The address of the request, to be read and set; the origin has to stay."""
        return self._request.url

    @url.setter
    def url(self, url: httpx.URL) -> None:
        self._request.url = url

    @property
    def body(self) -> bytes:
        """The whole body, empty where there is none; files are read for it.

        Raises TypeError for a body that can be read only once, such as that of a stream.
        """
        stream = cast("httpx.SyncByteStream", self._request.stream)
        if not getattr(stream, "replayable", True):
            raise TypeError(
                "the body comes from a stream that can be read once only, so an auth scheme can't"
                " read it before it is sent; pass bytes, a path or a file that can seek"
            )
        return b"".join(stream)

    def __repr__(self) -> str:
        # Without a query and a user, because either may be a credential.
        url = self.url.copy_with(query=None, username=None, password=None)
        return f"{type(self).__name__}({f'{self.method} {url}'!r})"


Auth = Callable[[AuthRequest], Awaitable[None] | None]
"""A scheme: one of the classes below, or a function that completes the request before each attempt.

A synchronous client takes no asynchronous function.
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
    """The key as a parameter of the query, unless the request has a parameter of that name."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __call__(self, request: AuthRequest) -> None:
        if request.api_key and self.name not in request.url.params:
            request.url = request.url.copy_set_param(self.name, request.api_key)


class Setting(NamedTuple):
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
