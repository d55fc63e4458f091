"""The settings of a client: arguments, then the environment, then the profile.

The table in `options.py` declares every option; an option has one row there.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any, cast

import httpx

from generated_client.types import UNSET, Unset

from .._reporting.redact import HiddenDict
from ..errors import MissingAPIKeyError
from ..options import (
    CLIENT_OPTIONS,
    COPY_OPTIONS,
    TIMEOUT,
    AsyncApiKey,
    AsyncClientOptions,
    OnRetry,
    Option,
)
from ..profile import PLAIN, Auth, Profile
from ..retry import RetryBudget, RetryPolicy, budget_for
from .auth import auth_of, late_auth, sends_key
from .checks import check_base_url, check_option, hide_text
from .cookies import CookieJars
from .keywords import unexpected_keyword
from .limits import Limits


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """The settings of one client."""

    profile: Profile = PLAIN
    client: str = "Client"
    """The name of the client's class."""
    api_key: AsyncApiKey | None = field(default=None, repr=False)
    base_url: str = field(default=PLAIN.base_url, repr=False)
    """Without a slash at the end."""
    timeout: httpx.Timeout | None = field(default_factory=lambda: TIMEOUT)
    retry: RetryPolicy = field(default_factory=RetryPolicy)
    deadline: float | None = None
    default_headers: Mapping[str, str | Unset] = field(default_factory=dict, repr=False)
    default_query: Mapping[str, object] = field(default_factory=dict, repr=False)
    on_retry: OnRetry | None = None
    limits: Limits = field(default_factory=Limits)
    """Bounds on the size of a response and on the silence of a stream."""
    options: AsyncClientOptions = field(default_factory=AsyncClientOptions, repr=False)
    """All other options by name, after their checks."""
    budget: RetryBudget | None = field(default_factory=RetryBudget, repr=False, compare=False)
    """Tokens left for retries; copies share them.

    A copy with another base URL or another budget has its own tokens.
    """
    cookies: CookieJars = field(default_factory=CookieJars, repr=False, compare=False)
    """Cookies of the library's own connections; copies of a client share them."""

    @property
    def scheme(self) -> Auth:
        """The scheme that adds the key: the option `auth`, else the profile's."""
        return self.options.get("auth") or auth_of(self.profile)

    @property
    def late_auth(self) -> Auth | None:
        """The scheme that completes each attempt; None where an attempt adds no key."""
        if self.profile.auth is None and "auth" not in self.options and not callable(self.api_key):
            return None
        return late_auth(self.scheme, self.api_key)

    @property
    def knows_base64_embeddings(self) -> bool:
        """Whether the server can send embeddings as base64, as the profile says.

        False at any address other than the profile's own, because the profile does not know it.
        """
        own = self.base_url == self.profile.base_url.rstrip("/")
        return own and self.profile.base64_embeddings

    def with_options(self, **options: Any) -> Config:
        """The same settings with some replaced, named as in the client's constructor."""
        given = given_options("with_options", options, COPY_OPTIONS)
        del options  # Because a traceback may show variables.
        changes = _check_options(given, COPY_OPTIONS)
        for name in ("default_headers", "default_query"):
            if name in changes and f"set_{name}" in changes:
                raise ValueError(f"pass {name} to add or set_{name} to replace, not both")
            if name in changes:
                changes[name] = HiddenDict({**getattr(self, name), **changes[name]})
            if f"set_{name}" in changes:
                changes[name] = changes.pop(f"set_{name}")
        if "retry" in changes or "max_retries" in changes:
            changes["retry"] = _policy(changes, self.retry)
        if (
            changes.get("base_url", self.base_url) != self.base_url
            or changes.get("retry", self.retry).budget != self.retry.budget
        ):
            changes["budget"] = budget_for(changes.get("retry", self.retry).budget)
        return _replace_values(self, changes)


def given_options(
    who: str, options: Mapping[str, Any], known: Mapping[str, Option]
) -> dict[str, Any]:
    """The options that were given, unchecked; no traceback shows the secrets in them.

    Raises TypeError for a name that is no option.
    """
    for name in options:
        if name not in known:
            raise TypeError(unexpected_keyword(who, name, known))
    return HiddenDict(
        {n: _hide_value(known[n], value) for n, value in options.items() if value is not UNSET}
    )


def resolve(
    profile: Profile,
    options: Mapping[str, Any],
    *,
    client: str,
    http_timeout: httpx.Timeout | None = None,
) -> Config:
    """The settings of a client, from options as `given_options` returns them.

    `profile` is the profile of the class, and `client` the name of the class. `http_timeout` is
    the timeout of the user's own httpx client, which holds where no `timeout` is given.
    """
    rest = HiddenDict(options)
    # The profile comes first, because it names the environment variables of the other options.
    profile = (
        check_option(CLIENT_OPTIONS["profile"], "profile", rest.pop("profile", None)) or profile
    )
    needs_key = profile.api_key_required and sends_key(rest.get("auth"))
    api_key = _api_key(profile, rest.pop("api_key", None), is_required=needs_key)
    base_url = _base_url(profile, rest.pop("base_url", None))
    values = _check_options(rest, CLIENT_OPTIONS)
    # 5 seconds is httpx's default, which the user may not have chosen, and too short for answers.
    if "timeout" not in values and http_timeout not in (None, httpx.Timeout(5.0)):
        values["timeout"] = http_timeout
    values["retry"] = policy = _policy(values, RetryPolicy())
    for setting in profile.settings:
        name = setting.option
        found = _hide_value(CLIENT_OPTIONS[name], os.environ.get(setting.variable))
        values[name] = values.get(name) or found
    start = Config(
        profile=profile,
        client=client,
        api_key=api_key,
        base_url=base_url,
        budget=budget_for(policy.budget),
    )
    return _replace_values(start, values)


def _replace_values(config: Config, values: Mapping[str, Any]) -> Config:
    """The settings with other fields of Config, bounds of Limits and options."""
    own = {name: value for name, value in values.items() if name in _FIELDS}
    bounds = {name: value for name, value in values.items() if name in _BOUNDS}
    others = {n: value for n, value in values.items() if n not in _FIELDS and n not in _BOUNDS}
    if bounds:
        own["limits"] = config.limits._replace(**bounds)
    options = HiddenDict({**config.options, **others})
    return replace(config, options=cast(AsyncClientOptions, options), **own)


def _hide_value(option: Option, value: Any) -> Any:
    if isinstance(value, Mapping):
        return HiddenDict(value)
    return hide_text(value) if option.kind in ("credential", "secret", "url") else value


def _check_options(given: Mapping[str, Any], known: Mapping[str, Option]) -> dict[str, Any]:
    return HiddenDict(
        {name: check_option(known[name], name, value) for name, value in given.items()}
    )


def _api_key(
    profile: Profile, given: AsyncApiKey | None, *, is_required: bool
) -> AsyncApiKey | None:
    if given is None:
        of_environment = os.environ.get(profile.api_key_env, "")
        given = hide_text(of_environment) if of_environment.strip() else None
    if given is None and is_required:
        raise MissingAPIKeyError(
            f"{profile.name}: pass {profile.api_key_argument}=... or set {profile.api_key_env};"
            f" a local server that needs no key takes {profile.api_key_argument}=''"
        )
    return given


def _base_url(profile: Profile, given: str | httpx.URL | None) -> str:
    if given is not None and not str(given).strip():
        raise ValueError(f"{profile.name}: base_url is empty; leave it out for {profile.base_url}")
    named = os.environ.get(profile.base_url_env, "").strip()
    try:
        return check_base_url(given or named or profile.base_url)
    except ValueError as exc:
        origin = "" if given or not named else f"{profile.base_url_env}: "
        raise ValueError(f"{profile.name}: {origin}{exc}") from exc


def _policy(values: dict[str, Any], policy: RetryPolicy) -> RetryPolicy:
    """The retry policy; `max_retries` moves from `values` into the policy."""
    policy = values.get("retry", policy) or RetryPolicy()
    return replace(policy, max_retries=values.pop("max_retries", policy.max_retries))


_FIELDS = frozenset(each.name for each in fields(Config))
_BOUNDS = frozenset(Limits._fields)
