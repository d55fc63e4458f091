"""Who asks: the key in a header or the query, or a scheme that sees the finished request. No I/O.

A key in a header, given as text, is part of the headers of every request. All other schemes are
applied before each attempt, and again to the request that a redirect within the origin leads to.
"""

from __future__ import annotations

from typing import Any

import httpx

from generated_client.multipart import StreamedBody

from .._reporting.redact import HiddenText, keep_secret, request_line
from ..profile import Auth, HeaderAuth, Profile, QueryAuth
from .checks import header_fault
from .redirects import same_origin

_PUBLIC_NAMES = frozenset({"accept", "content-length", "content-type", "date", "host"})
"""Headers that a scheme may set and everybody may see."""


class AuthRequest:
    """A request that is about to be sent, as a scheme sees and completes it."""

    __slots__ = ("_before", "_request", "api_key")

    def __init__(self, request: httpx.Request, api_key: str | None) -> None:
        self._request = request
        self._before = httpx.Headers(request.headers), request.url
        self.api_key = api_key
        """The client's key; None without one."""

    @property
    def method(self) -> str:
        return self._request.method

    @property
    def headers(self) -> httpx.Headers:
        """What is sent, to be read and changed."""
        return self._request.headers

    @property
    def url(self) -> httpx.URL:
        """Where the request goes, to be read and set; its origin stays as it is."""
        return self._request.url

    @url.setter
    def url(self, url: httpx.URL) -> None:
        if not same_origin(self._request.url, url):
            raise ValueError("an auth scheme may change path and query of the URL, not its origin")
        self._request.url = url

    @property
    def body(self) -> bytes:
        """The whole body, empty where there is none; files are read for it.

        Raises TypeError for a body that can be read once only, as that of a stream.
        """
        stream = self._request.stream
        if isinstance(stream, StreamedBody) and not stream.replayable:
            raise TypeError(
                "the body comes from a stream that can be read once only, so an auth scheme can't"
                " read it before it is sent; pass bytes, a path or a file that can seek"
            )
        assert isinstance(stream, httpx.SyncByteStream)
        return b"".join(stream)

    def new_headers(self) -> set[str]:
        """The headers that the scheme has added or changed; ValueError for a wrong one."""
        names = {n for n, v in self.headers.items() if self._before[0].get(n) != v}
        for name in names:
            if (wrong := header_fault(name, self.headers[name])) is not None:
                raise wrong
        return names - _PUBLIC_NAMES

    def new_parameters(self) -> set[str]:
        """The parameters that the scheme has added to the query."""
        return self.url.params.keys() - self._before[1].params.keys()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({request_line(self._request)!r})"


class Credential:
    """A scheme and the key of one attempt, for its request and those that redirects lead to."""

    __slots__ = ("_added", "auth", "jar", "key")

    def __init__(self, auth: Auth, key: str | None) -> None:
        self.auth = auth
        self.key = key
        self.jar: bytes | None = None
        """Whose cookies go with the request, where its headers change with every attempt."""
        self._added: set[str] = set()

    @property
    def comes_last(self) -> bool:
        """Whether the scheme sees the request with its cookies, because it may sign them."""
        return not sends_key(self.auth)

    def view(self, request: httpx.Request) -> AuthRequest:
        """The request for the scheme, without what the scheme added to an earlier one."""
        for name in self._added:
            request.headers.pop(name, None)
        return AuthRequest(request, self.key)

    def conclude(self, view: AuthRequest) -> None:
        """Keep secret what the scheme added; ValueError for a header that can't be sent."""
        self._added |= view.new_headers()
        for name in {*self._added, *view.new_parameters()}:
            keep_secret(name)

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"


def auth_of(profile: Profile) -> Auth:
    """The scheme of a profile."""
    return profile.auth or HeaderAuth(profile.auth_header, profile.auth_scheme)


def announce(auth: Auth) -> None:
    """Keep secret what carries the key."""
    if isinstance(auth, (HeaderAuth, QueryAuth)):
        keep_secret(auth.name)


def checked_key(profile: Profile, auth: Auth, key: object) -> HiddenText | None:
    """A key that can be sent; None for an empty one, because local servers need none."""
    if key is None:
        return None
    if not isinstance(key, str):
        raise TypeError(
            f"{profile.name}: the {profile.api_key_argument} must be a string, or a"
            f" callable that returns one, not {type(key).__name__!r}"
        )
    if not key:
        return None
    if not key.strip():
        raise ValueError(
            f"{profile.name}: the {profile.api_key_argument} is blank; an empty one sends none"
        )
    if sends_key(auth) and not (key.isascii() and key.isprintable()):
        raise ValueError(
            f"{profile.name}: the {profile.api_key_argument} has characters that can't stand in a"
            " header (a line break, or other than ASCII); check how it was copied"
        )
    return HiddenText(key)


def key_header(profile: Profile, auth: Auth, api_key: Any) -> dict[str, str]:
    """The header of a key that is known and goes into one; checks any key that is known."""
    if callable(api_key):
        return {}
    key = checked_key(profile, auth, api_key)
    return {auth.name: auth.value(key)} if key and isinstance(auth, HeaderAuth) else {}


def sends_key(auth: Auth | None) -> bool:
    """Whether a scheme sends a key; others may do without one. None is that of the profile."""
    return auth is None or isinstance(auth, (HeaderAuth, QueryAuth))


def late_auth(auth: Auth, api_key: Any) -> Auth | None:
    """The scheme, where each attempt has to be given the key; None where headers say it all."""
    if isinstance(auth, HeaderAuth):
        return auth if callable(api_key) else None
    return None if isinstance(auth, QueryAuth) and not api_key else auth
