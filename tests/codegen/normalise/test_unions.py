"""Promises about unions of objects: their names, and the tables that tell their members apart."""

from typing import Any

import pytest

from codegen.normalise import normalise
from codegen.normalise.dispatch import dispatch_table
from codegen.normalise.union_table import read_table

TEXT = {"type": "string"}


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def record(**fields: Any) -> dict[str, Any]:
    """An object whose fields hold a constant, one of a list of values, or any text."""
    properties = {}
    for key, value in fields.items():
        one_of = {"type": "string", "enum": value} if isinstance(value, list) else {"const": value}
        properties[key] = TEXT if value is None else one_of
    return {"type": "object", "properties": properties}


def normal(schema: Any, **components: Any) -> dict[str, Any]:
    """The components of a document that receives `schema` as the field `part` of a `Job`."""
    job = {"type": "object", "properties": {"part": schema}}
    response = {"description": "", "content": {"application/json": {"schema": ref("Job")}}}
    document = {
        "openapi": "3.1.0",
        "info": {},
        "paths": {"/": {"get": {"operationId": "read", "responses": {"200": response}}}},
        "components": {"schemas": {"Job": job, **components}},
    }
    schemas: dict[str, Any] = normalise(document)["components"]["schemas"]
    return schemas


def registered(schemas: dict[str, Any]) -> dict[str, tuple[str, Any]]:
    """Usage and table of each union, by its name."""
    return {name: (union.usage, union.dispatch) for name, union in read_table(schemas).items()}


def table(schemas: dict[str, Any], declared: Any = None) -> dict[str, Any]:
    return dispatch_table(list(schemas), declared, schemas)


@pytest.mark.parametrize(
    ("schemas", "expected"),
    [
        pytest.param(
            {"A": record(type="a"), "B": record(type="b")},
            {"on": "type", "map": {"a": ["A"], "b": ["B"]}, "else": []},
            id="constants",
        ),
        pytest.param(
            {"A": record(role=["x", "y"]), "B": record(role="z")},
            {"on": "role", "map": {"x": ["A"], "y": ["A"], "z": ["B"]}, "else": []},
            id="several values",
        ),
        pytest.param(
            {"A": record(type="a"), "B": record(name=None)},
            {"on": "type", "map": {"a": ["A"]}, "else": ["B"]},
            id="one without a tag",
        ),
        pytest.param(
            {
                "A": record(type="m", role="a"),
                "B": record(type="m", role="b"),
                "C": record(type="c"),
            },
            {
                "on": "type",
                "map": {
                    "m": {"on": "role", "map": {"a": ["A"], "b": ["B"]}, "else": []},
                    "c": ["C"],
                },
                "else": [],
            },
            id="a table in a table",
        ),
        pytest.param(
            {"A": record(type="m"), "B": record(type="m")},
            {"on": "type", "map": {"m": ["A", "B"]}, "else": []},
            id="not told apart",
        ),
        pytest.param(
            {"A": record(name=None), "B": record(id=None)},
            {"on": "", "map": {}, "else": ["A", "B"]},
            id="no tags",
        ),
        pytest.param(
            {"A": record(live=True), "B": record(live=False)},
            {"on": "", "map": {}, "else": ["A", "B"]},
            id="tags that are no strings",
        ),
        pytest.param(
            {"A": record(type="x", kind="a"), "B": record(type="x", kind="b")},
            {"on": "kind", "map": {"a": ["A"], "b": ["B"]}, "else": []},
            id="the key that tells most apart",
        ),
    ],
)
def test_objects_are_told_apart_by_what_their_fields_hold(
    schemas: dict[str, Any], expected: Any
) -> None:
    assert expected == table(schemas)


@pytest.mark.parametrize(
    ("mapping", "expected"),
    [
        ({"a": "#/components/schemas/A", "b": "B"}, {"a": ["A"], "b": ["B"]}),
        ({"a": "A", "aa": "A", "b": "B", "c": "Gone"}, {"a": ["A"], "aa": ["A"], "b": ["B"]}),
        ({}, {"A": ["A"], "B": ["B"]}),
    ],
)
def test_a_declared_discriminator_wins(mapping: Any, expected: Any) -> None:
    fields = {"required": ["tag"], **record(tag=None, type="same")}
    declared = {"propertyName": "tag", "mapping": mapping}
    schemas = normal({"oneOf": [ref("A"), ref("B")], "discriminator": declared}, A=fields, B=fields)

    assert {"on": "tag", "map": expected, "else": []} == registered(schemas)["JobPart"][1]


@pytest.mark.parametrize("declared", ["tag", {"propertyName": "tag"}])
def test_a_discriminator_may_be_a_name_alone(declared: Any) -> None:
    fields = {"required": ["tag"], **record(tag=None, type="same")}
    schemas = normal({"oneOf": [ref("A"), ref("B")], "discriminator": declared}, A=fields, B=fields)

    assert {"A": ["A"], "B": ["B"]} == registered(schemas)["JobPart"][1]["map"]


@pytest.mark.parametrize(
    "declared",
    [5, {}, {"propertyName": "tag", "mapping": {"x": "A"}}],
    ids=["no mapping", "without a name", "says nothing of one"],
)
def test_a_discriminator_that_tells_less_than_constants_is_left_aside(declared: Any) -> None:
    schemas = normal(
        {"oneOf": [ref("A"), ref("B")], "discriminator": declared},
        A=record(tag=None, type="a"),
        B=record(type="b"),
    )

    assert {"on": "type", "map": {"a": ["A"], "b": ["B"]}, "else": []} == (
        registered(schemas)["JobPart"][1]
    )


def test_a_discriminator_beside_a_common_base_is_that_of_the_union() -> None:
    kind = {"allOf": [ref("Base"), record(type="same")]}
    schemas = normal(
        {
            "allOf": [ref("Base")],
            "oneOf": [ref("A"), ref("B")],
            "discriminator": {"propertyName": "tag", "mapping": {"a": "A", "b": "B"}},
        },
        Base=record(tag=None),
        A=kind,
        B=kind,
    )

    assert {"on": "tag", "map": {"a": ["A"], "b": ["B"]}, "else": []} == (
        registered(schemas)["JobPart"][1]
    )


def test_a_discriminator_follows_a_renamed_component() -> None:
    declared = {"propertyName": "tag", "mapping": {"x": "foo_a"}}
    schemas = normal(
        {"oneOf": [ref("foo_a"), ref("foo_b")], "discriminator": declared},
        foo_a=record(tag=None),
        foo_b=record(tag="y"),
    )

    assert {"x": ["FooA"], "y": ["FooB"]} == registered(schemas)["JobPart"][1]["map"]


def test_an_inline_union_is_named_after_its_place_and_marked_there() -> None:
    schemas = normal({"oneOf": [ref("A"), ref("B")]}, A=record(type="a"), B=record(type="b"))

    assert ["JobPart"] == list(registered(schemas))
    assert "JobPart" == schemas["Job"]["properties"]["part"]["example"]


def test_a_component_that_is_a_union_keeps_its_name_wherever_it_is_used() -> None:
    part = {"anyOf": [ref("A"), ref("B")]}
    schemas = normal({"anyOf": [ref("Part"), {"type": "null"}]}, A=record(), B=record(), Part=part)

    assert ["Part"] == list(registered(schemas))
    assert "Part" == schemas["Part"]["example"]
    assert "Part" == schemas["Job"]["properties"]["part"]["example"]


def test_two_components_of_the_same_members_are_two_unions() -> None:
    part = {"anyOf": [ref("A"), ref("B")]}
    both = {"type": "array", "items": {"anyOf": [TEXT, {"type": "array", "items": ref("Two")}]}}
    holder = {"type": "object", "properties": {"one": ref("One"), "two": both}}
    schemas = normal(ref("Holder"), A=record(), B=record(), One=part, Two=part, Holder=holder)

    assert ["One", "Two"] == list(registered(schemas))


def test_members_that_are_unions_are_replaced_by_their_members() -> None:
    inner = {"oneOf": [ref("A"), ref("B")]}
    schemas = normal(
        {"oneOf": [ref("Inner"), ref("C")]}, A=record(), B=record(), C=record(), Inner=inner
    )

    assert [ref("A"), ref("B"), ref("C")] == schemas["Job"]["properties"]["part"]["anyOf"]


@pytest.mark.parametrize("schema", [ref("A"), {"anyOf": [ref("A"), TEXT]}, TEXT])
def test_what_is_no_union_of_objects_is_not_registered(schema: Any) -> None:
    assert {} == registered(normal(schema, A=record(), B=record()))


def test_a_union_of_received_objects_is_received() -> None:
    schemas = normal({"oneOf": [ref("A"), ref("B")]}, A=record(), B=record())

    assert "out" == registered(schemas)["JobPart"][0]


def test_a_union_takes_no_name_that_a_typed_dict_has() -> None:
    part = {"anyOf": [ref("A"), ref("B")]}
    job = {"type": "object", "properties": {"param": part}}
    schemas = normal(ref("Inner"), A=record(), B=record(), Inner=job, InnerPar=record())

    assert ["InnerParamUnion"] == list(registered(schemas))
