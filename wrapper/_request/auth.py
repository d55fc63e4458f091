"""How a request carries its key: in a header, the query, or by a scheme. No I/O.

The schemes themselves are public, and stand in `profile.py`.

A key that is text and goes into a header is part of the headers of every request. All other schemes
are applied before each attempt, and again to the request that a redirect within the origin leads
to.
"""

from __future__ import annotations

from typing import Any

import httpx

from .._reporting.redact import HiddenText, keep_secret
from ..profile import Auth, AuthRequest, HeaderAuth, Profile, QueryAuth
from .checks import header_fault
from .redirects import same_origin

_PUBLIC_NAMES = frozenset({"accept", "content-length", "content-type", "date", "host"})
"""Headers that a scheme may set and that logs and errors may show."""


class Credential:
    """A scheme and the key of one attempt, for its first request and its redirects."""

    __slots__ = ("_added", "_before", "auth", "jar", "key")

    def __init__(self, auth: Auth, key: str | None) -> None:
        self.auth = auth
        self.key = key
        self.jar: bytes | None = None
        """The name of the cookie jar; None until the first look-up, before signing.

        The name is kept, because a signing scheme changes the headers with every request.
        """
        self._added: set[str] = set()
        self._before = httpx.Headers(), httpx.URL()

    @property
    def comes_last(self) -> bool:
        """Whether the scheme is applied after the cookies, because it may sign them."""
        return not sends_key(self.auth)

    def view(self, request: httpx.Request) -> AuthRequest:
        """The request for the scheme, without the headers that the scheme added before.

        A redirect copies the headers of the request before it, and so the old signature.
        """
        for name in self._added:
            request.headers.pop(name, None)
        self._before = httpx.Headers(request.headers), request.url
        return AuthRequest(request, self.key)

    def conclude(self, view: AuthRequest) -> None:
        """Mark the headers and parameters that the scheme added to `view` as secret.

        Raises ValueError for a header that can't be sent, and for an address of another origin.
        """
        headers, url = self._before
        if not same_origin(url, view.url):
            raise ValueError("an auth scheme may change path and query of the URL, not its origin")
        names = {name for name, value in view.headers.items() if headers.get(name) != value}
        for name in names:
            if (wrong := header_fault(name, view.headers[name])) is not None:
                raise wrong
        self._added |= names - _PUBLIC_NAMES
        for name in {*self._added, *(view.url.params.keys() - url.params.keys())}:
            keep_secret(name)

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"


def auth_of(profile: Profile) -> Auth:
    """The scheme of a profile: its `auth`, else the header that the profile names."""
    return profile.auth or HeaderAuth(profile.auth_header, profile.auth_scheme)


def announce(auth: Auth) -> None:
    """Mark the header or the query parameter that carries the key as secret."""
    if isinstance(auth, (HeaderAuth, QueryAuth)):
        keep_secret(auth.name)


def check_key(profile: Profile, auth: Auth, key: object) -> HiddenText | None:
    """The key as hidden text; None for an empty key, because local servers need none.

    Raises TypeError for a key that is no string, ValueError for a key that can't be sent.
    """
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
    """The header that carries a known key; empty where the scheme uses no header.

    Every known key is checked. The key of a callable is known only at an attempt.
    """
    if callable(api_key):
        return {}
    key = check_key(profile, auth, api_key)
    return {auth.name: auth.value(key)} if key and isinstance(auth, HeaderAuth) else {}


def sends_key(auth: Auth | None) -> bool:
    """Whether a scheme sends a key; None stands for the scheme of the profile.

    A scheme that is a function may do without a key.
    """
    return auth is None or isinstance(auth, (HeaderAuth, QueryAuth))


def late_auth(auth: Auth, api_key: Any) -> Auth | None:
    """The scheme that completes each attempt; None where an attempt adds no key.

    The headers of all requests carry a known key already. A query scheme may have no key.
    """
    if isinstance(auth, HeaderAuth):
        return auth if callable(api_key) else None
    return None if isinstance(auth, QueryAuth) and not api_key else auth
