"""Documents that ask for more than they seem to, and what is said of each."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from codegen.read.limits import LARGEST, LARGEST_TYPES, MOST_ALTERNATIVES, MOST_MEMBERS, MOST_VALUES

Json = dict[str, Any]

TEXT: Json = {"type": "string"}
RECORD: Json = {"type": "object", "properties": {"x": TEXT}}


def document(schemas: Json, paths: Json | None = None) -> str:
    """A document that sends and receives the schema `A0`."""
    echo = json_of(ref("A0"))
    post = {"requestBody": echo, "responses": {"200": {"description": "", **echo}}}
    return json.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": "Bomb", "version": "1"},
            "paths": paths or {"/echo": {"post": post}},
            "components": {"schemas": {"A0": RECORD, **schemas}},
        }
    )


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def array(items: Json) -> Json:
    return {"type": "array", "items": items}


def mapping(values: Json) -> Json:
    return {"type": "object", "additionalProperties": values}


def holder(value: Json) -> Json:
    return {"type": "object", "properties": {"a": value}}


def nested(depth: int, around: Callable[[Json], Json]) -> str:
    schema = TEXT
    for _ in range(depth):
        schema = around(schema)
    return document({"A0": schema})


def chain(length: int, link: Callable[[Json], Json], end: Json = RECORD) -> str:
    """Each schema made of a reference to the next."""
    links = {f"A{n}": link(ref(f"A{n + 1}")) for n in range(length)}
    return document({**links, f"A{length}": end})


def loop(length: int, link: Callable[[Json], Json]) -> str:
    return document({f"A{n}": link(ref(f"A{(n + 1) % length}")) for n in range(length)})


def clique(size: int, link: Callable[[list[Json]], Json]) -> str:
    """Each schema made of references to all others."""
    names = [f"A{n}" for n in range(size)]
    return document({name: link([ref(n) for n in names if n != name]) for name in names})


def yaml(schemas: str) -> str:
    head = "openapi: 3.1.0\ninfo: {title: a, version: b}\npaths: {}\n"
    return f"{head}x-bomb:\n{schemas}"


def members(number: int) -> Json:
    return {"oneOf": [{"type": "object", "properties": {f"{c}{number}": TEXT}} for c in "ab"]}


def merged_with_itself(key: str, name: str) -> Json:
    own = {"type": "object", "properties": {key: TEXT}, "allOf": [ref(name)]}
    return {"type": "object", "properties": {"p": own, "q": own}}


def tagged(fields: int) -> Json:
    return {
        "type": "object",
        "properties": {f"t{n}": {"enum": ["a", "b"]} for n in range(fields)},
    }


def levels(count: int, start: str, level: str) -> str:
    lines = [level.format(n=n, before=n - 1) for n in range(1, count)]
    return yaml("".join(f"  {line}\n" for line in [start, *lines]))


GET: Json = {"get": {"responses": {"200": {"description": ""}}}}
CALLS_BACK: Json = {
    **{"callbacks": {"c": {"url": {"$ref": "#/paths/~1a"}}, "d": {"$ref": "#/x-c"}}},
    "responses": {"200": {"description": ""}},
}
HALVES: Json = {f"A{n}": {"allOf": [holder(ref(f"A{n + 1}")), ref(f"A{n + 1}")]} for n in range(40)}

LOOK_ALIKES = (
    "\ufb01",
    "fi",
    "FI",
    "\uff46\uff49",
    "\uff43lass",
    "class",
    "\xaab",
    "ab",
    "\u01c5",
    "dz",
)


def look_alike(name: str) -> Json:
    """An operation whose names are all the same to Python as those of others."""
    places = [(other, place) for other in LOOK_ALIKES for place in ("query", "header")]
    parameters = [{"name": other, "in": place, "schema": TEXT} for other, place in places]
    post = {"operationId": name, "tags": [name], "parameters": parameters, **GET["get"]}
    return {"post": {**post, "responses": {"200": {"description": "", **json_of(ref(name))}}}}


def json_of(schema: Json) -> Json:
    return {"content": {"application/json": {"schema": schema}}}


SMALLER = 32
"""What the bounds of `codegen.read.limits` are divided by for the documents in `REFUSED`."""
TOO_MANY = MOST_MEMBERS // SMALLER + 1
DEEP = "stand in one another"
TANGLED = "without an end, or too deeply"
IN_A_ROW = "in a row"
LARGE = "is too large"
MANY = f"{MOST_VALUES // SMALLER:,} values"
MUCH = "has more than"

REFUSED: dict[str, tuple[Callable[[], str], str]] = {
    "much JSON": (
        lambda: document({"A0": {"description": "x" * (LARGEST // SMALLER)}}),
        MUCH,
    ),
    "much YAML": (lambda: yaml(f"  {'x' * (LARGEST // SMALLER)}"), MUCH),
    "10,000 lists in JSON": (lambda: "[" * 10_000 + "]" * 10_000, DEEP),
    "500,000 lists in JSON": (lambda: "[" * 500_000, DEEP),
    "10,000 schemas in one another in JSON": (
        lambda: document({}).replace('"A0": {', '"A0": ' + '{"a": ' * 10_000 + "{") + "}" * 10_000,
        DEEP,
    ),
    "10,000 lists in YAML": (lambda: yaml(f"  {'[' * 10_000}{']' * 10_000}"), DEEP),
    "500,000 lists in YAML": (lambda: yaml("  " + "- " * 500_000), DEEP),
    "100,000 mappings in YAML": (lambda: yaml(f"  {'{a: ' * 100_000}"), DEEP),
    "100,000 keys in YAML": (lambda: yaml("  " + "? " * 100_000), DEEP),
    "800 indented mappings in YAML": (
        lambda: yaml("\n".join("  " + " " * n + "a:" for n in range(800))),
        DEEP,
    ),
    "a billion laughs": (
        lambda: levels(40, "a0: &a0 [ha]", "a{n}: &a{n} [*a{before}, *a{before}]"),
        MANY,
    ),
    "a billion keys laughing": (
        lambda: levels(40, "a0: &a0 {k: ha}", "a{n}: &a{n} {{k: *a{before}, l: *a{before}}}"),
        MANY,
    ),
    "a billion merges": (
        # PyYAML 6.0.4 merges a key once, and so each level brings one.
        lambda: levels(
            500, "a0: &a0 {k0: ha}", "a{n}: &a{n} {{<<: [*a{before}, *a{before}], k{n}: ha}}"
        ),
        "`<<` merges",
    ),
    "a long text many times": (
        lambda: yaml(f"  - &a {'x' * 10_000}\n" + "  - *a\n" * 10_000),
        MANY,
    ),
    "a list that contains itself": (lambda: yaml("  &a [*a]"), DEEP),
    "a mapping that contains itself": (lambda: yaml("  &a {a: *a}"), DEEP),
    "a number of 100,000 digits": (
        lambda: yaml("  a: " + "9" * 100_000),
        "100,000 characters",
    ),
    "a number in base 60": (lambda: yaml("  !!int 1" + ":1" * 100_000), "200,001 characters"),
    "a number of 100,000 digits in JSON": (lambda: '{"a": ' + "9" * 100_000 + "}", "4300 digits"),
    "20,000 keys, one of them twice": (
        lambda: "{" + ", ".join(f'"k{n % 19_999}": 0' for n in range(20_000)) + "}",
        "'k0' stands twice",
    ),
    "an object of Python": (
        lambda: yaml("  !!python/object/apply:os.system [touch ran]"),
        "os.system",
    ),
    "a name of Python": (lambda: yaml("  !!python/name:os.system"), "os.system"),
    "60 lists in one another": (lambda: nested(60, array), LARGE),
    "3,000 aliases": (lambda: chain(3_000, lambda link: link), IN_A_ROW),
    "3,000 lists by reference": (lambda: chain(3_000, array), TANGLED),
    "3,000 `allOf`s by reference": (
        lambda: chain(3_000, lambda link: {"allOf": [link, RECORD]}),
        TANGLED,
    ),
    "3,000 unions by reference": (
        lambda: chain(3_000, lambda link: {"anyOf": [link, TEXT]}),
        TANGLED,
    ),
    "3,000 path items by reference": (
        lambda: document(
            {}, {f"/{n}": {"$ref": f"#/paths/~1{n + 1}"} for n in range(3_000)} | {"/3000": GET}
        ),
        IN_A_ROW,
    ),
    "a list twice in a list, 30 times": (
        lambda: chain(30, lambda link: {"anyOf": [array(link), array(array(link))]}),
        LARGE,
    ),
    "a list and a mapping, 40 times": (
        lambda: chain(40, lambda link: {"anyOf": [array(link), mapping(link)]}),
        LARGE,
    ),
    "150 properties of 40 lists": (
        lambda: document(
            {
                "A0": {
                    "type": "object",
                    "properties": {f"p{n}": array(ref("E")) for n in range(150)},
                },
                "E": {"anyOf": [array(ref(f"O{n}")) for n in range(40)]},
                **{f"O{n}": RECORD for n in range(40)},
            }
        ),
        f"{LARGEST_TYPES // SMALLER:,} names",
    ),
    "30 unions that hold all at once": (
        lambda: document({"A0": {"allOf": [members(n) for n in range(30)]}}),
        f"{MOST_ALTERNATIVES // SMALLER:,} combinations",
    ),
    "too many properties": (
        lambda: document(
            {"A0": {"type": "object", "properties": {f"p{n}": TEXT for n in range(TOO_MANY)}}}
        ),
        f"{MOST_MEMBERS // SMALLER:,} properties",
    ),
    "too many parameters": (
        lambda: document(
            {},
            {
                "/a": {
                    "parameters": [{"name": f"p{n}", "in": "query"} for n in range(TOO_MANY)],
                    **GET,
                }
            },
        ),
        f"{MOST_MEMBERS // SMALLER:,} parameters",
    ),
    "a schema that is itself": (lambda: document({"A0": ref("A0")}), "refers to itself"),
    "aliases in a circle": (lambda: loop(50, lambda link: link), "refers to itself"),
    "`allOf` in a circle": (lambda: loop(50, lambda link: {"allOf": [link]}), "refers to itself"),
    "a part of itself": (
        lambda: document({"A0": {"$ref": "#/components/schemas/A0/properties/a"}}),
        "leads nowhere",
    ),
    "a property that is a part of itself": (
        lambda: document(
            {"A0": holder({"$ref": "#/components/schemas/A0/properties/a/properties/a"})}
        ),
        "leads nowhere",
    ),
    "merged with itself without an end": (
        lambda: document(
            {
                "A": merged_with_itself("a", "A"),
                "B": merged_with_itself("b", "B"),
                "A0": {"allOf": [ref("A"), ref("B")]},
            }
        ),
        TANGLED,
    ),
}
"""What is made, and a part of what is said of it where the bounds are smaller."""

AT_FULL_SIZE = {"a billion keys laughing": f"{MOST_VALUES:,} values"}
"""The same under the bounds as they are."""

WORKS: dict[str, Callable[[], str]] = {
    "40 objects in one another": lambda: nested(40, holder),
    "40 lists in one another": lambda: nested(40, array),
    "90 mappings in one another": lambda: nested(90, mapping),
    "40 unions in one another": lambda: nested(40, lambda schema: {"anyOf": [schema, TEXT]}),
    "30 schemas in `$defs`": lambda: nested(
        30, lambda schema: {**holder({"$ref": "#/$defs/d"}), "$defs": {"d": schema}}
    ),
    "60 objects by reference": lambda: chain(60, holder),
    "an object that contains itself": lambda: document({"A0": holder(ref("A0"))}),
    "objects in a circle": lambda: loop(50, holder),
    "lists in a circle": lambda: loop(50, array),
    "unions in a circle": lambda: loop(50, lambda link: {"anyOf": [link, TEXT]}),
    "each of 40 unions in every other": lambda: clique(
        40, lambda others: {"anyOf": [*others, RECORD]}
    ),
    "each of 12 `allOf`s in every other": lambda: clique(
        12, lambda others: {"allOf": [*others, RECORD]}
    ),
    "each of 20 objects in every other": lambda: clique(
        20,
        lambda others: {"type": "object", "properties": {f"p{n}": o for n, o in enumerate(others)}},
    ),
    "`allOf` twice, 40 times": lambda: document({**HALVES, "A40": RECORD}),
    "20 members with 40 tags that tell nothing": lambda: document(
        {
            "A0": {"oneOf": [ref(f"O{n}") for n in range(20)]},
            **{f"O{n}": tagged(40) for n in range(20)},
        }
    ),
    "a callback of itself": lambda: document({}, {"/a": {"post": CALLS_BACK}}).replace(
        '"paths"', '"x-c": {"url": {"$ref": "#/paths/~1a"}}, "paths"'
    ),
    "a mapping of 20,000 tags": lambda: document(
        {
            "A0": {
                "oneOf": [ref("O1"), ref("O2")],
                "discriminator": {
                    "propertyName": "x",
                    "mapping": {f"m{n}": ref("O1")["$ref"] for n in range(20_000)},
                },
            },
            "O1": RECORD,
            "O2": RECORD,
        }
    ),
    "60 names that make one": lambda: document(
        {
            "A0": {
                "type": "object",
                "properties": {f"p{n}": ref("a" + "_" * n + "b") for n in range(60)},
            },
            **{"a" + "_" * n + "b": RECORD for n in range(60)},
        }
    ),
    "names that are the same to Python": lambda: document(
        {
            name: {"type": "object", "properties": dict.fromkeys(LOOK_ALIKES, TEXT)}
            for name in LOOK_ALIKES
        },
        {f"/{n}": look_alike(name) for n, name in enumerate(LOOK_ALIKES)},
    ),
    "100,000 braces in a path": lambda: document(
        {}, {"/" + "{" * 100_000: GET, "/" + "{a}" * 200: GET}
    ),
    "a name and a description of 300,000 characters": lambda: document(
        {
            "A0": {**holder(ref("a" * 300_000)), "description": 'x\\"""' * 60_000},
            "a" * 300_000: RECORD,
        }
    ),
}
