"""What can go wrong with Smarter besides what can with every provider.

APIError
├── SmarterConfigurationError      an environment that has no address; a ValueError too
├── SmarterInvalidApiKeyError      no credential; a MissingAPIKeyError, and so a ValueError
├── SmarterIlligalInvocationError  a method without what it needs; a TypeError too
└── SmarterValueError              an answer without what it should hold; a ValueError too
    └── SmarterBusinessRuleViolation  the description of something else than was asked for
"""

from __future__ import annotations

import httpx

from ..._reporting.error_bodies import excerpt, json_of
from ..._reporting.redact import about
from ..._reporting.request_id import quoted_request_id, request_id_of
from ...errors import APIError, MissingAPIKeyError


class SmarterConfigurationError(APIError, ValueError):
    """The environment or the root domain leads to no platform."""


class SmarterInvalidApiKeyError(MissingAPIKeyError):
    """No credential was given, and the environment holds none."""


class SmarterIlligalInvocationError(APIError, TypeError):
    """A method was called without what it needs. (The name is spelt as the platform's users know
    it.)"""


class SmarterValueError(APIError, ValueError):
    """An answer of the platform that lacks what was asked for."""

    @classmethod
    def of(cls, response: httpx.Response, what: str, *, text: str | None = None) -> APIError:
        """The error of a response that has been read; `text` is the part of it to show."""
        shown = "" if text is None else f": {excerpt(text)}"
        return cls(
            f"{about(response.request)} answered {what}{shown}{quoted_request_id(response)}",
            request=response.request,
            body=json_of(response),
            request_id=request_id_of(response),
        )


class SmarterBusinessRuleViolation(SmarterValueError):
    """A description of another interface, kind or name than was asked for."""
