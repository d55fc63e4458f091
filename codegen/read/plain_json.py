"""What YAML says, as JSON."""

from __future__ import annotations

import json
from datetime import date
from typing import Any


def plain_json(document: Any) -> Any:
    """A copy in JSON's types; ValueError where the document has no place in JSON.

    YAML knows dates and keys that are no strings; JSON, and the generator, do not.
    """
    try:
        return json.loads(json.dumps(document, default=_text))
    except (TypeError, ValueError, RecursionError) as exc:
        raise ValueError(f"the document is no JSON: {exc}") from exc


def _text(value: Any) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)
