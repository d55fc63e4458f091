"""Everything a client was told: by arguments, then by the environment, then by its profile."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Any, TypedDict

import httpx

from generated_client.types import UNSET, Unset

from .._reporting.redact import HiddenDict, HiddenText
from ..errors import MissingAPIKeyError
from ..profile import PLAIN, Auth, Profile
from ..retry import RetryBudget, RetryPolicy, budget_for
from .auth import auth_of
from .checks import (
    checked_base_url,
    checked_bytes,
    checked_callable,
    checked_deadline,
    checked_mapping,
    checked_seconds,
    checked_text,
    checked_timeout,
)
from .cookies import CookieJars
from .limits import Limits

if TYPE_CHECKING:
    import httpx2

__all__ = [
    "TIMEOUT",
    "ApiKey",
    "AsyncApiKey",
    "ClientOptions",
    "Config",
    "OnRetry",
    "checked_deadline",
    "checked_timeout",
    "hidden_key",
    "resolve",
]

TIMEOUT = httpx.Timeout(600.0, connect=5.0)
"""Seconds: ten minutes for an answer, five to connect."""

ApiKey = str | Callable[[], str]
AsyncApiKey = ApiKey | Callable[[], Awaitable[str]]

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
    max_response_bytes: int | None
    max_event_bytes: int | None
    stream_idle_timeout: float | None
    default_headers: Mapping[str, str | Unset]
    """Added to those there are."""
    set_default_headers: Mapping[str, str | Unset]
    """Instead of those there are."""
    default_query: Mapping[str, object]
    """Added to those there are."""
    set_default_query: Mapping[str, object]
    """Instead of those there are."""
    on_retry: OnRetry | None
    http_client: httpx.Client | httpx.AsyncClient | httpx2.Client | httpx2.AsyncClient
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
    limits: Limits = field(default_factory=Limits)
    """How much of a response is taken, and how long a stream may say nothing."""
    budget: RetryBudget | None = field(default_factory=RetryBudget, repr=False, compare=False)
    """What is left for retries; copies of a client share it, unless they talk to another server."""
    cookies: CookieJars = field(default_factory=CookieJars, repr=False, compare=False)
    """Those of the connections of ours; copies of a client share them."""

    @property
    def scheme(self) -> Auth:
        """How requests say who asks."""
        return auth_of(self.profile)

    @property
    def knows_base64_embeddings(self) -> bool:
        """Whether the server is one that the profile knows to send embeddings as base64."""
        own = self.base_url == self.profile.base_url.rstrip("/")
        return own and self.profile.base64_embeddings

    def with_options(self, **options: Any) -> Config:
        """The same settings but for some, named as the client's constructor names them."""
        changes = HiddenDict({n: v for n, v in options.items() if v is not UNSET})
        del options  # Tracebacks may be shown with variables.
        if unknown := changes.keys() - ClientOptions.__annotations__.keys():
            raise TypeError(f"no such option of a client: {', '.join(sorted(unknown))}")
        for name in ("default_headers", "default_query"):
            if name in changes and f"set_{name}" in changes:
                raise ValueError(f"pass {name} to add or set_{name} to replace, not both")
            if name in changes:
                more = checked_mapping(name, changes[name])
                changes[name] = HiddenDict({**getattr(self, name), **more})
            if f"set_{name}" in changes:
                changes[name] = checked_mapping(f"set_{name}", changes.pop(f"set_{name}"))
        for name, check in _CHECKS.items():
            if name in changes:
                changes[name] = check(changes[name])
        if "retry" in changes or "max_retries" in changes:
            policy = changes.get("retry", self.retry)
            changes["retry"] = checked_retry(policy, changes.pop("max_retries", UNSET))
        bounds = {n: changes.pop(n) for n in _LIMITS if n in changes}
        if bounds:
            changes["limits"] = replace(self.limits, **bounds)
        retry = changes.get("retry", self.retry)
        if changes.get("base_url", self.base_url) != self.base_url or (
            retry.budget != self.retry.budget
        ):
            changes["budget"] = budget_for(retry.budget)
        return replace(self, **changes)


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
    max_response_bytes: int | Unset | None = UNSET,
    max_event_bytes: int | Unset | None = UNSET,
    stream_idle_timeout: float | Unset | None = UNSET,
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
    policy = checked_retry(retry, max_retries)
    wishes = (max_response_bytes, max_event_bytes, stream_idle_timeout)
    bounds = {
        name: _CHECKS[name](wish)
        for name, wish in zip(_LIMITS, wishes, strict=True)
        if wish is not UNSET
    }
    named = environment.get(profile.base_url_env, "").strip()
    try:
        address = checked_base_url(base_url or named or profile.base_url)
    except ValueError as exc:
        origin = "" if base_url or not named else f"{profile.base_url_env}: "
        raise ValueError(f"{profile.name}: {origin}{exc}") from exc
    secret = checked_text("webhook_secret", webhook_secret)
    secret = secret or environment.get(profile.webhook_secret_env)
    return Config(
        profile=profile,
        api_key=hidden_key(api_key),
        base_url=address,
        organization=checked_text("organization", organization)
        or environment.get(profile.organization_env),
        project=checked_text("project", project) or environment.get(profile.project_env),
        webhook_secret=None if secret is None else HiddenText(secret),
        timeout=checked_timeout(timeout),
        retry=policy,
        deadline=checked_deadline(deadline),
        default_headers=checked_mapping("default_headers", default_headers),
        default_query=checked_mapping("default_query", default_query),
        on_retry=checked_callable("on_retry", on_retry),
        limits=Limits(**bounds),
        budget=budget_for(policy.budget),
    )


def hidden_key(api_key: Any) -> Any:
    """The same key; as text it is one that no traceback shows."""
    return HiddenText(api_key) if isinstance(api_key, str) else api_key


def checked_retry(retry: RetryPolicy | None, max_retries: int | Unset) -> RetryPolicy:
    """The policy that is meant; `max_retries` is stronger than the policy's own."""
    if retry is not None and not isinstance(retry, RetryPolicy):
        raise TypeError(f"retry must be a RetryPolicy, not {type(retry).__name__!r}")
    policy = retry or RetryPolicy()
    if isinstance(max_retries, Unset):
        return policy
    return replace(policy, max_retries=max_retries)


def _hidden(name: str) -> Callable[[Any], Any]:
    return lambda value: hidden_key(checked_text(name, value))


_LIMITS = ("max_response_bytes", "max_event_bytes", "stream_idle_timeout")
_CHECKS: dict[str, Callable[[Any], Any]] = {
    "api_key": hidden_key,
    "base_url": checked_base_url,
    "organization": partial(checked_text, "organization"),
    "project": partial(checked_text, "project"),
    "webhook_secret": _hidden("webhook_secret"),
    "timeout": checked_timeout,
    "deadline": checked_deadline,
    "on_retry": partial(checked_callable, "on_retry"),
    "max_response_bytes": partial(checked_bytes, "max_response_bytes"),
    "max_event_bytes": partial(checked_bytes, "max_event_bytes"),
    "stream_idle_timeout": partial(checked_seconds, "stream_idle_timeout"),
}
