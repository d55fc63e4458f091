"""Whatever a document says ends up as data in the code, and runs nothing."""

import ast
import builtins
import inspect
import typing
from typing import Any, NamedTuple

import pytest

from tests.codegen.conftest import Make
from tests.codegen.packages import NUMBER, TEXT, Json, Package, content, record, ref

RUN = "__import__('builtins').RAN = 1"
STRINGS = [
    '"',
    "'",
    '"""',
    "'''",
    "\\",
    'ends in a quote"',
    "ends in a backslash\\",
    '\\"""',
    '\\\\"""',
    '""""""""',
    f'"""\n{RUN}\n"""',
    f"'''\n{RUN}\n'''",
    f'"\n{RUN}\n"',
    f'"; {RUN} #',
    f"'); {RUN} #",
    f'\\"""; {RUN}; """',
    f'" + str({RUN}) + "',
    f"\n{RUN}\n",
    f"\r{RUN}\r",
    f"\u2028{RUN}\u2029{RUN}\x0c{RUN}\x85{RUN}",
    f"# -*- coding: utf-7 -*-\n{RUN}",
    f"{{{{ x.__class__.__mro__ }}}} {{% {RUN} %}} {{# a #}}",
    "{{ 7 * 7 }}",
    "{% raw %}",
    "{% endmacro %}{% endif %}",
    f"{{{RUN}}} {{0}} %s %(a)s ${{a}} `a`",
    "\\N{BULLET} \\x41 \\u0041 \\101 \\0",
    "\x00\x01\x1b[31m\x7f",
    "tab\tand\nnewline",
    "class",
    "None",
    "import os",
    "*",
    "/",
    "..",
    "a|b|c",
    "\u202e\u200b\ufeff",
    "\ud800",
    "\U0001f600 grüß 価格",
    "Literal[1]",
    "noqa: F401 type: ignore",
]
BATCH = 15
"""Strings in one document, so that they can get into each other's way."""


def text(*allowed: str) -> Json:
    return {"type": "string", "enum": list(allowed)}


def hostile(n: int, s: str) -> dict[str, Json]:
    """Schemas and paths with the string wherever a string can stand; their names have `n`."""
    said = {"description": s, "title": s, "default": s, "example": s, "examples": [s], "pattern": s}
    schemas: dict[str, Json] = {
        f"Holder{n}": {
            **record(
                s,
                "kind",
                "k" + s,
                **{
                    s: {**TEXT, **said},
                    "k" + s: {**NUMBER, **said, "x-" + s: s, "format": s},
                    "kind": {"const": s, **said},
                    "state": {**text(s, "b" + s), **said},
                    "either": {
                        "oneOf": [ref(f"A{n}"), ref(f"B{n}")],
                        "discriminator": {
                            "propertyName": "tag",
                            "mapping": {s: ref(f"A{n}")["$ref"], "b" + s: ref(f"B{n}")["$ref"]},
                        },
                        **said,
                    },
                    "other": {"anyOf": [ref(f"C{n}"), ref(f"D{n}")]},
                    "inner": {"type": "object", "properties": {"q" + s: TEXT}, **said},
                    "component": {"$ref": f"#/components/schemas/{escaped(f'N{n}' + s)}"},
                },
            ),
            **said,
            "x-keep": "both",
        },
        f"A{n}": {**record("tag", tag={**TEXT, **said}, a={**TEXT, **said}), **said},
        f"B{n}": record("tag", tag=TEXT, b=TEXT),
        f"C{n}": record(s, **{s: {"const": s}}),
        f"D{n}": record(s, **{s: {"const": "b" + s}}),
        f"N{n}" + s: {**record(n=TEXT), **said},
        f"State{n}": {**text("s" + s, "t"), **said},
    }
    operation = {
        "operationId": f"Do{n}" + s,
        "tags": ["Tag" + s],
        "summary": s,
        "description": s,
        "externalDocs": {"url": s, "description": s},
        "parameters": [
            {"name": "q" + s, "in": "query", "schema": {**TEXT, **said}, "description": s},
            {"name": "h" + s, "in": "header", "schema": TEXT, "description": s, "example": s},
            {"name": "state", "in": "query", "schema": ref(f"State{n}"), "style": s},
        ],
        "requestBody": {"description": s, "required": True, **content(ref(f"Holder{n}"))},
        "responses": {
            "200": {"description": s, **content(ref(f"Holder{n}"))},
            "404": {"description": s, **content({"type": "string", "enum": [s]})},
        },
    }
    plain = s.replace("{", "(").replace("}", ")").replace("?", "!").replace("#", "+")
    paths = {f"/p{n}/{plain}/{{id}}": {"summary": s, "description": s, "post": operation}}
    return {"schemas": schemas, "paths": paths}


def escaped(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")


def squeezed(value: str | None) -> str:
    """Text without what a docstring may lose: white space, and what can't be printed."""
    return "".join(c for c in value or "" if c.isprintable() and not c.isspace())


class Case(NamedTuple):
    """One string, and what the client of its document has for it."""

    number: int
    text: str
    client: Package
    operation: Any
    """The module of its operation."""

    def model(self, name: str) -> Any:
        return self.client.model(f"{name}{self.number}")


@pytest.fixture(scope="module")
def clients(make_client: Make) -> list[Package]:
    """A client of each batch of strings, all of it imported."""
    found = []
    for first in range(0, len(STRINGS), BATCH):
        parts = [hostile(first + n, s) for n, s in enumerate(STRINGS[first : first + BATCH])]
        joined = {
            kind: {name: thing for part in parts for name, thing in part[kind].items()}
            for kind in ("schemas", "paths")
        }
        client = make_client(**joined)
        for name in client.modules():
            client.module(name)
        for name in client.model_names():
            client.model(name)
        found.append(client)
    return found


def operations(client: Package) -> list[Any]:
    modules = map(client.module, client.modules())
    return [module for module in modules if hasattr(module, "OPERATION")]


@pytest.fixture(scope="module", params=range(len(STRINGS)))
def case(request: pytest.FixtureRequest, clients: list[Package]) -> Case:
    number = request.param
    client = clients[number // BATCH]
    path = f"/p{number}/"
    [operation] = [o for o in operations(client) if o.OPERATION.path.startswith(path)]
    return Case(number, STRINGS[number], client, operation)


def test_nothing_runs(clients: list[Package]) -> None:
    for client in clients:
        for name in client.model_names():
            thing = client.model(name)
            if isinstance(thing, type):
                typing.get_type_hints(thing)
        for operation in operations(client):
            typing.get_type_hints(operation.build)

    assert not hasattr(builtins, "RAN")


def test_nothing_looks_like_running(clients: list[Package]) -> None:
    for path in (path for client in clients for path in client.folder.rglob("*.py")):
        names = [n.attr for n in ast.walk(ast.parse(path.read_bytes())) if type(n) is ast.Attribute]

        assert "RAN" not in names


def test_keys_are_kept(case: Case) -> None:
    s = case.text
    holder = case.model("Holder")
    source = {s: "1", "k" + s: 2, "kind": s, "state": s}
    model = holder.from_dict(source)

    assert source == model.to_dict()
    assert {s, "k" + s} <= set(holder._keys.values()) | set(model.model_extra)


def test_constants_are_kept(case: Case) -> None:
    s = case.text
    holder = case.model("Holder")

    assert s == inspect.signature(holder).parameters["kind"].default
    assert typing.Literal[s] == typing.get_type_hints(holder)["kind"]


def test_values_of_enums_are_kept(case: Case) -> None:
    s = case.text
    hint = typing.get_type_hints(case.model("Holder"))["state"]
    values = {v for arg in typing.get_args(hint) for v in typing.get_args(arg)}

    assert {s, "b" + s} == values
    assert {"s" + s, "t"} == set(typing.get_args(case.model("State")))


@pytest.mark.parametrize("prefix", ["", "b"])
def test_tags_are_kept(case: Case, prefix: str) -> None:
    s = case.text
    holder = case.model("Holder")
    model = holder.from_dict({"either": {"tag": prefix + s}, "other": {s: prefix + s}})

    expected = [case.model(name) for name in {"": "AC", "b": "BD"}[prefix]]
    assert expected == [type(model.either), type(model.other)]


def test_descriptions_are_kept(case: Case) -> None:
    s = case.text

    assert squeezed(s) == squeezed(case.model("Holder").__doc__)
    assert squeezed(s) == squeezed(case.client.model(f"A{case.number}Param").__doc__)
    assert squeezed(s + s) == squeezed(case.operation.build.__doc__)


def test_descriptions_of_fields_are_kept(case: Case) -> None:
    s = case.text
    tree = ast.parse((case.client.folder / "models" / f"a{case.number}.py").read_bytes())
    texts = [
        node.value.value
        for cls in tree.body
        if isinstance(cls, ast.ClassDef)
        for node in cls.body
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    ]

    # Of the class, of its TypedDict, and of the two fields of each.
    assert [squeezed(s)] * (6 if squeezed(s) else 0) == [*map(squeezed, texts)]


def test_what_is_sent_has_the_names_of_the_document(case: Case) -> None:
    s = case.text
    described = case.operation.OPERATION

    assert {"q" + s, "state"} == {key for key, _ in described.query_params.values()}
    assert ["h" + s] == list(described.header_params.values())
    assert described.path.endswith("/{id}")


def test_defaults_are_not_sent(case: Case) -> None:
    holder = case.model("Holder")
    required = [
        p.name
        for p in inspect.signature(holder).parameters.values()
        if p.default is inspect.Parameter.empty
    ]

    assert {"kind", *(holder._keys[name] for name in required)} == set(
        holder(**dict.fromkeys(required, "given")).to_dict()
    )


def test_long_names_fit_a_file_system(make_client: Make) -> None:
    long = "a" * 300
    operation = {"operationId": long, "tags": [long], "responses": {"200": {"description": ""}}}
    client = make_client({}, {"/a": {"get": operation}})

    assert [] == [path for path in client.folder.rglob("*") if len(path.name) > 255]
