"""Promises of `codegen.normalise` about the names of classes."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openapi_python_client.strings import ClassName

from codegen.normalise import normalise
from codegen.normalise.naming import Names, class_name

TEXT = {"type": "string"}
RECORD = {"type": "object", "properties": {"id": TEXT}}


def names(given: dict[str, Any], *, sent: bool = False) -> list[str]:
    properties = {name: {"$ref": f"#/components/schemas/{name}"} for name in given}
    content = {"application/json": {"schema": {"type": "object", "properties": properties}}}
    operation: dict[str, Any] = {"operationId": "do", "responses": {"200": {"content": content}}}
    if sent:
        operation["requestBody"] = {"content": content}
    normal = normalise(
        {
            "openapi": "3.0.3",
            "info": {},
            "paths": {"/": {"post": operation}},
            "components": {"schemas": given},
        }
    )
    body = {"DoBody", "DoResponse", "Unions"}
    return [name for name in normal["components"]["schemas"] if name not in body]


@pytest.mark.parametrize(
    ("component", "expected"),
    [
        ("ChatCompletion", "ChatCompletion"),
        ("foo_bar", "FooBar"),
        ("HTTPError", "HTTPError"),
        ("Response2", "Response2"),
        ("x.y", "XY"),
        ("a1b", "A1B"),
        ("Any", "AnyObject"),
        ("Unions", "UnionsObject"),
        ("Warning", "WarningObject"),
        ("2nd", "Field2Nd"),
        ("価格", "価格Object"),
    ],
)
def test_a_component_is_called_what_its_class_will_be(component: str, expected: str) -> None:
    assert [expected] == names({component: RECORD})


@given(st.text())
def test_the_generator_keeps_the_name_of_every_class(text: str) -> None:
    name = class_name(text)

    assert name == ClassName(name, "field_")
    assert name.isidentifier()


@given(st.lists(st.text(max_size=4)))
def test_no_two_classes_share_a_name_in_any_case(texts: list[str]) -> None:
    taken = Names()
    found = [taken.fresh(text).lower() for text in texts]

    assert len(found) == len(set(found))


@pytest.mark.parametrize(
    ("components", "expected"),
    [
        (["foo_bar", "FooBar"], ["FooBar2", "FooBar"]),
        (["Foo", "foo", "FOO"], ["Foo", "FOO2", "Foo3"]),
        (["HTTPError", "HttpError"], ["HTTPError", "HttpError2"]),
    ],
)
def test_names_that_collide_get_a_number(components: list[str], expected: list[str]) -> None:
    assert sorted(expected) == sorted(names(dict.fromkeys(components, RECORD)))


@pytest.mark.parametrize(
    ("sent", "expected"), [(True, ["Job", "JobParamObject"]), (False, ["Job", "JobParam"])]
)
def test_the_param_of_a_sent_component_is_its_typed_dict(sent: bool, expected: list[str]) -> None:
    assert expected == names({"Job": RECORD, "JobParam": RECORD}, sent=sent)


def test_a_list_in_itself_follows_its_renamed_component() -> None:
    values = {"type": "array", "items": {"$ref": "#/components/schemas/JobParam"}}
    job = {"type": "object", "properties": {"param": {"$ref": "#/components/schemas/JobParam"}}}

    assert ["Job", "JobParamObject", "JobParamObjectItself"] == names(
        {"Job": job, "JobParam": {"anyOf": [TEXT, values]}}, sent=True
    )


def test_references_follow_a_renamed_component() -> None:
    holder = {"type": "object", "properties": {"any": {"$ref": "#/components/schemas/Any"}}}

    assert ["AnyObject", "Holder"] == names({"Any": RECORD, "Holder": holder})


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        pytest.param(RECORD, "JobSpec", id="an object"),
        pytest.param({"enum": ["a", "b"]}, "JobSpec", id="an enum"),
        pytest.param({"type": "object", "additionalProperties": TEXT}, "JobSpec", id="a map"),
        pytest.param({"type": "array", "items": RECORD}, "JobSpecItem", id="in a list"),
        pytest.param(
            {"type": "object", "additionalProperties": RECORD},
            "JobSpec JobSpecValue",
            id="in a map",
        ),
        pytest.param({"anyOf": [TEXT, RECORD]}, "JobSpec", id="the only one in a union"),
        pytest.param({**RECORD, "nullable": True}, "JobSpec", id="or null"),
        pytest.param(
            {
                "oneOf": [
                    {"properties": {"type": {"const": "web_search.run"}}},
                    {"properties": {"type": {"const": "text"}}},
                ]
            },
            "JobSpecWebSearchRun JobSpecText",
            id="by tag",
        ),
        pytest.param(
            {"oneOf": [{**RECORD, "title": "By name"}, {**RECORD, "title": "By id"}]},
            "JobSpecByName JobSpecById",
            id="by title",
        ),
        pytest.param(
            {"oneOf": [{"properties": {"a": TEXT}}, {"properties": {"!": TEXT, "b": TEXT}}]},
            "JobSpecA JobSpecB",
            id="by a field of its own that has letters",
        ),
        pytest.param(
            {"oneOf": [{"properties": {"a": TEXT}}, {"properties": {"a": {"type": "integer"}}}]},
            "JobSpecOption1 JobSpecOption2",
            id="by position",
        ),
        pytest.param(
            {"type": "object", "properties": {"end": RECORD}}, "JobSpec JobSpecEnd", id="deep"
        ),
    ],
)
def test_inline_schemas_are_named_after_their_place(schema: Any, expected: str) -> None:
    found = names({"Job": {"type": "object", "properties": {"spec": schema}}})

    assert ["Job", *expected.split()] == found


def test_a_hoisted_name_that_is_taken_gets_another() -> None:
    job = {"type": "object", "properties": {"spec": {"properties": {"id": TEXT}}}}

    assert ["Job", "JobSpec", "JobSpecId"] == names({"Job": job, "JobSpec": RECORD})


def test_an_inherited_inline_object_is_named_after_who_declares_it() -> None:
    base = {"type": "object", "properties": {"spec": {"properties": {"a": TEXT}}}}
    derived = {"allOf": [{"$ref": "#/components/schemas/Base"}, {"properties": {"b": TEXT}}]}

    assert ["Derived", "Base", "BaseSpec"] == names({"Derived": derived, "Base": base})


def test_a_component_that_may_be_null_keeps_its_name_for_the_class() -> None:
    assert ["Labels"] == names({"Labels": {"anyOf": [RECORD, {"type": "null"}]}})


def test_no_name_is_too_long_for_a_file() -> None:
    found = names({"Long" * 200: RECORD, "長" * 300: RECORD})

    assert [] == [name for name in found if len(name.encode()) > 200]
