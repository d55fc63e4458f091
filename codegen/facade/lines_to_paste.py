"""The lines to paste for operations without a method, with their places."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import dataclass

from .generated_models import Models
from .method_text import format_code, method_name, method_text
from .operations import Generated
from .places import Place

API = "wrapper/_async/resources/api.py"
VIEWS = (
    ("WithRawResponse", "with_raw_response", "async_to_raw", "_raw"),
    ("WithStreamingResponse", "with_streaming_response", "async_to_streamed", "_streamed"),
)
VIEW_TEXTS = ("returning `APIResponse`", "for `async with`, their bodies unread")
IMPORTS = {
    "Any": "from typing import Any",
    "AsyncPaginator": "from ..pages import AsyncPaginator",
    "AsyncResource": "from ..resource import AsyncResource",
    "AsyncStream": "from ..stream import AsyncStream",
    "BaseModel": "from generated_client.base import BaseModel",
    "BinaryContent": "from ..._response.binary import BinaryContent",
    "FileTypes": "from generated_client.types import FileTypes",
    "Literal": "from typing import Literal",
    "RequestOptions": "from ...options import RequestOptions",
    "Sequence": "from collections.abc import Sequence",
    "UNSET": "from generated_client.types import UNSET",
    "Unpack": "from typing import Unpack",
    "Unset": "from generated_client.types import Unset",
    "accepts": "from ..._request.keywords import accepts",
    "async_to_raw": "from ..response import async_to_raw",
    "async_to_streamed": "from ..response import async_to_streamed",
    "builtins": "import builtins",
    "cached_property": "from functools import cached_property",
    "datetime": "import datetime",
    "m": "from generated_client import models as m",
    "overload": "from typing import overload",
    "u": "from generated_client.models import unions as u",
}
"""Name that a method may use -> the line by which a resource imports it."""


@dataclass(frozen=True)
class Piece:
    """Lines to paste into one place of a file."""

    file: str
    where: str
    """The place in the file, in words."""
    text: str


def lines_to_paste(place: Place, operations: Iterable[Generated], models: Models) -> list[Piece]:
    """The methods, imports and views that new operations of one class need."""
    taken, named, texts = place.members, {}, []
    for operation in operations:
        name = method_name(operation, place.name, taken)
        taken.add(name)
        named[name] = operation
        for_assistants = "AsyncAssistantsResource" in place.bases
        texts.append(method_text(operation, name, models, for_assistants=for_assistants))
    build = _pieces_of_class if place.module else _pieces_of_module
    return build(place, named, "\n".join(texts))


def _pieces_of_class(place: Place, named: dict[str, Generated], methods: str) -> list[Piece]:
    views = [_view_lines(place, named, suffix, wrap) for suffix, _, wrap, _ in VIEWS]
    code = ast.parse("class _:\n" + methods)
    bound = place.module.bound if place.module else set()
    return [
        Piece(place.file, "among the imports", _imports(code, named, bound)),
        Piece(place.file, f"in {place.name}, before its views", methods),
        *(piece for piece in views if piece.text),
    ]


def _view_lines(place: Place, named: dict[str, Generated], suffix: str, wrap: str) -> Piece:
    view = place.view(suffix)
    text = ""
    for node in view.body if view else []:
        if isinstance(node, ast.FunctionDef) and node.name == "__init__":
            of = node.args.args[1].arg
            text = "".join(f"        self.{name} = {wrap}({of}.{name})\n" for name in named)
    return Piece(place.file, f"in {place.name}{suffix}", text)


def _pieces_of_module(place: Place, named: dict[str, Generated], methods: str) -> list[Piece]:
    [tag] = {operation.tag for operation in named.values()}
    parts = [f'class {place.name}(AsyncResource):\n    """`client.{tag}`."""\n\n{methods}']
    for (suffix, view, wrap, caller), what in zip(VIEWS, VIEW_TEXTS, strict=True):
        lines = "".join(f"        self.{name} = {wrap}({tag}.{name})\n" for name in named)
        parts[0] += (
            f"\n    @cached_property\n    def {view}(self) -> {place.name}{suffix}:\n"
            f'        """The same methods, {what}."""\n'
            f"        return {place.name}{suffix}(self.{caller}())\n"
        )
        parts.append(
            f"class {place.name}{suffix}:\n"
            f"    def __init__(self, {tag}: {place.name}) -> None:\n{lines}"
        )
    body = "\n\n".join(parts)
    imports = _imports(ast.parse(body), named, set())
    head = f'"""`client.{tag}`."""\n\nfrom __future__ import annotations\n\n'
    member = (
        f"    @cached_property\n    def {tag}(self) -> {place.name}:\n"
        f'        """`{tag}`."""\n        from .{tag} import {place.name}\n\n'
        f"        return {place.name}(self._caller)\n"
    )
    imported = f"    from .{tag} import {place.name}\n"
    return [
        Piece(place.file, "a new file", format_code(f"{head}{imports}\n\n{body}")),
        Piece(API, "under TYPE_CHECKING", imported),
        Piece(API, "in AsyncAPI", member),
    ]


def _imports(code: ast.Module, named: dict[str, Generated], bound: set[str]) -> str:
    """The import lines that the code needs, without names that the file binds."""
    needed = {node.id for node in ast.walk(code) if isinstance(node, ast.Name)} - bound
    lines = {line for name, line in IMPORTS.items() if name in needed}
    for operation in named.values():
        lines.add(f"from generated_client.api.{operation.tag} import {operation.stem}")
        if operation.params and "p" in needed:
            lines.add(f"from ...params import {operation.tag} as p")
    return "".join(f"{line}\n" for line in sorted(lines, key=_rank))


def _rank(line: str) -> tuple[bool, bool, str]:
    """The sort key of an import line: standard library, packages, relative imports."""
    is_relative = line.startswith("from .")
    return is_relative, line.startswith("from generated_client"), line
