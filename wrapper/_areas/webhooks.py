"""Webhooks: signatures of requests, and their events. No I/O but the clock.

Source: https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
"""

from __future__ import annotations

import hmac
import re
import time
from base64 import b64decode, b64encode
from collections.abc import Iterable, Sequence
from typing import Any, Protocol, runtime_checkable

from generated_client.json_codec import loads

from .._reporting.error_bodies import excerpt
from ..errors import APIError, InvalidWebhookSignatureError

TOLERANCE = 300.0
"""Seconds that the clocks of sender and receiver may differ, in either direction."""

ID, TIMESTAMP, SIGNATURE = b"webhook-id", b"webhook-timestamp", b"webhook-signature"

_PREFIX = "whsec_"
_SECONDS = re.compile(rb"[0-9]{1,15}")
_VERSION_1 = re.compile(rb"v1,([A-Za-z0-9+/]{43}=)")


@runtime_checkable
class HasItems(Protocol):
    """A mapping, or an object of a web framework that has `items` as a mapping has."""

    def items(self) -> Iterable[tuple[Any, Any]]: ...


WebhookHeaders = HasItems | Iterable[tuple[str | bytes, str | bytes]]
"""Headers of a request, as any framework has them, in upper or lower case."""

WebhookSecret = str | Sequence[str]
"""`whsec_` and base64, or plain text; several secrets while one replaces another."""


def verify_signature(
    body: bytes | str,
    headers: WebhookHeaders,
    *,
    secret: WebhookSecret,
    tolerance: float = TOLERANCE,
    now: float | None = None,
) -> None:
    """Return if one of the secrets has signed the request within the tolerance.

    Raises InvalidWebhookSignatureError where no secret has, and where the time of the signature is
    more than `tolerance` seconds from `now`, which is in Unix seconds. Raises ValueError for a
    malformed secret.
    """
    content = raw_bytes(body)
    keys = _keys(secret)
    found = _fields(headers)
    _check_time(found[TIMESTAMP], tolerance, time.time() if now is None else now)
    signatures = [m[1] for part in found[SIGNATURE].split() if (m := _VERSION_1.fullmatch(part))]
    if not signatures:
        raise InvalidWebhookSignatureError(
            "webhook-signature has no signature of the form v1,<base64>:"
            f" {_quote(found[SIGNATURE])}; pass the header as received"
        )
    matches = False
    for key in keys:
        mac = hmac.new(key, b"%b.%b." % (found[ID], found[TIMESTAMP]), "sha256")
        mac.update(content)
        expected = b64encode(mac.digest())
        # All signatures are compared, because the time must not tell which one matched.
        for signature in signatures:
            matches |= hmac.compare_digest(expected, signature)
    if not matches:
        raise InvalidWebhookSignatureError(
            "webhook-signature does not match: pass the raw bytes of the body as received, not"
            " JSON that was parsed and written again, and the secret of this very endpoint;"
            " otherwise the request was tampered with"
        )


def raw_bytes(body: bytes | str) -> bytes:
    """The bytes that were signed; TypeError for a body that has been parsed already."""
    if isinstance(body, (bytes, bytearray, memoryview, str)):
        return _bytes(body)
    raise TypeError(
        "body must be the raw bytes of the request as received, not"
        f" {type(body).__name__!r}: JSON that was parsed and written again has another signature"
    )


def json_object(body: bytes | str) -> dict[str, Any]:
    """The JSON object in a verified body; APIError for a body that is no JSON object."""
    content = raw_bytes(body)
    try:
        value = loads(content)
    except ValueError:
        value = None
    if isinstance(value, dict):
        return value
    raise APIError(
        "the webhook is signed rightly, but its body is no JSON object:"
        f" {excerpt(content.decode('utf-8', 'replace'))}",
        body=value,
    )


def _keys(secret: WebhookSecret) -> list[bytes]:
    secrets = [secret] if isinstance(secret, (str, bytes)) else list(secret)
    if not secrets:
        raise ValueError("no webhook secret was given")
    for one in secrets:
        if not isinstance(one, str):
            raise TypeError(f"a webhook secret must be a string, not {type(one).__name__!r}")
    keys = [_key(one) for one in secrets]
    if not all(keys):
        raise ValueError(
            "a webhook secret is malformed (not shown): it is whsec_ and base64, or any other text"
            " that is not empty; check how it was copied"
        )
    return keys


def _key(secret: str) -> bytes:
    """The key in a secret; empty for a malformed one, because no error may quote it."""
    text = secret.strip()
    try:
        if text.startswith(_PREFIX):
            return b64decode(text.removeprefix(_PREFIX), validate=True)
        return secret.encode() if text else b""
    except ValueError:
        return b""


def _fields(headers: WebhookHeaders) -> dict[bytes, bytes]:
    """The three headers of a webhook; a header that came twice has both its values."""
    found: dict[bytes, bytes] = {}
    try:
        for name, value in headers.items() if isinstance(headers, HasItems) else headers:
            key = _bytes(name).lower()
            if key in (ID, TIMESTAMP, SIGNATURE):
                found[key] = b" ".join(filter(None, (found.get(key), _bytes(value).strip())))
    except (TypeError, ValueError) as exc:
        raise TypeError(
            "headers must be a mapping or pairs of names and values, each str or bytes"
        ) from exc
    missing = [name.decode() for name in (ID, TIMESTAMP, SIGNATURE) if not found.get(name)]
    if missing:
        raise InvalidWebhookSignatureError(
            f"the request has no {', no '.join(missing)}: pass all its headers as received; a"
            " request without them is no webhook"
        )
    return found


def _check_time(timestamp: bytes, tolerance: float, now: float) -> None:
    if not _SECONDS.fullmatch(timestamp):
        raise InvalidWebhookSignatureError(
            f"webhook-timestamp is not a number of Unix seconds: {_quote(timestamp)}; pass the"
            " header as received"
        )
    age = now - int(timestamp)
    if abs(age) <= tolerance:
        return
    when = f"{age:.0f} s old" if age > 0 else f"{-age:.0f} s in the future"
    raise InvalidWebhookSignatureError(
        f"webhook-timestamp is {when}, and the tolerance is {tolerance:g} s: check this machine's"
        " clock; otherwise the request may be an old one sent again"
    )


def _bytes(text: str | bytes | bytearray | memoryview) -> bytes:
    # Lone surrogates are encoded too, because a wrong signature must fail as a mismatch.
    return (
        text.encode("utf-8", "surrogatepass") if isinstance(text, str) else bytes(memoryview(text))
    )


def _quote(value: bytes) -> str:
    return repr(value[:60].decode("ascii", "replace"))
