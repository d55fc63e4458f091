"""Audits a client that was just written, before the client replaces the old one."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..audit.document import Document, DocumentError
from ..audit.package import Package, PackageError
from ..audit.walk import Walk
from .losses import GenerationError, origin

_MOST_SHOWN = 50
_WITHOUT = "--no-audit generates nevertheless"


def check(document: Any, package: Path, origins: Mapping[str, str]) -> None:
    """Raise `GenerationError` with a list of what the package lost of the document."""
    try:
        losses = Walk(Document(Path("document"), document), Package(package)).losses()
    except (DocumentError, PackageError) as exc:
        raise GenerationError(f"the audit failed: {exc}; {_WITHOUT}") from exc
    except RecursionError as exc:
        raise GenerationError(f"the audit failed: nested too deeply; {_WITHOUT}") from exc
    if losses:
        lines = [
            f"warning {number} at {loss.place}{origin(loss.place, origins)}:"
            f" {loss.kind} lost: {loss.detail}"
            for number, loss in enumerate(losses[:_MOST_SHOWN], 1)
        ]
        more = [f"and {len(losses) - _MOST_SHOWN} more"] if len(losses) > _MOST_SHOWN else []
        head = f"{len(losses)} of its parts would be lost; nothing was written; {_WITHOUT}"
        raise GenerationError("\n".join([head, *lines, *more]))
