# Written by `make generate` from codegen/write/runtime/dates.py; edit that file instead.
"""Dates as the wire writes them. A text that is no date is left as it is."""

from __future__ import annotations

import datetime
from typing import Any


def parse_datetime(value: Any) -> Any:
    """The `datetime` of an RFC 3339 text, else the value unchanged."""
    if not isinstance(value, str):
        return value
    from dateutil.parser import isoparse

    try:
        return isoparse(value.strip().upper())
    except (ValueError, OverflowError):
        return value


def parse_date(value: Any) -> Any:
    """The `date` of a `2024-05-17`, else the value unchanged."""
    if not isinstance(value, str):
        return value
    try:
        return datetime.date.fromisoformat(value)
    except ValueError:
        return value
