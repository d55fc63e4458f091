"""Promises of `codegen.normalise` about one schema at a time."""

from typing import Any

import pytest

from codegen.normalise import normalise

NULL = {"type": "null"}
TEXT = {"type": "string"}
JOB = {"$ref": "#/components/schemas/Job"}


def schemas(others: Any = None, /, **given: Any) -> dict[str, Any]:
    """The components of a document that receives each of the given ones, with other sections."""
    properties = {name: {"$ref": f"#/components/schemas/{name}"} for name in given}
    body = {"type": "object", "properties": properties}
    response = {"description": "", "content": {"application/json": {"schema": body}}}
    normal = normalise(
        {
            "openapi": "3.1.0",
            "info": {},
            "paths": {"/": {"get": {"operationId": "read", "responses": {"200": response}}}},
            "components": {"schemas": given},
            **(others or {}),
        }
    )
    found: dict[str, Any] = normal["components"]["schemas"]
    return found


def normal(schema: Any) -> Any:
    """The schema as a property of an object, beside a component `Job` and an enum `Color`."""
    found = schemas(
        Job={"type": "object", "properties": {"id": TEXT}},
        Color={"type": "string", "enum": ["red", "blue"]},
        Holder={"type": "object", "properties": {"value": schema}},
    )
    return found["Holder"]["properties"].get("value")


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        pytest.param(True, {}, id="true is anything"),
        pytest.param({}, {}, id="nothing said is anything"),
        pytest.param(False, None, id="false is no property"),
        pytest.param({**TEXT, "default": 3}, TEXT, id="defaults are the server's"),
        pytest.param({**TEXT, "maxLength": -1, "pattern": 3}, TEXT, id="validation is dropped"),
        pytest.param({**TEXT, "title": "T", "example": "e"}, TEXT, id="titles and examples"),
        pytest.param({**TEXT, "if": {}, "then": {}, "not": {}}, TEXT, id="if, then, not"),
        pytest.param({**TEXT, "required": True}, TEXT, id="required is no list"),
        pytest.param({"type": "strange"}, {}, id="unknown type"),
        pytest.param({"type": "INT"}, {"type": "integer"}, id="other names of types"),
    ],
)
def test_only_what_says_how_a_value_looks_is_kept(schema: Any, expected: Any) -> None:
    assert expected == normal(schema)


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({**TEXT, "nullable": True}, {"anyOf": [TEXT, NULL]}),
        ({"type": ["string", "null"]}, {"anyOf": [TEXT, NULL]}),
        ({"type": ["null"]}, NULL),
        ({"type": ["string"]}, TEXT),
        ({"type": ["string", "integer"]}, {"anyOf": [TEXT, {"type": "integer"}]}),
        ({**JOB, "nullable": True}, {"anyOf": [JOB, NULL]}),
        ({"allOf": [JOB, {"nullable": True}]}, {"anyOf": [JOB, NULL]}),
        ({"allOf": [JOB], "nullable": True}, {"anyOf": [JOB, NULL]}),
        ({"oneOf": [JOB, TEXT], "nullable": True}, {"anyOf": [JOB, TEXT, NULL]}),
        ({"anyOf": [TEXT, NULL], "nullable": True}, {"anyOf": [TEXT, NULL]}),
        ({"enum": ["a", None]}, {"anyOf": [{"const": "a"}, NULL]}),
        ({"enum": [None]}, NULL),
        ({"const": None}, NULL),
        (
            {**TEXT, "nullable": True, "description": "Why."},
            {"description": "Why.", "anyOf": [TEXT, NULL]},
        ),
    ],
)
def test_null_is_a_member_of_a_union(schema: Any, expected: Any) -> None:
    assert expected == normal(schema)


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"enum": ["a"]}, {"const": "a"}),
        ({"const": 3}, {"const": 3}),
        ({"const": 3.0}, {"const": 3}),
        ({"type": "boolean", "enum": [True]}, {"const": True}),
        ({"enum": [True, False]}, {"type": "boolean"}),
        ({"type": "number", "enum": [0.5, 1]}, {"type": "number"}),
        ({"const": 2.5}, {"type": "number"}),
        ({"const": [1]}, {"type": "array", "items": {}}),
        ({"type": "string", "enum": []}, TEXT),
        ({"type": "string", "enum": [1]}, {"const": "1"}),
        ({"type": "string", "enum": [True, "a"]}, TEXT),
        ({"enum": ["a", 1]}, {"anyOf": [{"const": "a"}, {"const": 1}]}),
        ({"enum": [True, 1]}, {"anyOf": [{"const": True}, {"const": 1}]}),
        (
            {"type": ["string", "integer"], "enum": ["a", 1]},
            {"anyOf": [{"const": "a"}, {"const": 1}]},
        ),
    ],
)
def test_values_are_constants_or_types_that_python_can_say(schema: Any, expected: Any) -> None:
    assert expected == normal(schema)


def test_values_of_an_enum_are_kept_once_and_in_order() -> None:
    found = schemas(Color={"type": "string", "enum": ["red", "blue", "red"]})

    assert ["red", "blue"] == found["Color"]["enum"]


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"items": TEXT}, {"type": "array", "items": TEXT}),
        ({"type": "array"}, {"type": "array", "items": {}}),
        ({"type": "array", "items": False}, {"type": "array", "items": {}}),
        ({"type": "array", "items": True}, {"type": "array", "items": {}}),
        ({"prefixItems": [TEXT], "items": False}, {"type": "array", "items": TEXT}),
        (
            {"items": [TEXT, {"type": "integer"}]},
            {"type": "array", "items": {"anyOf": [TEXT, {"type": "integer"}]}},
        ),
        ({"type": "string", "anyOf": [{"pattern": "a"}, {"pattern": "b"}]}, TEXT),
        ({"type": "object", "oneOf": [JOB, TEXT]}, {"anyOf": [JOB, TEXT]}),
        ({"anyOf": [JOB]}, JOB),
        ({"anyOf": [TEXT, {"oneOf": [TEXT, JOB]}]}, {"anyOf": [TEXT, JOB]}),
        ({"anyOf": [TEXT, False]}, TEXT),
    ],
)
def test_types_that_are_implied_are_said(schema: Any, expected: Any) -> None:
    assert expected == normal(schema)


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "object", "patternProperties": {"^a": TEXT}}, TEXT),
        ({"type": "object", "additionalProperties": TEXT}, TEXT),
        ({"type": "object", "additionalProperties": True}, None),
        ({"type": "object", "additionalProperties": {}}, None),
        ({"type": "object", "additionalProperties": False}, None),
    ],
)
def test_values_of_a_map_keep_their_type(schema: Any, expected: Any) -> None:
    assert expected == schemas(Labels=schema)["Labels"].get("additionalProperties")


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"allOf": [JOB, {"description": "Why."}]}, {**JOB, "description": "Why."}),
        ({"allOf": [JOB], "description": "Why."}, {**JOB, "description": "Why."}),
        ({**JOB, "description": "Why.", "type": "object"}, {**JOB, "description": "Why."}),
        ({"allOf": [TEXT, {"type": "integer"}]}, {"type": "integer"}),
        ({"allOf": [{"$ref": "#/components/schemas/Color"}, {"enum": ["red"]}]}, {"const": "red"}),
        ({"allOf": [JOB, {"anyOf": [JOB, NULL]}]}, {"anyOf": [JOB, NULL]}),
        ({"allOf": []}, {}),
        ({"allOf": [{"description": "Why."}]}, {"description": "Why."}),
    ],
)
def test_all_of_is_the_one_schema_that_it_means(schema: Any, expected: Any) -> None:
    found = normal(schema)

    assert expected == {key: value for key, value in found.items() if value != "string"}


def test_all_of_merges_fields_and_the_later_declaration_wins() -> None:
    found = schemas(
        Base={"type": "object", "required": ["id"], "properties": {"id": TEXT, "n": TEXT}},
        Job={
            "allOf": [
                {"$ref": "#/components/schemas/Base"},
                {"properties": {"n": {"type": "integer"}, "end": TEXT}, "required": ["end"]},
            ]
        },
    )["Job"]

    assert {"id": TEXT, "n": {"type": "integer"}, "end": TEXT} == found["properties"]
    assert ["id", "end"] == found["required"]


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        pytest.param({"description": "Why."}, {**TEXT, "description": "Why."}, id="described"),
        pytest.param({"type": "integer"}, {"type": "integer"}, id="of another type"),
    ],
)
def test_a_field_that_is_declared_again_is_narrowed(later: Any, expected: Any) -> None:
    parts = [{"type": "object", "properties": {"a": TEXT}}, {"properties": {"a": later}}]

    assert {"a": expected} == schemas(Job={"allOf": parts})["Job"]["properties"]


def test_fields_of_a_field_that_is_declared_again_are_those_of_both() -> None:
    first, second = (
        {"type": "object", "properties": {"owner": {"type": "object", "properties": {key: TEXT}}}}
        for key in ("id", "name")
    )
    found = schemas(Job={"allOf": [first, second]})

    assert {"id": TEXT, "name": TEXT} == found["JobOwner"]["properties"]


@pytest.mark.parametrize(
    ("later", "expected"), [(["b", "c", "d"], ["b", "c"]), (["d", "e"], ["d", "e"])]
)
def test_of_two_enums_the_values_of_both_are_kept_else_the_later_ones(
    later: list[str], expected: list[str]
) -> None:
    found = schemas(Color={"allOf": [{"enum": ["a", "b", "c"]}, {"enum": later}]})

    assert expected == found["Color"]["enum"]


def test_fields_beside_a_reference_are_added() -> None:
    found = schemas(
        Job={"type": "object", "properties": {"id": TEXT}},
        Task={**JOB, "properties": {"end": TEXT}},
    )

    assert {"id": TEXT, "end": TEXT} == found["Task"]["properties"]


def test_fields_beside_a_union_belong_to_each_of_its_members() -> None:
    found = schemas(
        Shape={
            "type": "object",
            "properties": {"name": TEXT},
            "oneOf": [
                {"properties": {"kind": {"const": "circle"}}},
                {"properties": {"kind": {"const": "line"}}},
            ],
        }
    )

    assert ["kind", "name"] == sorted(found["ShapeCircle"]["properties"])
    assert ["kind", "name"] == sorted(found["ShapeLine"]["properties"])


def test_a_union_that_only_requires_leaves_the_fields() -> None:
    required = [{"required": ["a"]}, {"required": ["b"]}]
    found = schemas(Job={"type": "object", "properties": {"a": TEXT, "b": TEXT}, "anyOf": required})

    assert {"a": TEXT, "b": TEXT} == found["Job"]["properties"]


def test_a_base_that_lists_its_kinds_is_the_union_of_them() -> None:
    base = {"$ref": "#/components/schemas/Pet"}
    cat, dog = ({"$ref": f"#/components/schemas/{name}"} for name in ("Cat", "Dog"))
    found = schemas(
        Cat={"allOf": [base, {"properties": {"claws": TEXT}}]},
        Pet={"type": "object", "properties": {"name": TEXT}, "oneOf": [cat, dog]},
        Dog={"allOf": [base, {"properties": {"bark": TEXT}}]},
    )

    assert [cat, dog] == found["Pet"]["anyOf"]
    assert {"name": TEXT, "claws": TEXT} == found["Cat"]["properties"]


def test_a_list_or_union_in_itself_is_its_name() -> None:
    value = {"$ref": "#/components/schemas/Value"}
    found = schemas(Value={"anyOf": [TEXT, {"type": "array", "items": value}]})

    assert {"$ref": "#/components/schemas/ValueItself"} == found["Value"]["anyOf"][1]["items"]
    assert "Value" == found["ValueItself"]["x-stands-for"]


def test_an_object_that_extends_itself_has_itself_inside() -> None:
    node = {"$ref": "#/components/schemas/Node"}
    child = {"allOf": [node, {"properties": {"index": TEXT}}]}
    found = schemas(Node={"type": "object", "properties": {"child": child}})

    assert {"child": node, "index": TEXT} == found["NodeChild"]["properties"]


def test_a_component_that_no_value_fulfils_is_anything() -> None:
    assert {} == schemas(Never=False)["Never"]


def test_items_beside_a_union_are_those_of_its_lists() -> None:
    union = {"items": TEXT, "oneOf": [{"type": "array"}, {"type": "integer"}]}
    found = schemas(Value=union)["Value"]["anyOf"]

    assert [{"type": "array", "items": TEXT}, {"type": "integer"}] == found


def test_an_object_in_itself_stays_itself() -> None:
    tree = {"$ref": "#/components/schemas/Tree"}
    found = schemas(Tree={"type": "object", "properties": {"parent": tree, "root": {"$ref": "#"}}})

    assert {"parent": tree, "root": tree} == found["Tree"]["properties"]


@pytest.mark.parametrize(
    "ref",
    [
        "#/components/schemas/Job/properties/owner",
        "#/components/schemas/Job/$defs/Owner",
        "#/$defs/Owner",
        "#owner",
    ],
)
def test_a_longer_reference_leads_to_a_component_of_its_own(ref: str) -> None:
    owner = {"type": "object", "properties": {"name": TEXT}}
    found = schemas(
        Job={
            "type": "object",
            "$defs": {"Owner": owner},
            "$anchor": "owner",
            "properties": {"owner": owner, "backup": {"$ref": ref}},
        }
    )
    backup = found["Job"]["properties"]["backup"]["$ref"].rpartition("/")[2]

    assert backup in {"JobOwner", "Owner", "Job"}


def test_a_reference_that_is_moved_leaves_one_schema() -> None:
    owner = {"type": "object", "properties": {"name": TEXT}}
    ref = {"$ref": "#/components/schemas/Job/properties/owner"}
    found = schemas(Job={"type": "object", "properties": {"owner": owner, "backup": ref}})

    assert found["Job"]["properties"]["owner"] == found["Job"]["properties"]["backup"]


@pytest.mark.parametrize(
    ("ref", "expected"),
    [
        pytest.param("#/components/schemas/Job/anyOf/0", {"a": TEXT}, id="an entry of a list"),
        pytest.param("#/components/schemas/Task/anyOf/1", {"b": TEXT}, id="through a reference"),
        pytest.param("#/x-shared/Job", {"c": {"type": "integer"}}, id="outside of the components"),
    ],
)
def test_a_reference_may_lead_to_any_part_of_the_document(ref: str, expected: Any) -> None:
    members = [{"type": "object", "properties": {key: TEXT}} for key in "ab"]
    shared = {"Job": {"properties": {"c": {"type": "int", "maxLength": -1}}}}
    found = schemas(
        {"x-shared": shared},
        Job={"anyOf": members},
        Task=JOB,
        Holder={"properties": {"part": {"$ref": ref}}},
    )
    part = found["Holder"]["properties"]["part"]["$ref"].rpartition("/")[2]

    assert expected == found[part]["properties"]


def test_a_component_that_is_another_one_is_that_one() -> None:
    found = schemas(Job={"type": "object", "properties": {"id": TEXT}}, Task=JOB)

    assert "Task" not in found


def test_a_key_that_python_cannot_tell_from_another_is_marked() -> None:
    found = schemas(Votes={"type": "object", "properties": {"+1": TEXT, "-1": TEXT, "a": TEXT}})

    assert ["+1", "-1\u20632", "a"] == list(found["Votes"]["properties"])
