"""The result of the check of an API token."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiTokenValid:
    """The API token is valid; an invalid one raises AuthenticationError instead."""

    is_valid: bool = True
