"""Errors of Smarter, besides those of every provider.

APIError
├── SmarterConfigurationError      an environment without an address; a ValueError too
├── SmarterInvalidApiKeyError      no credential; a MissingAPIKeyError, and so a ValueError
├── SmarterIlligalInvocationError  a method without a needed argument; a TypeError too
└── SmarterValueError              an answer without a needed part; a ValueError too
    └── SmarterBusinessRuleViolation  a description of another thing than was requested
"""

from __future__ import annotations

import httpx

from ..._reporting.error_bodies import excerpt, json_of
from ..._reporting.redact import about
from ..._reporting.request_id import quoted_request_id, request_id_of
from ...errors import APIError, MissingAPIKeyError


class SmarterConfigurationError(APIError, ValueError):
    """No platform belongs to the environment or the root domain."""


class SmarterInvalidApiKeyError(MissingAPIKeyError):
    """No credential was given, and the environment holds none."""


class SmarterIlligalInvocationError(APIError, TypeError):
    """A call lacks an argument, or has a wrong one.

    The name is spelt as the platform's users know it.
    """


class SmarterValueError(APIError, ValueError):
    """An answer of the platform lacks a part that the call needs."""

    @classmethod
    def of(cls, response: httpx.Response, what: str, *, text: str | None = None) -> APIError:
        """The error of a response that has been read; the message shows `text`."""
        shown = "" if text is None else f": {excerpt(text)}"
        return cls(
            f"{about(response.request)} answered {what}{shown}{quoted_request_id(response)}",
            request=response.request,
            body=json_of(response),
            request_id=request_id_of(response),
        )


class SmarterBusinessRuleViolation(SmarterValueError):
    """A description has another API version, kind or name than was requested."""
