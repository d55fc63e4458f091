"""Change the values of a YAML document into JSON values."""

from __future__ import annotations

import json
from datetime import date
from typing import Any


def plain_json(document: Any) -> Any:
    """A copy in JSON's types; ValueError where the document has no JSON form.

    YAML has dates, and keys that are not strings. The generator and JSON have neither.
    """
    try:
        return json.loads(json.dumps(document, default=_text))
    except (TypeError, ValueError, RecursionError) as exc:
        raise ValueError(f"the document is no JSON: {exc}") from exc


def _text(value: Any) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)
