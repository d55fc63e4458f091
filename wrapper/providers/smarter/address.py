"""The address of a Smarter platform, by the name of its environment. No I/O."""

from __future__ import annotations

import os
import re

from .errors import SmarterConfigurationError

ENVIRONMENTS = ("alpha", "beta", "next", "prod")
_DOMAIN = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)*(:\d+)?", re.IGNORECASE)


def platform_url(environment: str | None) -> str:
    """The base URL of an environment, else of `SMARTER_ENVIRONMENT`, else of `prod`.

    `SMARTER_ROOT_DOMAIN` names the domain; the default is smarter.sh.
    """
    if environment is None:
        environment = os.environ.get("SMARTER_ENVIRONMENT", "").strip() or "prod"
    if environment not in ENVIRONMENTS:
        raise SmarterConfigurationError(
            f"Smarter: the environment {environment!r} has no address that is known: there are"
            f" {', '.join(ENVIRONMENTS)}; for another platform pass base_url=... or set"
            " SMARTER_BASE_URL"
        )
    domain = os.environ.get("SMARTER_ROOT_DOMAIN", "").strip() or "smarter.sh"
    if not _DOMAIN.fullmatch(domain):
        raise SmarterConfigurationError(
            f"Smarter: SMARTER_ROOT_DOMAIN must be a domain such as smarter.sh, not {domain!r}"
        )
    prefix = "" if environment == "prod" else f"{environment}."
    return f"https://{prefix}platform.{domain}/api/v1"
