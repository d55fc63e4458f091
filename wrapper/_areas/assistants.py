"""The header of the interface of assistants, threads and vector stores. No I/O."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._reporting.redact import HiddenDict
from .._request.checks import check_mapping
from .._request.config import Config

ASSISTANTS = "assistants=v2"


def with_beta_header(params: Mapping[str, Any], config: Config) -> dict[str, Any]:
    """The keywords of a call, with the profile's `beta_header` in `extra_headers`.

    A header of that name in the call or in the client's `default_headers`, in any case, stays as it
    is; `omit` as its value leaves the header out.
    """
    name = config.profile.beta_header
    given = check_mapping("extra_headers", params.get("extra_headers") or {})
    if _has(given, name) or _has(config.default_headers, name):
        return dict(params)
    return {**params, "extra_headers": HiddenDict({name: ASSISTANTS, **given})}


def _has(headers: Mapping[str, Any], name: str) -> bool:
    return any(n.lower() == name.lower() and v is not None for n, v in headers.items())
