"""Unions are decoded by a table of tags."""

import copy
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.codegen.conftest import Make
from tests.codegen.packages import NUMBER, TEXT, Package, array, record, ref, tagged

SCHEMAS = {
    "Circle": tagged("circle", radius=NUMBER, inner=ref("Shape")),
    "Square": tagged("square", side=NUMBER),
    "Disc": tagged("circle", role={"const": "disc"}, depth=NUMBER),
    "Ring": tagged("circle", role={"const": "ring"}, width=NUMBER),
    "Odd": record(radius=NUMBER, lumps=NUMBER),
    "Even": record(radius=NUMBER, halves=NUMBER),
    "One": record("version", version={"const": 1}, a=NUMBER),
    "Two": record("version", version={"const": 2}, b=NUMBER),
    "Yes": record("ok", ok={"const": True}, result=TEXT),
    "No": record("ok", ok={"const": False}, reason=TEXT),
    "Shape": {
        "oneOf": [ref("Circle"), ref("Square")],
        "discriminator": {
            "propertyName": "type",
            "mapping": {"round": "#/components/schemas/Circle"},
        },
    },
    "Nested": {"anyOf": [ref("Square"), ref("Disc"), ref("Ring")]},
    "Vague": {"anyOf": [ref("Square"), ref("Odd"), ref("Even")]},
    "Loop": {"anyOf": [ref("Square"), ref("Circle"), array(ref("Loop")), TEXT]},
    "Holder": record(
        shape=ref("Shape"),
        maybe={"anyOf": [ref("Shape"), {"type": "null"}]},
        nested=ref("Nested"),
        vague=ref("Vague"),
        shapes=array(ref("Shape")),
        by_name={"type": "object", "additionalProperties": ref("Shape")},
        text_or={"anyOf": [TEXT, ref("Circle"), ref("Square")]},
        one_or_many={"anyOf": [ref("Circle"), ref("Square"), array(ref("Shape"))]},
        parts_or={"anyOf": [ref("Circle"), ref("Square"), array(ref("Odd"))]},
        versions={"oneOf": [ref("One"), ref("Two")]},
        outcome={"oneOf": [ref("Yes"), ref("No")]},
        loop=ref("Loop"),
    ),
}


@pytest.fixture(scope="module")
def client(make_client: Make) -> Package:
    return make_client(SCHEMAS)


@pytest.fixture(scope="module")
def holder(client: Package) -> Any:
    return client.model("Holder")


def kind(value: Any) -> str:
    return type(value).__name__


@pytest.mark.parametrize("key", ["shape", "maybe", "text_or", "one_or_many"])
@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ({"type": "circle"}, "Circle"),
        ({"type": "square"}, "Square"),
        ({"type": "square", "radius": 1}, "Square"),
        ({"type": "hexagon", "corners": 6}, "BaseModel"),
        ({"type": 1}, "BaseModel"),
        ({"type": None}, "BaseModel"),
        ({"type": ["circle"]}, "BaseModel"),
        ({"type": {}}, "BaseModel"),
        ({}, "BaseModel"),
        ("text", "str"),
        (1, "int"),
        (True, "bool"),
        (None, "NoneType"),
        ([], "list"),
    ],
)
def test_the_tag_says_which_model_it_is(holder: Any, key: str, source: Any, expected: str) -> None:
    model = holder.from_dict({key: source})

    assert expected == kind(getattr(model, key))
    assert {key: source} == model.to_dict()


def test_an_unknown_member_is_readable_by_attribute(holder: Any) -> None:
    shape = holder.from_dict({"shape": {"type": "hexagon", "corners": 6}}).shape

    assert ("hexagon", 6) == (shape.type, shape.corners)


def test_a_declared_mapping_is_followed(holder: Any) -> None:
    shape = holder.from_dict({"shape": {"type": "round", "radius": 1}}).shape

    assert ("Circle", "round", 1) == (kind(shape), shape.type, shape.radius)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ({"type": "square"}, "Square"),
        ({"type": "circle", "role": "disc"}, "Disc"),
        ({"type": "circle", "role": "ring"}, "Ring"),
        ({"type": "circle", "role": "hoop"}, "BaseModel"),
        ({"role": "ring"}, "BaseModel"),
    ],
)
def test_a_second_key_tells_apart_what_the_first_does_not(
    holder: Any, source: Any, expected: str
) -> None:
    assert expected == kind(holder.from_dict({"nested": source}).nested)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ({"type": "square"}, "Square"),
        ({"radius": 1, "lumps": 2}, "Odd"),
        ({"radius": 1, "halves": 2}, "Even"),
        ({"type": "hexagon", "halves": 2}, "Even"),
        ({"type": "hexagon"}, "Odd"),
        ({}, "Odd"),
    ],
)
def test_without_a_tag_the_best_fit_wins(holder: Any, source: Any, expected: str) -> None:
    assert expected == kind(holder.from_dict({"vague": source}).vague)


@pytest.mark.parametrize(
    ("key", "source", "expected"),
    [
        ("versions", {"version": 1, "a": 1}, "One"),
        ("versions", {"version": 2, "b": 1}, "Two"),
        ("outcome", {"ok": True, "result": "x"}, "Yes"),
        ("outcome", {"ok": False, "reason": "x"}, "No"),
    ],
)
def test_where_no_tag_is_a_string_the_best_fit_wins(
    holder: Any, key: str, source: Any, expected: str
) -> None:
    assert expected == kind(getattr(holder.from_dict({key: source}), key))


def test_members_of_lists_and_maps_are_decoded(holder: Any) -> None:
    source = [{"type": "circle"}, {"type": "square"}, {"type": "x"}, "text", None]
    model = holder.from_dict({"shapes": source, "by_name": {"a": source[0]}})

    assert ["Circle", "Square", "BaseModel", "str", "NoneType"] == [*map(kind, model.shapes)]
    assert "Circle" == kind(model.by_name["a"])


def test_one_or_many_are_decoded(holder: Any) -> None:
    model = holder.from_dict({"one_or_many": [{"type": "circle"}, {"type": "square"}]})

    assert ["Circle", "Square"] == [*map(kind, model.one_or_many)]


def test_a_list_in_a_union_has_the_items_that_the_schema_says(holder: Any) -> None:
    model = holder.from_dict({"parts_or": [{"lumps": 1}]})

    assert ["Odd"] == [*map(kind, model.parts_or)]


def test_a_recursive_union_is_decoded_all_the_way(holder: Any) -> None:
    source = {"type": "circle", "inner": {"type": "circle", "inner": {"type": "square"}}}
    shape = holder.from_dict({"shape": source}).shape

    assert "Square" == kind(shape.inner.inner)


def test_a_list_of_lists_is_given_back(holder: Any) -> None:
    source = {"loop": [[{"type": "square"}], "text", {"type": "circle"}]}

    assert source == holder.from_dict(source).to_dict()


def test_a_member_is_made_from_a_mapping_or_a_model(client: Package, holder: Any) -> None:
    circle = client.model("Circle")

    assert holder(shape={"type": "circle", "radius": 1}) == holder(shape=circle(radius=1))


@pytest.mark.parametrize("source", [{"type": "circle", "radius": 1}, {"type": "hexagon", "x": 1}])
def test_members_copy_and_pickle(holder: Any, source: Any) -> None:
    model = holder.from_dict({"shape": source, "shapes": [source]})

    for twin in (copy.copy(model), copy.deepcopy(model), pickle.loads(pickle.dumps(model))):
        assert model == twin
        assert kind(model.shape) == kind(twin.shape)


@given(
    source=st.dictionaries(
        st.sampled_from(["type", "role", "version", "ok", "radius"]),
        st.sampled_from(["circle", "square", "disc", "ring", "", 1, 2, True, None, 1.0])
        | st.lists(st.integers(), max_size=1)
        | st.dictionaries(st.just("type"), st.just("circle")),
    )
)
def test_any_tags_are_decoded_and_given_back(holder: Any, source: Any) -> None:
    wire = dict.fromkeys(holder._keys.values(), source)

    assert wire == holder.from_dict(wire).to_dict()


@pytest.mark.parametrize("name", ["Shape", "Nested", "Vague", "Loop"])
def test_a_union_of_the_document_has_an_alias_to_import(client: Package, name: str) -> None:
    assert client.model(name) is not None
    assert client.model(f"{name}Param") is not None


def test_a_document_without_unions_is_generated(make_client: Make) -> None:
    client = make_client({"Job": record(id=TEXT)})

    assert "a" == client.model("Job").from_dict({"id": "a"}).id
