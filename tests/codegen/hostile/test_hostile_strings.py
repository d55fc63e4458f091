"""Whatever a document says ends up as data in the code, and runs nothing."""

import ast
import builtins
import inspect
import typing
from typing import Any

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


def text(*allowed: str) -> Json:
    return {"type": "string", "enum": list(allowed)}


def hostile(s: str) -> dict[str, Any]:
    """Schemas and paths with the string wherever a string can stand."""
    said = {"description": s, "title": s, "default": s, "example": s, "examples": [s], "pattern": s}
    schemas: dict[str, Json] = {
        "Holder": {
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
                        "oneOf": [ref("A"), ref("B")],
                        "discriminator": {
                            "propertyName": "tag",
                            "mapping": {s: ref("A")["$ref"], "b" + s: ref("B")["$ref"]},
                        },
                        **said,
                    },
                    "other": {"anyOf": [ref("C"), ref("D")]},
                    "inner": {"type": "object", "properties": {"q" + s: TEXT}, **said},
                    "component": {"$ref": f"#/components/schemas/{escaped('N' + s)}"},
                },
            ),
            **said,
            "x-keep": "both",
        },
        "A": {**record("tag", tag={**TEXT, **said}, a={**TEXT, **said}), **said},
        "B": record("tag", tag=TEXT, b=TEXT),
        "C": record(s, **{s: {"const": s}}),
        "D": record(s, **{s: {"const": "b" + s}}),
        "N" + s: {**record(n=TEXT), **said},
        "State": {**text("s" + s, "t"), **said},
    }
    operation = {
        "operationId": "Do" + s,
        "tags": ["Tag" + s],
        "summary": s,
        "description": s,
        "externalDocs": {"url": s, "description": s},
        "parameters": [
            {"name": "q" + s, "in": "query", "schema": {**TEXT, **said}, "description": s},
            {"name": "h" + s, "in": "header", "schema": TEXT, "description": s, "example": s},
            {"name": "state", "in": "query", "schema": ref("State"), "style": s},
        ],
        "requestBody": {"description": s, "required": True, **content(ref("Holder"))},
        "responses": {
            "200": {"description": s, **content(ref("Holder"))},
            "404": {"description": s, **content({"type": "string", "enum": [s]})},
        },
    }
    plain = s.replace("{", "(").replace("}", ")").replace("?", "!").replace("#", "+")
    paths = {f"/p/{plain}/{{id}}": {"summary": s, "description": s, "post": operation}}
    return {"schemas": schemas, "paths": paths}


def escaped(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")


def squeezed(value: str | None) -> str:
    """Text without what a docstring may lose: white space, and what can't be printed."""
    return "".join(c for c in value or "" if c.isprintable() and not c.isspace())


@pytest.fixture(scope="module", params=STRINGS, ids=[f"{n}" for n in range(len(STRINGS))])
def case(request: pytest.FixtureRequest, make_client: Make) -> tuple[str, Package]:
    s = request.param
    client = make_client(**hostile(s))
    for name in client.modules():
        client.module(name)
    for name in client.model_names():
        client.model(name)
    return s, client


@pytest.fixture(scope="module")
def operation(case: tuple[str, Package]) -> Any:
    client = case[1]
    return next(
        module for name in client.modules() if hasattr(module := client.module(name), "OPERATION")
    )


def test_nothing_runs(case: tuple[str, Package], operation: Any) -> None:
    client = case[1]
    for name in client.model_names():
        thing = client.model(name)
        if isinstance(thing, type):
            typing.get_type_hints(thing)
    typing.get_type_hints(operation.build)

    assert not hasattr(builtins, "RAN")


def test_nothing_looks_like_running(case: tuple[str, Package]) -> None:
    for path in case[1].folder.rglob("*.py"):
        names = [n.attr for n in ast.walk(ast.parse(path.read_bytes())) if type(n) is ast.Attribute]

        assert "RAN" not in names


def test_keys_are_kept(case: tuple[str, Package]) -> None:
    s, client = case
    holder = client.model("Holder")
    source = {s: "1", "k" + s: 2, "kind": s, "state": s}
    model = holder.from_dict(source)

    assert source == model.to_dict()
    assert {s, "k" + s} <= set(holder._keys.values()) | set(model.model_extra)


def test_constants_are_kept(case: tuple[str, Package]) -> None:
    s, client = case
    holder = client.model("Holder")

    assert s == inspect.signature(holder).parameters["kind"].default
    assert typing.Literal[s] == typing.get_type_hints(holder)["kind"]


def test_values_of_enums_are_kept(case: tuple[str, Package]) -> None:
    s, client = case
    hint = typing.get_type_hints(client.model("Holder"))["state"]
    values = {v for arg in typing.get_args(hint) for v in typing.get_args(arg)}

    assert {s, "b" + s} == values
    assert {"s" + s, "t"} == set(typing.get_args(client.model("State")))


@pytest.mark.parametrize("prefix", ["", "b"])
def test_tags_are_kept(case: tuple[str, Package], prefix: str) -> None:
    s, client = case
    holder = client.model("Holder")
    model = holder.from_dict({"either": {"tag": prefix + s}, "other": {s: prefix + s}})

    expected = {"": ("A", "C"), "b": ("B", "D")}[prefix]
    assert expected == (type(model.either).__name__, type(model.other).__name__)


def test_descriptions_are_kept(case: tuple[str, Package], operation: Any) -> None:
    s, client = case

    assert squeezed(s) == squeezed(client.model("Holder").__doc__)
    assert squeezed(s) == squeezed(client.model("AParam").__doc__)
    assert squeezed(s + s) == squeezed(operation.build.__doc__)


def test_descriptions_of_fields_are_kept(case: tuple[str, Package]) -> None:
    s, client = case
    tree = ast.parse((client.folder / "models" / "a.py").read_bytes())
    texts = [
        node.value.value
        for cls in tree.body
        if isinstance(cls, ast.ClassDef)
        for node in cls.body
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    ]

    # Of the class, of its TypedDict, and of the two fields of each.
    assert [squeezed(s)] * (6 if squeezed(s) else 0) == [*map(squeezed, texts)]


def test_what_is_sent_has_the_names_of_the_document(
    case: tuple[str, Package], operation: Any
) -> None:
    s = case[0]
    described = operation.OPERATION

    assert {"q" + s, "state"} == {key for key, _ in described.query_params.values()}
    assert ["h" + s] == list(described.header_params.values())
    assert described.path.startswith("/p/")


def test_defaults_are_not_sent(case: tuple[str, Package]) -> None:
    holder = case[1].model("Holder")
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
