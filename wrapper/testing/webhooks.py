"""Signed webhook requests, for tests of their receivers."""

from __future__ import annotations

import hashlib
import hmac
import time
import uuid
from base64 import b64decode, b64encode


def sign_webhook(
    body: bytes | str, *, secret: str, id: str | None = None, timestamp: int | None = None
) -> dict[str, str]:
    """The headers of a webhook with this body, signed for now or for `timestamp`.

    `secret` is `whsec_` and base64, or plain text. A server that sends an event again uses the same
    `id`; without `id` a new one is made.
    """
    is_base64 = secret.startswith("whsec_")
    key = b64decode(secret.removeprefix("whsec_"), validate=True) if is_base64 else secret.encode()
    id = f"msg_{uuid.uuid4().hex}" if id is None else id
    seconds = int(time.time()) if timestamp is None else timestamp
    content = body.encode() if isinstance(body, str) else body
    signature = hmac.digest(key, f"{id}.{seconds}.".encode() + content, hashlib.sha256)
    return {
        "webhook-id": id,
        "webhook-timestamp": str(seconds),
        "webhook-signature": f"v1,{b64encode(signature).decode()}",
    }
