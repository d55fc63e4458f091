"""Models and TypedDicts, read from their source code."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass
class Record:
    """A model's class or a TypedDict, with its fields by their names in JSON."""

    name: str
    fields: dict[str, ast.expr] = field(default_factory=dict)
    attributes: dict[str, str] = field(default_factory=dict)
    """JSON name -> attribute of the class."""
    required: set[str] = field(default_factory=set)
    missing: dict[str, str] = field(default_factory=dict)
    """JSON name of a field -> the method of the class that leaves the field out."""
    decoders: dict[str, set[str]] = field(default_factory=dict)
    """JSON name of a field -> the models and unions that the code decoding it names."""
    is_class: bool = False


def named_types(annotation: ast.AST) -> set[str]:
    """The names of the models and unions that a piece of code mentions."""
    return {
        node.attr.removeprefix("decode_")
        for node in ast.walk(annotation)
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id in ("m", "u")
    }


def is_typed_dict(node: ast.ClassDef) -> bool:
    return any(ast.unparse(base) == "TypedDict" for base in node.bases)


def _fields(node: ast.ClassDef) -> Iterator[tuple[str, ast.AnnAssign]]:
    for statement in node.body:
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            yield statement.target.id, statement


def _is_required(annotation: ast.expr) -> bool:
    if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
        return annotation.value.startswith("Required[")
    return ast.unparse(annotation).startswith("Required[")


def read_typed_dict(node: ast.ClassDef) -> Record:
    fields = {name: found.annotation for name, found in _fields(node)}
    required = {name for name, annotation in fields.items() if _is_required(annotation)}
    return Record(node.name, fields, {name: name for name in fields}, required)


def read_called_typed_dict(node: ast.Assign) -> Record | None:
    match node:
        case ast.Assign(
            targets=[ast.Name(id=name)],
            value=ast.Call(func=ast.Name(id="TypedDict"), args=[_, ast.Dict(keys=keys, values=v)]),
        ):
            fields = {ast.literal_eval(k): x for k, x in zip(keys, v, strict=True) if k is not None}
            required = {key for key, annotation in fields.items() if _is_required(annotation)}
            return Record(name, fields, {key: key for key in fields}, required)
    return None


def read_model_class(node: ast.ClassDef) -> Record:
    declared = dict(_fields(node))
    keys: dict[str, str] = {}
    if "_keys" in declared and (value := declared["_keys"].value) is not None:
        keys = ast.literal_eval(value)
    methods = {f.name: f for f in node.body if isinstance(f, ast.FunctionDef)}
    record = Record(node.name, is_class=True)
    for attribute, found in declared.items():
        if attribute != "_keys":
            key = keys.get(attribute)
            if key is not None:
                record.fields[key] = found.annotation
                record.attributes[key] = attribute
    arguments = (
        {a.arg for a in methods["__init__"].args.kwonlyargs} if "__init__" in methods else {}
    )
    read = _decoding_of_attributes(methods.get("from_dict"))
    for key, attribute in record.attributes.items():
        if attribute not in arguments:
            record.missing[key] = "__init__"
        if read.get(attribute, (None,))[0] != key:
            record.missing[key] = "from_dict"
        record.decoders[key] = read.get(attribute, ("", set()))[1]
    return record


def _decoding_of_attributes(method: ast.FunctionDef | None) -> dict[str, tuple[str, set[str]]]:
    """Attribute -> its key in `from_dict`, and the decoders called on the value."""
    found: dict[str, tuple[str, set[str]]] = {}
    # A statement that reads a key comes before the one that sets the attribute, because `from_dict`
    # holds the value in a variable between the two.
    key, decoders = "", set[str]()
    for statement in method.body if method else []:
        match statement:
            case ast.Assign(targets=[ast.Name()], value=value):
                key, decoders = _key_in(value) or key, set()
            case ast.If(
                test=ast.Compare(left=ast.NamedExpr(value=value), ops=[ast.IsNot()]),
                body=[ast.Assign(targets=[ast.Name()], value=decoded)],
                orelse=[],
            ):
                key, decoders = _key_in(value), named_types(decoded)
            case ast.Assign(
                targets=[ast.Attribute(value=ast.Name(id="self"), attr=attribute)], value=value
            ):
                found[attribute] = (_key_in(value) or key, decoders | named_types(value))
    return found


def _key_in(value: ast.expr) -> str:
    """The key that `value` reads by a call of `get`; empty without such a call."""
    for node in ast.walk(value):
        match node:
            case ast.Call(func=ast.Name(id="get"), args=[ast.Constant(value=str(text))]):
                return text
    return ""
