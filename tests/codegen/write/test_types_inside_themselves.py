"""Lists, maps and unions inside themselves keep their type, and unions of lists their items."""

import datetime
from typing import Any

import pytest

from tests.codegen.conftest import Make
from tests.codegen.packages import TEXT, Json, Package, array, record, ref

DATE: Json = {"type": "string", "format": "date"}


def mapping(values: Json) -> Json:
    return {"type": "object", "additionalProperties": values}


SCHEMAS = {
    "Dog": record(bark=TEXT),
    "Pig": record(oink=TEXT),
    "Free": mapping(TEXT),
    "Tree": array(ref("Tree")),
    "Levels": mapping(ref("Levels")),
    "Even": {"anyOf": [ref("Odd"), TEXT]},
    "Odd": array(ref("Even")),
    "Nested": {"anyOf": [array(ref("Nested")), mapping(ref("Nested")), DATE, {"type": "null"}]},
    "Herd": {"anyOf": [ref("Dog"), array(ref("Herd")), array(ref("Pig"))]},
    "Holder": record(
        tree=ref("Tree"),
        levels=ref("Levels"),
        even=ref("Even"),
        nested=ref("Nested"),
        herd=ref("Herd"),
        lists={"anyOf": [array(ref("Dog")), array(ref("Pig")), TEXT]},
        dates={"anyOf": [array(DATE), array(ref("Dog"))]},
        loose={"anyOf": [ref("Dog"), ref("Free")]},
    ),
}
DAY = datetime.date(2026, 8, 21)


@pytest.fixture(scope="module")
def client(make_client: Make) -> Package:
    return make_client(SCHEMAS)


@pytest.mark.parametrize(
    ("key", "source", "expected"),
    [
        ("tree", [[], [[]]], [[], [[]]]),
        ("levels", {"a": {"b": {}}}, {"a": {"b": {}}}),
        ("even", [["a"], "b"], [["a"], "b"]),
        ("nested", {"a": [["2026-08-21", None]]}, {"a": [[DAY, None]]}),
        ("nested", "2026-08-21", DAY),
        ("loose", {"a": "b"}, {"a": "b"}),
        ("dates", ["2026-08-21"], [DAY]),
    ],
)
def test_plain_values_are_decoded_at_any_depth(
    client: Package, key: str, source: Any, expected: Any
) -> None:
    model = client.model("Holder").from_dict({key: source})

    assert expected == getattr(model, key)
    assert {key: source} == model.to_dict()


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("herd", ["Pig", "Dog", ["Dog", ["Pig"]]]),
        ("lists", ["Pig", "Dog"]),
        ("dates", ["Dog"]),
    ],
)
def test_objects_in_any_of_several_lists_are_models(
    client: Package, key: str, expected: Any
) -> None:
    sources = {"Pig": {"oink": "1"}, "Dog": {"bark": "2"}}

    def source(kinds: Any) -> Any:
        return [*map(source, kinds)] if isinstance(kinds, list) else sources[kinds]

    def kinds(value: Any) -> Any:
        return [*map(kinds, value)] if isinstance(value, list) else type(value).__name__

    found = getattr(client.model("Holder").from_dict({key: source(expected)}), key)

    assert expected == kinds(found)


@pytest.mark.parametrize("levels", [1, 10, 11, 21, 40])
def test_objects_in_many_lists_and_maps_are_models(make_client: Make, levels: int) -> None:
    schema, source = ref("Dog"), {"bark": "x"}
    for _ in range(levels):
        schema, source = array(mapping(schema)), [{"key": source}]
    client = make_client({"Dog": record(bark=TEXT), "Holder": record(deep=schema)})
    model = client.model("Holder").from_dict({"deep": source})

    found = model.deep
    for _ in range(levels):
        found = found[0]["key"]
    assert client.model("Dog")(bark="x") == found
    assert {"deep": source} == model.to_dict()


def test_an_object_that_fits_a_class_best_is_of_it_beside_a_map(client: Package) -> None:
    model = client.model("Holder").from_dict({"loose": {"bark": "x"}})

    assert "Dog" == type(model.loose).__name__
