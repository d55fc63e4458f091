"""The request of a call, from a client's settings and request options. No I/O.

All headers are merged here, `User-Agent` and the idempotency key included.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Any, NamedTuple
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


class Prepared(NamedTuple):
    """One request, complete except for the parts that change from attempt to attempt."""

    method: str
    url: httpx.URL
    headers: dict[str, str]
    """Names in lower case."""
    omitted: list[str]
    """Names of headers that the httpx client must not add either, in lower case."""
    body: bytes | StreamedBody | None
    timeout: httpx.Timeout | None
    retry: RetryPolicy
    deadline: float | None
    limits: Limits
    auth: Auth | None
    """The scheme that completes every attempt; None where an attempt adds no key."""

    @property
    def replayable(self) -> bool:
        """Whether the body can be sent a second time."""
        return not isinstance(self.body, StreamedBody) or self.body.replayable

    def __repr__(self) -> str:
        # Neither address nor headers nor body, because each may hold a secret.
        return f"{type(self).__name__}(method={self.method!r})"


def base_headers(config: Config) -> dict[str, str]:
    """Headers of every request of a client; names in lower case.

    Raises ValueError or TypeError for a key or a header that can't be sent.
    """
    # A later source replaces a header of an earlier one: the library, the profile, the settings,
    # the key, the user in the base URL. `default_headers` come last, because a user may replace or
    # omit each of the others.
    profile = config.profile
    options: Mapping[str, Any] = {**config.options}
    headers = HiddenDict({"User-Agent": f"{config.client}/Python {__version__}", **profile.headers})
    for setting in profile.settings:
        if setting.header and (value := options.get(setting.option)):
            headers[setting.header] = value
    headers.update(key_header(profile, config.scheme, config.api_key))
    user = without_user(config.base_url)[1]
    # httpx would make the same header, but its log and its errors would show the user in the URL.
    if user is not None:
        headers["Authorization"] = user
    return merge_headers(merge_headers(HiddenDict(), headers), config.default_headers)


def prepare(
    config: Config, headers: Mapping[str, str], call: Call, options: RequestOptions
) -> Prepared:
    """The request of a call; `headers` are the client's `base_headers`.

    Headers merge from the general to the particular, and the later source of a header wins: the
    client, the call, the body, the idempotency key, the URL, `extra_headers`.
    """
    if extra_body := options.get("extra_body"):
        call = _with_extra_body(call, extra_body)
    body, content_type = call.encode()
    # The client's headers come first, because they hold for all operations. The operation's own
    # headers replace them: only the operation knows which answer (`Accept`) it can decode.
    merged = HiddenDict(headers)
    for name, value in call.headers.items():
        if not (value.isascii() and value.isprintable()):
            raise ValueError(f"the header {name!r} has a line break or characters other than ASCII")
        merged[name.lower()] = value
    # The type comes from the encoded body, because a form has a boundary that no header can know.
    if content_type is not None:
        merged["content-type"] = content_type
    # A key is created here, once for all attempts, because a server tells a repeated request from
    # a new one by the key. A key that the client's or the call's headers have stays.
    if key := options.get("idempotency_key"):
        merged = merge_headers(merged, {"idempotency-key": key})
    elif call.method in _CREATING and "idempotency-key" not in merged:
        merged["idempotency-key"] = secrets.token_hex(16)
    url = _url(config, call, options.get("extra_query"))
    auth = config.late_auth
    # A whole URL given as a path may lead to another origin, and the client's credentials are not
    # for that origin. The secret headers go before `extra_headers` come, because the caller may
    # pass a credential for the other origin.
    if call.path.startswith("http") and not trusts(httpx.URL(config.base_url), url):
        merged = HiddenDict({n: value for n, value in merged.items() if not is_secret(n)})
        auth = None
    # The user in a whole URL replaces the client's key, because it belongs to this address.
    if url.userinfo:
        address, merged["authorization"] = without_user(str(url))
        url = httpx.URL(address)
    # `extra_headers` come last, because the caller of one request may replace or omit each header.
    if extra_headers := options.get("extra_headers"):
        merged = merge_headers(merged, extra_headers)
    # An omitted name that a later source has added again is sent.
    omitted = [name for name in _omitted_names(config, options) if name not in merged]
    # After all headers, because each source may have set or omitted the header of the credential.
    if isinstance(auth, HeaderAuth) and {auth.name.lower()} & {*merged, *omitted}:
        auth = None
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
    """`headers` with `more` added or replaced; `omit` as a value takes a header out.

    Names of `headers` are in lower case, and names of `more` in any case. None as a value changes
    nothing. Raises ValueError or TypeError for a header that can't be sent.
    """
    merged = HiddenDict(headers)
    for name, value in more.items():
        if value is UNSET:
            merged.pop(name.lower(), None)
        elif value is not None:
            wrong = header_fault(name, value)
            if wrong is not None:
                del value  # Because a traceback may show variables.
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
    """`pairs`, then `more`; a name in `more` replaces all earlier pairs of that name."""
    more = list(more)
    names = {name for name, _ in more}
    return [*(pair for pair in pairs if pair[0] not in names), *more]
