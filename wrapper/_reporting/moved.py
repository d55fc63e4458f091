"""What an error says of a redirect that was not followed. No I/O."""

from __future__ import annotations

import httpx

from .redact import redacted_url


def new_address(response: httpx.Response) -> str:
    """Words on the address that a redirect names; empty for any other response."""
    if not response.has_redirect_location:
        return ""
    method = response.request.method
    try:
        url = response.request.url.join(response.headers["location"])
        said = f"; the address is now {redacted_url(url)}"
    except httpx.InvalidURL:
        said = ""
    if method in ("GET", "HEAD") or response.status_code in (307, 308):
        return said
    return (
        f"{said}; the {method} was not sent there, because only 307 and 308 keep method and body:"
        " set base_url to the new address"
    )
