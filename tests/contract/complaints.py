"""An httpx hook that tells what the server has against a request."""

from __future__ import annotations

import json

import httpx


class RefusedError(AssertionError):
    """The server did not accept a request."""


def refuse(response: httpx.Response) -> None:
    """Raise RefusedError for anything but a success."""
    if not response.is_success:
        response.read()
        raise RefusedError(_complaint(response))


async def async_refuse(response: httpx.Response) -> None:
    """`refuse` without blocking."""
    if not response.is_success:
        await response.aread()
        raise RefusedError(_complaint(response))


def _complaint(response: httpx.Response) -> str:
    request = response.request
    violations = json.loads(response.headers.get("sl-violations", "[]"))
    found = [violation["message"] for violation in violations] or [response.text]
    return "\n".join([f"{request.method} {request.url}: {response.status_code}", *found])
