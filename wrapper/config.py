"""Everything a client was told: by arguments, then by the environment, then by its profile."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from threading import TIMEOUT_MAX
from typing import Any, TypedDict, TypeGuard

import httpx

from generated_client.types import UNSET, Unset

from .errors import MissingAPIKeyError
from .profile import PLAIN, Profile
from .retry import RetryPolicy

TIMEOUT = httpx.Timeout(600.0, connect=5.0)
"""Seconds: ten minutes for an answer, five to connect."""

ApiKey = str | Callable[[], str]
AsyncApiKey = ApiKey | Callable[[], Awaitable[str]]
ASK = "<asked for before every attempt>"

OnRetry = Callable[[int, "httpx.Response | Exception", float], Any]
"""Called before each pause with the number of the retry, what went wrong, and the seconds."""


class ClientOptions(TypedDict, total=False):
    """What `with_options` changes; see the constructor of the client."""

    api_key: AsyncApiKey | None
    base_url: str | httpx.URL
    organization: str | None
    project: str | None
    webhook_secret: str | None
    timeout: float | httpx.Timeout | Unset | None
    max_retries: int
    retry: RetryPolicy
    deadline: float | None
    default_headers: Mapping[str, str | Unset]
    """Added to those there are."""
    set_default_headers: Mapping[str, str | Unset]
    """Instead of those there are."""
    default_query: Mapping[str, object]
    """Added to those there are."""
    set_default_query: Mapping[str, object]
    """Instead of those there are."""
    on_retry: OnRetry | None
    http_client: httpx.Client | httpx.AsyncClient
    """Connections of its own for the copy."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """The settings of one client."""

    profile: Profile = PLAIN
    api_key: AsyncApiKey | None = field(default=None, repr=False)
    base_url: str = field(default=PLAIN.base_url, repr=False)
    """Without a slash at the end."""
    organization: str | None = None
    project: str | None = None
    webhook_secret: str | None = field(default=None, repr=False)
    timeout: httpx.Timeout | None = field(default_factory=lambda: TIMEOUT)
    retry: RetryPolicy = field(default_factory=RetryPolicy)
    deadline: float | None = None
    default_headers: Mapping[str, str | Unset] = field(default_factory=dict, repr=False)
    default_query: Mapping[str, object] = field(default_factory=dict, repr=False)
    on_retry: OnRetry | None = None

    @property
    def knows_base64_embeddings(self) -> bool:
        """Whether the server is one that the profile knows to send embeddings as base64."""
        own = self.base_url == self.profile.base_url.rstrip("/")
        return own and self.profile.base64_embeddings

    def with_options(self, **options: Any) -> Config:
        """The same settings but for some, named as the client's constructor names them."""
        changes: dict[str, Any] = {n: v for n, v in options.items() if v is not UNSET}
        if changes.get("retry", self) is None:
            changes["retry"] = RetryPolicy()
        for name in ("default_headers", "default_query"):
            if name in changes and f"set_{name}" in changes:
                raise ValueError(f"pass {name} to add or set_{name} to replace, not both")
            if name in changes:
                changes[name] = {**getattr(self, name), **(changes[name] or {})}
            if f"set_{name}" in changes:
                changes[name] = dict(changes.pop(f"set_{name}") or {})
        if "base_url" in changes:
            changes["base_url"] = checked_base_url(changes["base_url"])
        if "timeout" in changes:
            changes["timeout"] = checked_timeout(changes["timeout"])
        if "deadline" in changes:
            changes["deadline"] = checked_deadline(changes["deadline"])
        if (retries := changes.pop("max_retries", None)) is not None:
            changes["retry"] = replace(changes.get("retry", self.retry), max_retries=retries)
        known = {f.name for f in fields(self)} - {"profile"}
        if unknown := changes.keys() - known:
            raise TypeError(f"no such option of a client: {', '.join(sorted(unknown))}")
        return replace(self, **changes)

    def headers(self, user_agent: str) -> dict[str, str]:
        """What every request carries; `ASK` stands for a credential to be asked for each time."""
        profile = self.profile
        headers = {"User-Agent": user_agent, **profile.headers}
        if self.organization:
            headers[profile.organization_header] = self.organization
        if self.project:
            headers[profile.project_header] = self.project
        if isinstance(self.api_key, str):
            if credential := self.credential(self.api_key):
                headers[profile.auth_header] = credential
        elif callable(self.api_key):
            headers[profile.auth_header] = ASK
        elif self.api_key is not None:
            self.credential(self.api_key)  # Raises: it is neither text nor callable.
        return headers

    def credential(self, api_key: str) -> str | None:
        """What the header says for a key; None for an empty one, as local servers need none."""
        if not isinstance(api_key, str):
            raise TypeError(
                f"{self.profile.name}: the {self.profile.api_key_argument} must be a string, or a"
                f" callable that returns one, not {type(api_key).__name__!r}"
            )
        if not api_key:
            return None
        if not api_key.strip():
            raise ValueError(
                f"{self.profile.name}: the {self.profile.api_key_argument} is blank;"
                " an empty one sends none"
            )
        if not (api_key.isascii() and api_key.isprintable()):
            raise ValueError(
                f"{self.profile.name}: the {self.profile.api_key_argument} has characters that"
                " can't stand in a header (a line break, or other than ASCII);"
                " check how it was copied"
            )
        return f"{self.profile.auth_scheme} {api_key}".strip()


def resolve(
    *,
    profile: Profile,
    api_key: AsyncApiKey | None,
    base_url: str | httpx.URL | None,
    organization: str | None,
    project: str | None,
    webhook_secret: str | None,
    timeout: float | httpx.Timeout | Unset | None,
    max_retries: int | Unset,
    retry: RetryPolicy | None,
    deadline: float | None,
    default_headers: Mapping[str, str | Unset] | None,
    default_query: Mapping[str, object] | None,
    on_retry: OnRetry | None,
    http_timeout: httpx.Timeout | None = None,
) -> Config:
    """The settings that the arguments of a client mean.

    `http_timeout` is that of the user's own httpx client, taken over where no `timeout` is given.
    """
    environment = os.environ
    if base_url is not None and not str(base_url).strip():
        raise ValueError(f"{profile.name}: base_url is empty; leave it out for {profile.base_url}")
    if api_key is None:
        of_environment = environment.get(profile.api_key_env, "")
        api_key = of_environment if of_environment.strip() else None
    if api_key is None and profile.api_key_required:
        raise MissingAPIKeyError(
            f"{profile.name}: pass {profile.api_key_argument}=... or set {profile.api_key_env};"
            f" a local server that needs no key takes {profile.api_key_argument}=''"
        )
    if timeout is UNSET:
        own = http_timeout is not None and http_timeout != httpx.Timeout(5.0)
        timeout = http_timeout if own else TIMEOUT
    policy = retry or RetryPolicy()
    if not isinstance(max_retries, Unset):
        policy = replace(policy, max_retries=max_retries)
    named = environment.get(profile.base_url_env, "").strip()
    try:
        address = checked_base_url(base_url or named or profile.base_url)
    except ValueError as exc:
        origin = "" if base_url or not named else f"{profile.base_url_env}: "
        raise ValueError(f"{profile.name}: {origin}{exc}") from exc
    return Config(
        profile=profile,
        api_key=api_key,
        base_url=address,
        organization=organization or environment.get(profile.organization_env),
        project=project or environment.get(profile.project_env),
        webhook_secret=webhook_secret or environment.get(profile.webhook_secret_env),
        timeout=checked_timeout(timeout),
        retry=policy,
        deadline=checked_deadline(deadline),
        default_headers=dict(default_headers or {}),
        default_query=dict(default_query or {}),
        on_retry=on_retry,
    )


def checked_base_url(base_url: str | httpx.URL) -> str:
    """An absolute http(s) URL without a slash at the end; ValueError where it is none."""
    text = str(base_url).strip()
    try:
        url = httpx.URL(text)
    except (httpx.InvalidURL, TypeError) as exc:
        raise ValueError(f"base_url is no URL: {text!r} ({exc})") from exc
    if url.scheme not in ("http", "https") or not _is_host(url):
        raise ValueError(f"base_url must start with http:// or https://, not {text!r}")
    return text.rstrip("/")


def _is_host(url: httpx.URL) -> bool:
    """Whether a URL names a host and port that can exist."""
    labels = url.raw_host.rstrip(b".").split(b".")
    return all(0 < len(label) < 64 for label in labels) and (url.port or 0) < 65536


def checked_timeout(timeout: float | httpx.Timeout | Unset | None) -> httpx.Timeout | None:
    """Seconds for each phase as an `httpx.Timeout`; None waits for ever."""
    if timeout is None or isinstance(timeout, httpx.Timeout):
        return timeout
    if _is_seconds(timeout):
        return httpx.Timeout(timeout)
    raise ValueError(f"timeout must be seconds above 0, an httpx.Timeout or None, not {timeout!r}")


def checked_deadline(deadline: object) -> float | None:
    """Seconds for a whole call; None for no bound."""
    if deadline is None:
        return None
    if _is_seconds(deadline):
        return float(deadline)
    raise ValueError(f"deadline must be seconds above 0 or None, not {deadline!r}")


def _is_seconds(value: object) -> TypeGuard[float]:
    # Threads wait no longer than TIMEOUT_MAX, which is centuries; None is the word for that.
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    return 0 < value <= TIMEOUT_MAX
