"""Read the documents of a specification, files and URLs, within bounds."""

from __future__ import annotations

import time
from collections.abc import Iterable
from json import JSONDecodeError
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

from yaml import MarkedYAMLError, YAMLError
from yaml.reader import ReaderError

from .limits import LARGEST
from .loading import load_json, load_yaml
from .plain_json import plain_json

MAX_DOCUMENTS = 2000
SECONDS = 60.0
"""The most seconds for one document from the network, from first to last byte."""
_MOST = f"{LARGEST >> 20} MiB"

Place = Path | str
"""A file, or the URL of a document."""


class SourceError(ValueError):
    """A document can't or must not be read; the message says which one and why."""


class Sources:
    """A root document and the documents that it refers to, each read once.

    Only files below the root's folder and below `folders` are read, because a foreign document
    could otherwise have other files of the machine copied into a client. A document from the
    network can refer to the network only.
    """

    def __init__(self, spec: Place, *, folders: Iterable[Path] = ()) -> None:
        self.root: Place = place(spec)
        self._folders = [folder.resolve() for folder in folders]
        if isinstance(self.root, Path):
            self._folders.append(self.root.parent)
        self._documents: dict[Place, Any] = {}
        self._final: dict[Place, Place] = {}
        self._bytes = 0
        self.root = self.open(self.root)

    def open(self, where: Place) -> Place:
        """Read a document that was not read yet; return its place after redirects.

        References in the document are relative to the returned place.
        """
        if where in self._final:
            return self._final[where]
        if len(self._documents) == MAX_DOCUMENTS:
            raise SourceError(
                f"{place_text(where)}: more than {MAX_DOCUMENTS} documents are joined"
            )
        content, final = read(where)
        self._bytes += len(content)
        if self._bytes > LARGEST:
            raise SourceError(f"{place_text(where)}: the documents have more than {_MOST} together")
        if final not in self._documents:
            self._documents[final] = parse(content, name=place_text(where), is_json=_is_json(where))
        self._final[where] = self._final[final] = final
        return final

    def document(self, where: Place) -> Any:
        """The document at a place that `open` returned."""
        return self._documents[where]

    def refer(self, reference: str, base: Place) -> Place:
        """The place that a reference in a document leads to, to be read by `open`."""
        if urlsplit(reference).scheme in ("http", "https"):
            return reference
        if isinstance(base, str):
            return _url(urljoin(base, reference))
        if urlsplit(reference).scheme:
            raise SourceError(f"{reference!r}: expected a relative path, or an http(s) URL")
        try:
            path = (base.parent / unquote(reference)).resolve()
        except (OSError, ValueError, RuntimeError) as exc:
            raise SourceError(f"{reference!r} is no path: {exc}") from exc
        if not any(path.is_relative_to(folder) for folder in self._folders):
            raise SourceError(
                f"{reference!r} leads to {path}, outside of {self._folders[-1]}:"
                " name its folder with --ref-root to allow it"
            )
        return path

    def name(self, where: Place) -> str:
        """A place as people write it: relative where it is below the root's folder."""
        if isinstance(where, Path) and isinstance(self.root, Path):
            folder = self.root.parent
            return where.relative_to(folder).as_posix() if folder in where.parents else str(where)
        return place_text(where)


def place(spec: Place) -> Place:
    """A command-line argument as a place; a file's path is absolute, links followed.

    `SourceError` for a URL that is not one of http or https, or has no host.
    """
    if isinstance(spec, str) and "://" in spec:
        if urlsplit(spec).scheme not in ("http", "https") or not urlsplit(spec).hostname:
            raise SourceError("expected a file, or a URL that starts with http:// or https://")
        return spec
    return Path(spec).resolve()


def place_text(where: Place) -> str:
    """The text of a place, without the user, password and query of a URL."""
    if isinstance(where, Path):
        return str(where)
    parts = urlsplit(where)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"


def load(spec: Place) -> Any:
    """The document in a YAML or JSON file, or at a URL."""
    where = place(spec)
    content, _ = read(where)
    return parse(content, name=place_text(where), is_json=_is_json(where))


def read(where: Place) -> tuple[bytes, Place]:
    """The content of a place, and the place after redirects."""
    if isinstance(where, str):
        return _fetch(where)
    try:
        if where.is_dir():
            raise SourceError(f"{where} is a folder: name the document in it")
        if where.exists() and not where.is_file():
            raise SourceError(f"{where} is no file")
        if where.stat().st_size > LARGEST:
            raise SourceError(f"{where} has more than {_MOST}")
        return where.read_bytes(), where
    except OSError as exc:
        raise SourceError(f"{where}: {exc.strerror or exc}") from exc


def parse(content: bytes, *, name: str, is_json: bool = False) -> Any:
    """The value of a JSON or YAML text; `SourceError` says on one line what is wrong."""
    start = content.lstrip()[:1]
    if not start:
        raise SourceError(f"{name} is empty: expected an OpenAPI document")
    if start == b"<":
        raise SourceError(f"{name} is a web page or XML: expected a document in YAML or JSON")
    try:
        if is_json:
            return load_json(content)
        if start in (b"{", b"["):
            try:
                return load_json(content)
            except JSONDecodeError:
                pass  # The text may still be YAML, because YAML has braces and brackets too.
        return plain_json(load_yaml(content))
    except (JSONDecodeError, MarkedYAMLError) as exc:
        raise SourceError(f"{name} is neither YAML nor JSON: {_reason(exc)}") from exc
    except (UnicodeDecodeError, ReaderError) as exc:
        raise SourceError(f"{name} is no text in UTF-8, save it as such: {exc.reason}") from exc
    except (ValueError, YAMLError) as exc:
        raise SourceError(f"{name}: {exc}") from exc


def _reason(exc: JSONDecodeError | MarkedYAMLError) -> str:
    """The error and its place in the text, on one line."""
    if isinstance(exc, JSONDecodeError):
        return str(exc)
    said = " ".join(f"{exc.problem or exc.context}".split())
    mark = exc.problem_mark or exc.context_mark
    return f"{said} (line {mark.line + 1}, column {mark.column + 1})" if mark else said


def _is_json(where: Place) -> bool:
    return isinstance(where, Path) and where.suffix == ".json"


def _url(url: str) -> str:
    if urlsplit(url).scheme not in ("http", "https"):
        raise SourceError(
            f"{place_text(url)}: a document from the network can refer to http(s) only"
        )
    return url


def _fetch(url: str) -> tuple[bytes, str]:
    import httpx  # Imported late, because most specifications are files and httpx loads slowly.

    deadline = time.monotonic() + SECONDS
    options: dict[str, Any] = {"follow_redirects": True, "max_redirects": 5, "timeout": 10.0}
    try:
        with httpx.Client(**options) as client, client.stream("GET", url) as response:
            if response.status_code != 200:
                raise SourceError(f"GET {place_text(url)} answered {response.status_code}")
            content = bytearray()
            for chunk in response.iter_bytes():
                content += chunk
                if len(content) > LARGEST:
                    raise SourceError(f"GET {place_text(url)}: more than {_MOST}")
                if time.monotonic() > deadline:
                    raise SourceError(f"GET {place_text(url)}: not done after {SECONDS:g} seconds")
            return bytes(content), str(response.url)
    except (httpx.HTTPError, httpx.InvalidURL) as exc:
        raise SourceError(f"GET {place_text(url)} failed: {type(exc).__name__}: {exc}") from exc
