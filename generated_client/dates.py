# Written by `make generate` from codegen/write/runtime/dates.py; edit that file instead.
"""Dates from the texts of JSON. A text that is no date stays unchanged."""

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
    """The `date` of a text such as `2024-05-17`, else the value unchanged."""
    if not isinstance(value, str):
        return value
    try:
        return datetime.date.fromisoformat(value)
    except ValueError:
        return value
