"""Checks of options by type and range, before a request is sent. No I/O.

A value of a wrong type raises TypeError, and a value out of range raises ValueError. Neither
message shows a value that may be a credential.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, TypeGuard
from urllib.parse import unquote

import httpx

from generated_client.types import UNSET, Unset

from .._concurrency.timeouts import LONGEST_WAIT
from .._reporting.redact import HiddenDict, HiddenText
from ..options import Kind, Option
from ..profile import Profile
from ..retry import RetryPolicy

_ODD = re.compile(r"[\x00-\x20\x7f\\]")
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
"""Source: https://www.rfc-editor.org/rfc/rfc9110.html#section-5.6.2"""
_USER = re.compile(r"^([^:/?#]+://)[^/?#]*@")


def check_base_url(base_url: str | httpx.URL) -> str:
    """An absolute http(s) URL without a slash at its end.

    Raises TypeError for a value that is neither text nor URL, ValueError for any other URL.
    """
    if not isinstance(base_url, (str, httpx.URL)):
        raise TypeError(f"base_url must be a string or an httpx.URL, not {_kind(base_url)}")
    text = str(base_url).strip()
    shown = _USER.sub(r"\1", text)[:200]
    try:
        url = httpx.URL(text)
    except (httpx.InvalidURL, ValueError) as exc:
        reason = "" if shown != text else f" ({exc})"  # httpx may quote the password.
        raise ValueError(f"base_url is no URL: {shown!r}{reason}") from None
    if url.scheme not in ("http", "https") or not url.raw_host:
        raise ValueError(f"base_url must start with http:// or https://, not {shown!r}")
    if not _is_host(url):
        raise ValueError(f"base_url names a host or a port that can't exist: {shown!r}")
    if "#" in text or _ODD.search(text):
        raise ValueError(f"base_url has a '#', a backslash or white space in it: {shown!r}")
    return text.rstrip("/")


def without_user(base_url: str) -> tuple[str, str | None]:
    """A base URL without user and password, and the `Authorization` they make.

    The header is None for a URL without a user.
    """
    found = _USER.match(base_url)
    if found is None:
        return base_url, None
    user, _, password = found[0][len(found[1]) : -1].partition(":")
    pair = f"{unquote(user)}:{unquote(password)}".encode()
    return base_url.replace(found[0], found[1], 1), f"Basic {base64.b64encode(pair).decode()}"


def _is_host(url: httpx.URL) -> bool:
    """Whether the host and the port of a URL can exist."""
    try:
        url.host  # noqa: B018 - reading the host decodes Punycode, and raises for a wrong one.
    except UnicodeError:
        return False
    labels = url.raw_host.rstrip(b".").split(b".")
    return all(0 < len(label) < 64 for label in labels) and (url.port or 0) < 65536


def check_timeout(timeout: float | httpx.Timeout | Unset | None) -> httpx.Timeout | None:
    """The timeout as an `httpx.Timeout`, seconds a phase; None waits for ever."""
    if timeout is None or isinstance(timeout, httpx.Timeout):
        return timeout
    if not _is_number(timeout):
        raise TypeError(
            f"timeout must be a number of seconds, an httpx.Timeout or None, not {_kind(timeout)}"
        )
    return httpx.Timeout(_seconds("timeout", timeout))


def check_deadline(deadline: object) -> float | None:
    """Seconds above 0 for a whole call; None for no bound."""
    return check_seconds("deadline", deadline)


def check_seconds(name: str, value: object) -> float | None:
    """Seconds above 0, or None."""
    if value is None:
        return None
    if not _is_number(value):
        raise TypeError(f"{name} must be a number of seconds or None, not {_kind(value)}")
    return _seconds(name, value)


def check_bytes(name: str, value: object) -> int | None:
    """A whole number of bytes, 1 or more, or None."""
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"{name} must be a whole number of bytes or None, not {_kind(value)}")
    if value < 1:
        raise ValueError(f"{name} must be 1 or more, or None for no bound, not {value!r}")
    return value


def check_mapping(name: str, value: object) -> HiddenDict:
    """A copy of a mapping with strings as keys; empty for None.

    No traceback shows the credentials in the copy.
    """
    if value is None:
        return HiddenDict()
    if not isinstance(value, Mapping):
        raise TypeError(f"{name} must be a mapping or None, not {_kind(value)}")
    for key in value:
        if not isinstance(key, str):
            raise TypeError(f"{name}: names must be strings, not {_kind(key)}")
    return HiddenDict(value)


def check_text(name: str, value: Any) -> str | None:
    """A string, or None."""
    if value is None or isinstance(value, str):
        return value
    raise TypeError(f"{name} must be a string or None, not {_kind(value)}")


def check_callable(name: str, value: Callable[..., Any] | None) -> Callable[..., Any] | None:
    """A callable, or None."""
    if value is None or callable(value):
        return value
    raise TypeError(f"{name} must be callable or None, not {_kind(value)}")


def header_fault(name: str, value: object) -> Exception | None:
    """The error for a header that can't be sent; None for a good header.

    The error does not show the value, because the value may be a credential.
    """
    if not _TOKEN.fullmatch(name):
        return ValueError(f"{name[:100]!r} can't be the name of a header")
    if isinstance(value, (bytes, bytearray)):
        return TypeError(f"the header {name!r} must be a string, not {type(value).__name__!r}")
    text = str(value)
    if text.isascii() and text.isprintable():
        return None
    return ValueError(f"the header {name!r} has a line break or characters other than ASCII")


def hide_text(value: Any) -> Any:
    """The same value; a string becomes one that no traceback shows."""
    return HiddenText(value) if isinstance(value, str) else value


def check_option(option: Option, name: str, value: Any) -> Any:
    """The value of an option, in the form in which a client keeps it.

    Raises TypeError or ValueError for a value that the option can't have.
    """
    return CHECKS[option.kind](name, value)


def _string(name: str, value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{name} must be a string, not {_kind(value)}")
    return value


def _instance(cls: type, name: str, value: object) -> object:
    if value is None or isinstance(value, cls):
        return value
    raise TypeError(f"{name} must be a {cls.__name__}, not {_kind(value)}")


def _is_number(value: object) -> TypeGuard[float]:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _seconds(name: str, value: float) -> float:
    # No thread can wait longer than LONGEST_WAIT seconds; None waits without bound.
    if not 0 < value <= LONGEST_WAIT:
        raise ValueError(f"{name} must be seconds above 0 or None, not {value!r}")
    return float(value)


def _kind(value: object) -> str:
    return "omit" if value is UNSET else repr(type(value).__name__)


CHECKS: Mapping[Kind, Callable[[str, Any], Any]] = {
    "anything": lambda name, value: value,
    "bytes": check_bytes,
    "callable": check_callable,
    "credential": lambda name, value: hide_text(value),
    "mapping": check_mapping,
    "policy": partial(_instance, RetryPolicy),
    "profile": partial(_instance, Profile),
    "seconds": check_seconds,
    "secret": lambda name, value: hide_text(check_text(name, value)),
    "string": _string,
    "text": check_text,
    "timeout": lambda name, value: check_timeout(value),
    "url": lambda name, value: check_base_url(value),
}
"""Kind of an option -> function of name and value that returns the value to keep."""
