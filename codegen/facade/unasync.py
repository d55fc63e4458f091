"""Writes `_sync` folders from `_async` ones by tokens; `--check` compares only.

In a source file, `# sync: CODE` at the end of a line (or alone on a line) makes that line `CODE` in
the twin. `# sync:` drops the line; a line that opens a class or function is dropped with all of its
body. A file that begins with `# async only` has no twin.
"""

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from io import StringIO
from itertools import accumulate
from keyword import iskeyword
from pathlib import Path
from token import COMMENT, ENCODING, NAME, STRING, tok_name
from tokenize import generate_tokens
from typing import NamedTuple

from ..inputs import TWINS, digest

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = {
    f"{home}/_async": f"{home}/_sync"
    for home in (
        "wrapper",
        "wrapper/providers/edgen",
        "wrapper/providers/peakprivacy",
        "wrapper/providers/smarter",
        "tests",
    )
}
HEADER = "# Written by codegen/facade/unasync.py from {source}; edit that file instead.\n"

NAMES = {
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
    "AsyncByteStream": "SyncByteStream",
    "AsyncPaginator": "Page",
    "_async": "_sync",
    "aclose": "close",
    "aclosing": "closing",
    "aiter": "iter",
    "anext": "next",
    "aread": "read",
    "asend": "send",
    "async_auth_flow": "sync_auth_flow",
    "asynccontextmanager": "contextmanager",
    "asyncio_detailed": "sync_detailed",
    "athrow": "throw",
    "push_async_callback": "callback",
    "push_async_exit": "push",
}
"""Names that no rule of `NAME_RULES` covers."""

NAME_RULES = (
    (r"(^|_)an_async_(?=[^aeiou])", r"\1a_"),
    (r"(^|_)async_", r"\1"),
    (r"^(_*)aiter_", r"\1iter_"),
    (r"Async(?=[A-Z])", ""),
)

TEXT_RULES = (
    (r"\b([Aa])n (`*)(?=async(\b|hronous))", r"\1 \2"),
    (r"\b([Aa])n (`*)(?=_*Async[B-DF-HJ-NP-TV-Z])", r"\1 \2"),
    (r"\basync (?=(with|for|def)\b)", ""),
    (r"\bawait (?=[\w.]+[(\[])", ""),
    (r"(?<=[`{])await ", ""),
    (r"\.asyncio\(", ".sync("),
    (r"\basync(?=\b|hronous)", "sync"),
    (r"\bAsync(?=\b|hronous)", "Sync"),
)
"""Pattern -> replacement in strings and comments."""

DIRECTIVE = re.compile(r"# sync:(?P<code>.*)")
OPENING = re.compile(r"\s*(class|def) .*:  # sync:")
ANYIO_MARK = re.compile(r"^[ \t]*(@|pytestmark = )pytest\.mark\.anyio\n", re.MULTILINE)


class Piece(NamedTuple):
    """A token of a source; an f-string counts as one token."""

    kind: int
    text: str
    start: int
    end: int


class Edit(NamedTuple):
    start: int
    end: int
    text: str


def unasync(source: str) -> str:
    """The synchronous twin of a module's source."""
    pieces = list(_pieces(source))
    renamed = _apply_edits(source, [*_rename(pieces), *_unwrap(pieces)])
    return _apply_edits(renamed, _obey_directives(renamed))


def sync_name(name: str) -> str:
    """The name of an identifier in the twin."""
    bare = name.lstrip("_")
    if renamed := NAMES.get(name):
        return renamed
    if renamed := NAMES.get(bare):
        return name.removesuffix(bare) + renamed
    for pattern, replacement in NAME_RULES:
        name = re.sub(pattern, replacement, name)
    return name


def sync_text(text: str) -> str:
    """The text of a string or comment in the twin."""
    for pattern, replacement in TEXT_RULES:
        text = re.sub(pattern, replacement, text)
    return re.sub(r"[^\W\d]\w*", lambda word: sync_name(word[0]), text)


def _rename(pieces: Sequence[Piece]) -> Iterator[Edit]:
    for before, piece, after in _triples(pieces):
        kind, text, start, end = piece
        if kind == NAME and text in ("async", "await"):
            yield Edit(start, after.start, "")
        elif kind == NAME and (before.text, text, after.text) == (".", "asyncio", "("):
            yield Edit(start, end, "sync")
        elif kind == NAME:
            yield Edit(start, end, sync_name(text))
        elif kind == STRING or (kind == COMMENT and not DIRECTIVE.match(text)):
            yield Edit(start, end, sync_text(text))


def _unwrap(pieces: Sequence[Piece]) -> Iterator[Edit]:
    """Remove parentheses that only `await` needed: `(await f()).x` becomes `f().x`."""
    for index, (before, opening, after) in enumerate(_triples(pieces), 1):
        if (opening.text, after.text) == ("(", "await") and not _ends_operand(before):
            closing = _index_of_closing(pieces, index)
            if _is_one_operand(pieces[index + 2 : closing]):
                yield Edit(opening.start, opening.end, "")
                yield Edit(pieces[closing].start, pieces[closing].end, "")


def _triples(pieces: Sequence[Piece]) -> Iterator[tuple[Piece, Piece, Piece]]:
    return zip(pieces, pieces[1:], pieces[2:], strict=False)


def _ends_operand(piece: Piece) -> bool:
    return piece.text in {")", "]", "}"} or piece.kind == STRING or _is_identifier(piece)


def _is_identifier(piece: Piece) -> bool:
    return piece.kind == NAME and not iskeyword(piece.text)


def _index_of_closing(pieces: Sequence[Piece], opening: int) -> int:
    depths = accumulate(_nesting(piece) for piece in pieces[opening:])
    return opening + next(index for index, depth in enumerate(depths) if depth == 0)


def _is_one_operand(pieces: Sequence[Piece]) -> bool:
    """Whether the pieces are only names, dots and bracketed parts, on one line."""
    depths = accumulate(_nesting(piece) for piece in pieces)
    return all(
        depth > 0 or _nesting(piece) or piece.text == "." or _is_identifier(piece)
        for piece, depth in zip(pieces, depths, strict=True)
    )


def _nesting(piece: Piece) -> int:
    return (piece.text in {"(", "[", "{"}) - (piece.text in {")", "]", "}"})


def _obey_directives(source: str) -> Iterator[Edit]:
    """Replace lines with a directive, and drop marks that only async tests need."""
    for match in ANYIO_MARK.finditer(source):
        yield Edit(match.start(), match.end(), "")
    done = 0
    for piece in _pieces(source):
        if piece.kind != COMMENT or piece.start < done:
            continue
        if directive := DIRECTIVE.match(piece.text):
            start = source.rfind("\n", 0, piece.start) + 1
            line = source[start : piece.end]
            indent = line[: len(line) - len(line.lstrip())]
            code = directive["code"].strip()
            done = piece.end + 1
            if not code and OPENING.match(line):
                done += _length_of_block(source[done:], indent)
            yield Edit(start, done, f"{indent}{code}\n" if code else "")


def _length_of_block(source: str, indent: str) -> int:
    """The number of characters in the first lines, as far as they are indented more."""
    inner = re.compile(rf"(?:[ \t]*\n|{indent}[ \t]+.*\n)*")
    found = inner.match(source)
    return found.end() if found else 0


def _pieces(source: str) -> Iterator[Piece]:
    """The tokens of a module, after an empty token for its beginning."""
    lines = [0, *accumulate(len(line) for line in StringIO(source))]
    opened: list[int] = []
    yield Piece(ENCODING, "", 0, 0)
    for token in generate_tokens(StringIO(source).readline):
        start, end = (lines[row - 1] + column for row, column in (token.start, token.end))
        # Python 3.12 and later split an f-string into tokens, but 3.11 does not.
        kind = tok_name[token.type]
        if kind in {"FSTRING_START", "TSTRING_START"}:
            opened.append(start)
        elif kind in {"FSTRING_END", "TSTRING_END"}:
            start = opened.pop()
            if not opened:
                yield Piece(STRING, source[start:end], start, end)
        elif not opened:
            yield Piece(token.type, token.string, start, end)


def _apply_edits(source: str, edits: Iterable[Edit]) -> str:
    for start, end, text in sorted(edits, reverse=True):
        source = source[:start] + text + source[end:]
    return source


def twins(root: Path) -> dict[str, str]:
    """Path -> text of every file that belongs in a `_sync` folder of `root`."""
    texts = {}
    for source_folder, folder in FOLDERS.items():
        for path in sorted((root / source_folder).rglob("*.py")):
            source = path.read_text(encoding="utf-8")
            if not source.startswith("# async only"):
                name = Path(folder, path.relative_to(root / source_folder)).as_posix()
                header = HEADER.format(source=path.relative_to(root).as_posix())
                texts[name] = header + unasync(source)
    return {**_tidy(texts, root), TWINS.stamp: digest(root, TWINS) + "\n"}


def _tidy(texts: Mapping[str, str], root: Path) -> dict[str, str]:
    """The files as ruff sorts their imports and formats them."""
    ruff = [sys.executable, "-m", "ruff"]
    settings = ["--quiet", "--no-cache", "--config", str(root / "pyproject.toml"), "."]
    with tempfile.TemporaryDirectory() as folder:
        for name, text in texts.items():
            _write(Path(folder, name), text)
        for command in (["check", "--select=F401,I", "--fix-only"], ["format"]):
            subprocess.run([*ruff, *command, *settings], cwd=folder, check=True)
        return {name: _read(Path(folder, name)) for name in texts}


def find_outdated(root: Path, wanted: Mapping[str, str]) -> list[str]:
    """Paths in `_sync` folders that are not in `wanted`, or differ from it."""
    present = {
        path.relative_to(root).as_posix()
        for folder in FOLDERS.values()
        for path in (root / folder).rglob("*.py")
    }
    misplaced = present - wanted.keys()
    return sorted(misplaced | {name for name in wanted if _read(root / name) != wanted[name]})


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.is_file() else ""


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def main(arguments: Sequence[str], root: Path = ROOT) -> int:
    wanted = twins(root)
    differing = find_outdated(root, wanted)
    if "--check" in arguments:
        if differing:
            print("out of step with _async; run `make generate`:", *differing, sep="\n  ")
        return bool(differing)
    for name in differing:
        if name in wanted:
            _write(root / name, wanted[name])
        else:
            (root / name).unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
