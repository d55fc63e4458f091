"""A call, a client's settings and the options of one request, put together. No I/O."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any
from urllib.parse import urlencode

import httpx

from generated_client.encoding import form_fields, misleads
from generated_client.multipart import StreamedBody
from generated_client.operation import Call, as_mapping
from generated_client.types import UNSET, Unset

from .._reporting.redact import HiddenDict, is_secret
from .._version import __version__
from ..options import RequestOptions
from ..profile import Auth, HeaderAuth
from ..retry import RetryPolicy
from .auth import key_header
from .checks import check_deadline, check_timeout, header_fault, without_user
from .config import Config
from .limits import Limits
from .redirects import trusts

_CREATING = frozenset({"POST"})


@dataclass(slots=True)
class Prepared:
    """One request, complete but for what changes from attempt to attempt."""

    method: str
    url: httpx.URL = field(repr=False)
    headers: dict[str, str] = field(repr=False)
    """Names in lower case."""
    omitted: list[str]
    """Headers that the httpx client is not to add either."""
    body: bytes | StreamedBody | None = field(repr=False)
    timeout: httpx.Timeout | None
    retry: RetryPolicy
    deadline: float | None
    limits: Limits
    auth: Auth | None
    """What every attempt has to be completed by; None where the headers say who asks."""

    @property
    def replayable(self) -> bool:
        """Whether the body can be sent a second time."""
        return not isinstance(self.body, StreamedBody) or self.body.replayable


def base_headers(config: Config) -> dict[str, str]:
    """What every request of a client carries; names in lower case.

    Raises ValueError or TypeError for a key or a header that can't be sent.
    """
    profile = config.profile
    options: Mapping[str, Any] = {**config.options}
    headers = HiddenDict({"User-Agent": f"{config.client}/Python {__version__}", **profile.headers})
    for setting in profile.settings:
        if setting.header and (value := options.get(setting.option)):
            headers[setting.header] = value
    headers.update(key_header(profile, config.scheme, config.api_key))
    user = without_user(config.base_url)[1]
    if user is not None:  # As httpx would, but where neither its log nor an error shows it.
        headers["Authorization"] = user
    return merge_headers(merge_headers(HiddenDict(), headers), config.default_headers)


def prepare(
    config: Config, headers: Mapping[str, str], call: Call, options: RequestOptions
) -> Prepared:
    """The request of a call; `headers` are the client's `base_headers`."""
    if extra_body := options.get("extra_body"):
        call = _with_extra_body(call, extra_body)
    body, content_type = call.encode()
    merged = HiddenDict(headers)
    for name, value in call.headers.items():
        if not (value.isascii() and value.isprintable()):
            raise ValueError(f"the header {name!r} has a line break or characters other than ASCII")
        merged[name.lower()] = value
    if content_type is not None:
        merged["content-type"] = content_type
    if key := options.get("idempotency_key"):
        merged = merge_headers(merged, {"idempotency-key": key})
    elif call.method in _CREATING and "idempotency-key" not in merged:
        merged["idempotency-key"] = secrets.token_hex(16)
    url = _url(config, call, options.get("extra_query"))
    auth = config.late_auth
    if call.path.startswith("http") and not trusts(httpx.URL(config.base_url), url):
        # A whole URL given as a path may lead elsewhere; the credential is not for there.
        merged = HiddenDict({n: value for n, value in merged.items() if not is_secret(n)})
        auth = None
    if url.userinfo:
        address, merged["authorization"] = without_user(str(url))
        url = httpx.URL(address)
    if extra_headers := options.get("extra_headers"):
        merged = merge_headers(merged, extra_headers)
    omitted = [name for name in _omitted_names(config, options) if name not in merged]
    if isinstance(auth, HeaderAuth) and {auth.name.lower()} & {*merged, *omitted}:
        auth = None  # The request names its own credential, or is to have none.
    policy = config.retry
    retries = options.get("max_retries", UNSET)
    if not isinstance(retries, Unset) and retries != policy.max_retries:
        policy = replace(policy, max_retries=retries)
    limits = config.limits
    idle = options.get("stream_idle_timeout", UNSET)
    if not isinstance(idle, Unset):
        limits = limits._replace(stream_idle_timeout=idle)
    return Prepared(
        method=call.method,
        url=url,
        headers=merged,
        omitted=omitted,
        body=body,
        timeout=check_timeout(options["timeout"]) if "timeout" in options else config.timeout,
        retry=policy,
        deadline=check_deadline(options.get("deadline", config.deadline)),
        limits=limits,
        auth=auth,
    )


def merge_headers(headers: Mapping[str, str], more: Mapping[str, Any]) -> HiddenDict:
    """`headers` with others added or replaced; `omit` as a value takes one out."""
    merged = HiddenDict(headers)
    for name, value in more.items():
        if value is UNSET:
            merged.pop(name.lower(), None)
        elif value is not None:
            wrong = header_fault(name, value)
            if wrong is not None:
                del value  # Tracebacks may be shown with variables.
                raise wrong
            merged[name.lower()] = str(value)
    return merged


def _omitted_names(config: Config, options: RequestOptions) -> list[str]:
    given = {**config.default_headers, **(options.get("extra_headers") or {})}
    return [name.lower() for name, value in given.items() if value is UNSET]


def _with_extra_body(call: Call, extra: Mapping[str, Any]) -> Call:
    body = {} if call.body is UNSET else as_mapping(call.body)
    merged = {name: value for name, value in {**body, **extra}.items() if value is not UNSET}
    return replace(call, body=merged, content_type=call.content_type or "application/json")


def _url(config: Config, call: Call, extra_query: Mapping[str, object] | None) -> httpx.URL:
    path = config.profile.paths.get(call.path, call.path)
    pairs = call.query
    if config.default_query:
        pairs = _merge_query(_pairs(config.default_query), pairs)
    if extra_query:
        pairs = _merge_query(pairs, _pairs(extra_query))
    if not pairs:
        return _parse_url(config.base_url, path)
    joint = "&" if "?" in path else "?"
    return _parse_url.__wrapped__(config.base_url, f"{path}{joint}{urlencode(pairs)}")


@lru_cache(maxsize=512)
def _parse_url(base_url: str, path: str) -> httpx.URL:
    if path.startswith(("http://", "https://")):
        return _url_of(path, path)
    base, mark, query = without_user(base_url)[0].partition("?")
    base = base.rstrip("/")
    url = f"{base}/{path.lstrip('/')}"
    if mark:
        url += f"{'&' if '?' in url else '?'}{query}"
    result = _url_of(url, path)
    below = httpx.URL(f"{base}/").raw_path
    is_odd = ("%" in path or "\\" in path) and misleads(path.partition("?")[0])
    if is_odd or not result.raw_path.startswith(below):
        raise ValueError(f"the path {path[:200]!r} leads out of the base URL")
    return result


def _url_of(text: str, shown: str) -> httpx.URL:
    try:
        return httpx.URL(text)
    except httpx.InvalidURL as exc:
        raise ValueError(f"the path {shown[:200]!r} makes no URL ({exc})") from exc


def _pairs(query: Mapping[str, object]) -> list[tuple[str, str]]:
    given = {name: value for name, value in query.items() if value is not UNSET}
    return [pair for name, value in given.items() for pair in form_fields(name, value)]


def _merge_query(
    pairs: Iterable[tuple[str, str]], more: Iterable[tuple[str, str]]
) -> list[tuple[str, str]]:
    """`pairs` with `more` after them; a name that `more` has replaces the earlier ones."""
    more = list(more)
    names = {name for name, _ in more}
    return [*(pair for pair in pairs if pair[0] not in names), *more]
