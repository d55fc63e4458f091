"""The operations of a generated package, read from its code without importing it."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Generated:
    """The operation of one module of `generated_client.api`."""

    tag: str
    """The name of the module's folder."""
    stem: str
    """The file name of the module, without `.py`."""
    tree: ast.Module

    @property
    def module(self) -> str:
        return f"generated_client.api.{self.tag}.{self.stem}"

    @property
    def name(self) -> str:
        """The `operationId`."""
        return str(self._keyword_value("name", self.stem))

    @property
    def method(self) -> str:
        return str(self._keyword_value("method", ""))

    @property
    def path(self) -> str:
        return str(self._keyword_value("path", ""))

    @property
    def pages(self) -> bool:
        """Whether the result is a page of a list."""
        return "pages" in self._keywords

    @property
    def is_binary(self) -> bool:
        return bool(self._keyword_value("result", "json") == "bytes")

    @property
    def result(self) -> str:
        """The type of the operation's result."""
        return ast.unparse(self._operation.annotation).removeprefix("Operation[")[:-1]

    @property
    def event(self) -> str | None:
        """The type of the stream's events; None for an operation that never streams."""
        decode = self._function("decode_event")
        return ast.unparse(decode.returns) if decode and decode.returns else None

    @property
    def summary(self) -> str:
        """The first line of the operation's description."""
        build = self._function("build")
        text = ast.get_docstring(build) if build else None
        return (text or "").partition("\n")[0]

    @property
    def path_params(self) -> dict[str, str]:
        """The type of each path parameter, in the order of the path."""
        build = self._function("build")
        arguments = build.args.args if build else []
        return {a.arg: ast.unparse(a.annotation) for a in arguments if a.annotation}

    @property
    def params(self) -> str | None:
        """The name of the parameters' TypedDict without `Params`; None for no parameters."""
        for node in self.tree.body:
            if isinstance(node, ast.ClassDef) and node.name.endswith("Params"):
                has_members = any(isinstance(member, ast.AnnAssign) for member in node.body)
                return node.name.removesuffix("Params") if has_members else None
        return None

    @property
    def selects(self) -> list[str]:
        """Parameters that pick the type of the result; the TypedDict leaves them out."""
        names = self._keywords.get("params")
        found = [] if names is None else [n for n in ast.walk(names) if isinstance(n, ast.Constant)]
        return [str(constant.value) for constant in found]

    def parameter(self, name: str) -> str | None:
        """The type of a keyword of the module's functions; None for a member of the body."""
        build = self._function("build")
        for argument in build.args.kwonlyargs if build else []:
            if argument.arg == name and argument.annotation:
                return ast.unparse(argument.annotation).removesuffix(" | Unset")
        return None

    @cached_property
    def _operation(self) -> ast.AnnAssign:
        [found] = _operation_statements(self.tree)
        return found

    @cached_property
    def _keywords(self) -> dict[str | None, ast.expr]:
        call = self._operation.value
        return {k.arg: k.value for k in call.keywords} if isinstance(call, ast.Call) else {}

    def _keyword_value(self, keyword: str, otherwise: Any) -> Any:
        value = self._keywords.get(keyword)
        return otherwise if value is None else ast.literal_eval(value)

    def _function(self, name: str) -> ast.FunctionDef | None:
        found = (n for n in self.tree.body if isinstance(n, ast.FunctionDef) and n.name == name)
        return next(found, None)


def operations(package: Path) -> dict[str, Generated]:
    """The operations of a package, given by its folder, by `tag.stem`."""
    found = {}
    for path in sorted((package / "api").glob("*/*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        if _operation_statements(tree):
            found[f"{path.parent.name}.{path.stem}"] = Generated(path.parent.name, path.stem, tree)
    return found


def _operation_statements(tree: ast.Module) -> list[ast.AnnAssign]:
    annotated = [node for node in tree.body if isinstance(node, ast.AnnAssign)]
    return [n for n in annotated if isinstance(n.target, ast.Name) and n.target.id == "OPERATION"]
