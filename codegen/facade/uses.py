"""Which methods of the facade use which operations, read from the code.

Nothing is imported, because a changed specification may break the imports of the facade. A method
uses the operations that it names, and those that the functions, constants and methods named by it
use.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

API = "generated_client.api."
Function = ast.FunctionDef | ast.AsyncFunctionDef
OWNERS = ("wrapper._async.", "wrapper.providers.")
"""Modules with methods that users call, but `_sync`, because it repeats `_async`."""


@dataclass(frozen=True)
class Use:
    """The use of an operation by a method."""

    owner: str
    """The class and the method, such as `AsyncFiles.create`, or `import`."""
    file: str
    """The file of the use, relative to the project."""
    line: int
    operation: str
    """The operation, as `tag.stem`."""
    calls: bool
    """Whether the method uses `OPERATION`, not just a type or function beside it."""


@dataclass(eq=False)
class Module:
    """One module of the facade: its definitions, and the sources of its other names."""

    file: str
    name: str
    tree: ast.Module
    definitions: dict[str, ast.stmt] = field(default_factory=dict)
    imported: dict[str, tuple[str, str]] = field(default_factory=dict)
    """Local name -> the module that it is imported from, and its name there."""
    lines: dict[str, int] = field(default_factory=dict)
    """Operation as `tag.stem` -> the number of the line that imports it."""

    @property
    def bound(self) -> set[str]:
        """The names that the module defines at its top, or imports anywhere."""
        plain = (node for node in ast.walk(self.tree) if isinstance(node, ast.Import))
        names = {alias.asname or alias.name for node in plain for alias in node.names}
        return names | self.imported.keys() | self.definitions.keys()

    def classes(self) -> dict[str, ast.ClassDef]:
        found = self.definitions.items()
        return {name: node for name, node in found if isinstance(node, ast.ClassDef)}


def modules(root: Path) -> dict[str, Module]:
    """The hand-written modules of the package `wrapper` in `root`, by dotted name."""
    found = {}
    for path in sorted((root / "wrapper").rglob("*.py")):
        parts = path.relative_to(root).with_suffix("").parts
        if parts[1] not in ("_sync", "params", "testing", "types"):
            name = ".".join(part for part in parts if part != "__init__")
            found[name] = _module(path, root, name)
    return found


def uses(found: dict[str, Module]) -> list[Use]:
    """Every use of an operation, and every import of its module, by file and line."""
    methods = [use for module in found.values() for use in _uses_of_methods(module, found)]
    imports = [
        Use("import", module.file, line, operation, False)
        for module in found.values()
        for operation, line in module.lines.items()
    ]
    return sorted({*methods, *imports}, key=lambda use: (use.file, use.line, use.operation))


def _module(path: Path, root: Path, name: str) -> Module:
    tree = ast.parse(path.read_text("utf-8"))
    module = Module(path.relative_to(root).as_posix(), name, tree)
    package = name if path.name == "__init__.py" else name.rpartition(".")[0]
    for statement in tree.body:
        for defined in _defined_names(statement):
            module.definitions[defined] = statement
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            source = _absolute_module(node, package)
            for alias in node.names:
                module.imported[alias.asname or alias.name] = (source, alias.name)
                if operation := _operation(source, alias.name):
                    module.lines.setdefault(operation[0], alias.lineno)
    return module


def _defined_names(node: ast.stmt) -> list[str]:
    if isinstance(node, ast.ClassDef | Function):
        return [node.name]
    targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
    return [target.id for target in targets if isinstance(target, ast.Name)]


def _absolute_module(node: ast.ImportFrom, package: str) -> str:
    if not node.level:
        return node.module or ""
    above = package.split(".")[: len(package.split(".")) - node.level + 1]
    return ".".join([*above, *([node.module] if node.module else [])])


def _operation(source: str, name: str) -> tuple[str, bool] | None:
    """The operation that an import names, and whether `OPERATION` itself; or None."""
    if not f"{source}.".startswith(API):
        return None
    tag, _, stem = source.removeprefix(API).partition(".")
    return (f"{tag}.{stem}", name == "OPERATION") if stem else (f"{tag}.{name}", False)


def _uses_of_methods(module: Module, found: dict[str, Module]) -> Iterator[Use]:
    if module.name.startswith(OWNERS):
        for name, node in module.classes().items():
            members = _members(module, node, found)
            for member, (home, function) in members.items():
                if not member.startswith("_") and _is_method(function):
                    line = function.lineno if function in node.body else node.lineno
                    walk = _Walk(members, found)
                    walk.visit(home, function)
                    for operation, calls in walk.operations.items():
                        yield Use(f"{name}.{member}", module.file, line, operation, calls)


def _members(
    module: Module, node: ast.ClassDef, found: dict[str, Module]
) -> dict[str, tuple[Module, ast.stmt]]:
    """Name -> module and statement of each member of a class and of its bases."""
    members: dict[str, tuple[Module, ast.stmt]] = {}
    for base in node.bases:
        name = base.value if isinstance(base, ast.Subscript) else base
        if isinstance(name, ast.Name) and (there := _resolve(module, name.id, found)):
            home, definition = there
            if isinstance(definition, ast.ClassDef) and definition is not node:
                members.update(_members(home, definition, found))
    for statement in node.body:
        for defined in _defined_names(statement):
            members[defined] = (module, statement)
        for assigned in ast.walk(statement):
            if isinstance(assigned, ast.Assign | ast.AnnAssign):
                for attribute in _attributes(assigned):
                    members.setdefault(attribute, (module, assigned))
    return members


def _attributes(node: ast.Assign | ast.AnnAssign) -> list[str]:
    """The attributes of `self` that a statement sets."""
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    return [
        target.attr
        for target in targets
        if isinstance(target, ast.Attribute)
        and isinstance(target.value, ast.Name)
        and target.value.id == "self"
    ]


def _resolve(module: Module, name: str, found: dict[str, Module]) -> tuple[Module, ast.stmt] | None:
    """The definition that a name stands for; None where it is not in the facade."""
    if name in module.definitions:
        return module, module.definitions[name]
    source, original = module.imported.get(name, ("", ""))
    there = found.get(source)
    return _resolve(there, original, found) if there and there is not module else None


def _is_method(node: ast.stmt) -> bool:
    if not isinstance(node, Function):
        return False
    names = {getattr(d, "id", getattr(d, "attr", "")) for d in node.decorator_list}
    return not names & {"cached_property", "property", "overload", "setter"}


class _Walk:
    """Collects the operations that a method of a class with these members reaches."""

    def __init__(
        self, members: dict[str, tuple[Module, ast.stmt]], found: dict[str, Module]
    ) -> None:
        self.operations: dict[str, bool] = {}
        self._members = members
        self._found = found
        self._seen: set[ast.stmt] = set()

    def visit(self, module: Module, definition: ast.stmt) -> None:
        if definition in self._seen:
            return
        self._seen.add(definition)
        for node in ast.walk(definition):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                self._attribute(module, node.value.id, node.attr)
            elif isinstance(node, ast.Name):
                self._name(module, node.id)

    def _attribute(self, module: Module, owner: str, name: str) -> None:
        if owner == "self" and name in self._members:
            home, member = self._members[name]
            if not isinstance(member, Function) or _is_method(member):
                self.visit(home, member)
        elif operation := _operation(*module.imported.get(owner, ("", ""))):
            self._note(operation[0], name == "OPERATION")

    def _name(self, module: Module, name: str) -> None:
        if operation := _operation(*module.imported.get(name, ("", ""))):
            self._note(*operation)
            return
        there = _resolve(module, name, self._found)
        # Classes are not visited, because code that makes a resource calls few of its methods.
        if there and not isinstance(there[1], ast.ClassDef):
            self.visit(*there)

    def _note(self, operation: str, calls: bool) -> None:
        self.operations[operation] = self.operations.get(operation, False) or calls
