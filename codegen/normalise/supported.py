"""Check the version of a document, and complete its head."""

from __future__ import annotations

from typing import Any

from .schema_walk import Json


def check_supported(document: Json) -> Json:
    """The document as OpenAPI 3.1; ValueError for other versions and other formats."""
    if "swagger" in document:
        raise ValueError(
            f"found Swagger {document['swagger']}, expected OpenAPI 3.0 or 3.1: convert it first"
        )
    version = str(document.get("openapi"))
    if version.split(".")[:2] not in (["3", "0"], ["3", "1"]):
        raise ValueError(f"found `openapi: {document.get('openapi')}`, expected 3.0.x or 3.1.x")
    if document.get("paths") is None and (document.get("webhooks") or _schemas(document)):
        document = {**document, "paths": {}}
    if not isinstance(document.get("paths"), dict):
        raise ValueError(
            f"found `paths: {document.get('paths')!r:.40}`, expected a mapping of paths"
        )
    info = document["info"] if isinstance(document.get("info"), dict) else {}
    kept = {key: _valid_unicode(info[key]) for key in ("description",) if info.get(key) is not None}
    title, version = (
        _valid_unicode(info.get("title", "API")),
        _valid_unicode(info.get("version", "0")),
    )
    about = {"title": title, "version": version}
    return {**document, "openapi": "3.1.0", "info": {**about, **kept}}


def _schemas(document: Json) -> bool:
    """Whether there are components to make models of."""
    sections = document.get("components")
    return isinstance(sections, dict) and bool(sections.get("schemas"))


def _valid_unicode(value: Any) -> str:
    """Text that a file can hold.

    Half characters are replaced, because JSON can escape one and UTF-8 has none.
    """
    return str(value).encode(errors="replace").decode()
