"""Messages on the parts of a document that would be lost, with their places.

openapi-python-client reports some losses to `package.py`; the audit finds all others.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from openapi_python_client.parser.errors import GeneratorError


class GenerationError(Exception):
    """The client can't be generated whole; the message says what is wrong, and where."""


def list_losses(errors: Sequence[GeneratorError], origins: Mapping[str, str]) -> str:
    """The errors as a numbered list, each with its place in the document."""
    lines = [f"{len(errors)} of its parts would be lost; nothing was written"]
    for number, error in enumerate(errors, 1):
        text = " ".join(f"{error.header} {error.detail or ''}".split())
        place = _place(text)
        where = origin(place, origins)
        lines.append(f"warning {number} at {place}{where}: {text}" if place else text)
    return "\n".join(lines)


def _place(text: str) -> str:
    """The place that a message of the generator names; empty for none."""
    if found := re.search(r"parsing ([A-Z]+) (/\S*) within", text):
        method, path = found.groups()
        return f"#/paths/{path.replace('~', '~0').replace('/', '~1')}/{method.lower()}"
    found = re.search(r"(#?/components/\w+/[\w.~%-]+)", text)
    return f"#{found[1].lstrip('#')}" if found else ""


def origin(place: str, origins: Mapping[str, str]) -> str:
    """The place before the documents were joined, in brackets; empty if unknown."""
    while place:
        if place in origins:
            return f" ({origins[place]})"
        place = place.rpartition("/")[0]
    return ""
