"""The code of a facade method for an operation, in the style of the others."""

from __future__ import annotations

import ast
import keyword
import subprocess
import sys
import textwrap
from collections.abc import Iterable
from pathlib import Path

from ..write.text import docstring
from .generated_models import Models
from .operations import Generated

VERBS = {"modify": "update", "get": "retrieve", "fetch": "retrieve", "download": "content"}
"""First word of an `operationId` -> the word of the facade for it."""
SHADOWED = {"list": "builtins.list"}
"""Built-in type -> its full name, because a method of that name hides the type."""


def method_name(operation: Generated, owner: str, taken: Iterable[str]) -> str:
    """A name for the method: the shortest that its class has not `taken`."""
    first, *rest = operation.stem.split("_")
    verb = VERBS.get(first, first)
    parts = _words_of_class(owner) | {"a", "an", "the", "of", "from", "to"}
    left = [word for word in rest if singular(word) not in parts]
    for name in (verb, "_".join([first, *left]), operation.stem):
        if name not in taken and not keyword.iskeyword(name):
            return name
    return operation.stem + "_"


def method_text(
    operation: Generated, name: str, models: Models, *, for_assistants: bool = False
) -> str:
    """The formatted code of the method, with overloads if it can stream."""
    writer = _Writer(operation, name, models, for_assistants)
    return format_code(f"class _:\n{textwrap.indent(writer.text(), '    ')}\n").partition("\n")[2]


def format_code(text: str) -> str:
    """Python code as ruff sorts and formats it with the settings of the project."""
    config = str(Path(__file__).parents[2] / "pyproject.toml")
    for command in (["check", "--select=I", "--fix-only"], ["format"]):
        ruff = [sys.executable, "-m", "ruff", *command, "--quiet", "--no-cache", "--config", config]
        name = ["--stdin-filename", "wrapper/_async/resources/new.py", "-"]
        done = subprocess.run(
            [*ruff, *name], input=text, capture_output=True, encoding="utf-8", check=True
        )
        text = done.stdout
    return text


def singular(word: str) -> str:
    """The singular of a word by its ending, such as `batch` of `batches`."""
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "xes", "sses")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _words_of_class(owner: str) -> set[str]:
    """The words of a class name, singular: `{vector, store}` of AsyncVectorStores."""
    spaced = "".join(f" {c.lower()}" if c.isupper() else c for c in owner.removeprefix("Async"))
    return {singular(word) for word in spaced.split()}


class _Writer:
    def __init__(
        self, operation: Generated, name: str, models: Models, for_assistants: bool
    ) -> None:
        self._op = operation
        self._models = models
        self._name = name
        self._kind = f"p.{operation.params}" if operation.params else "RequestOptions"
        self._rest = "params" if operation.params else "options"
        self._selects = [n for n in operation.selects if n != "stream"]
        self._for_assistants = for_assistants

    def text(self) -> str:
        op, event = self._op, self._op.event
        whole = "BinaryContent" if op.is_binary else _qualify_builtins(op.result)
        if not event:
            if op.pages:
                result = f"AsyncPaginator[{self._item}]"
                return self._method(result, self._caller_call("fetch_page"), "def")
            return self._method(whole, f"await {self._caller_call(self._fetch)}")
        events = f"AsyncStream[{event}]"
        if "stream" not in op.selects:
            return self._method(events, f"await {self._caller_call('stream')}")
        both = f"{whole} | {events}"
        choices = [
            ("stream: Literal[False] | Unset | None = None", whole),
            ("stream: Literal[True]", events),
            ("stream: bool", both),
        ]
        overloads = [
            f"@overload\nasync def {self._name}({self._parameters(stream)}) -> {result}: ..."
            for stream, result in choices
        ]
        lines = [
            f"if not stream:\n    return await {self._caller_call(self._fetch)}",
            f"return await {self._caller_call('stream')}",
        ]
        stream = "stream: bool | Unset | None = None"
        return "\n".join([*overloads, self._definition(both, lines, self._parameters(stream))])

    @property
    def _fetch(self) -> str:
        return "fetch_binary" if self._op.is_binary else "fetch"

    @property
    def _item(self) -> str:
        """The type of a list's items."""
        data = self._models.field(self._op.result, "data") or ""
        return data[5:-1] if data.startswith("list[") else "Any"

    def _method(self, result: str, call: str, define: str = "async def") -> str:
        return self._definition(result, [f"return {call}"], self._parameters(), define)

    def _definition(
        self, result: str, lines: list[str], parameters: str, define: str = "async def"
    ) -> str:
        described = docstring(self._op.summary or f"`{self._op.name}`.", indent=8)
        head = [f"@accepts({self._kind})", f"{define} {self._name}({parameters}) -> {result}:"]
        body = textwrap.indent("\n".join(lines), "    ")
        return "\n".join([*head, f"    {described}", body])

    def _parameters(self, *keywords: str) -> str:
        """The parameters of the method: `self`, the last path parameter, then keywords.

        The other path parameters are the first keywords.
        """
        *outer, last = [f"{name}: {type_}" for name, type_ in self._op.path_params.items()] or [""]
        named = [*outer, *keywords, *map(self._selecting_parameter, self._selects)]
        parts = ["self", last, *(["*"] if named else []), *named]
        rest = f"**{self._rest}: Unpack[{self._kind}]"
        return ", ".join([*filter(None, parts), rest])

    def _selecting_parameter(self, name: str) -> str:
        body = self._op.parameter("body") or ""
        type_ = self._op.parameter(name) or self._models.field(body.partition(" ")[0], name)
        return f"{name}: {type_ or 'object'} | Unset = UNSET"

    def _caller_call(self, kind: str) -> str:
        decode = [f"{self._op.stem}.decode_event"] if kind == "stream" else []
        selected = "".join(f'"{name}": {name}, ' for name in self._selects)
        params = f"{{{selected}**{self._rest}}}"
        if self._for_assistants:
            params = f"self._for_assistants({params if selected else self._rest})"
        arguments = [f"{self._op.stem}.OPERATION", *decode, params, *self._op.path_params]
        return f"self._caller.{kind}({', '.join(arguments)})"


def _qualify_builtins(annotation: str) -> str:
    """The annotation, with `builtins.` before types that a method may hide."""
    tree = ast.parse(annotation, mode="eval")
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            node.id = SHADOWED.get(node.id, node.id)
    return ast.unparse(tree)
