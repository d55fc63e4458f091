"""What there is to say of a credential that works."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiTokenValid:
    """The API token is valid; for one that is not, AuthenticationError is raised instead."""

    is_valid: bool = True
