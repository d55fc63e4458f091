"""What lists and maps hold is decoded in a union too, whatever stands beside them."""

from typing import Any

import pytest

from tests.codegen.conftest import Make
from tests.codegen.packages import NUMBER, Json, Package, array, record, ref, tagged


def mapping(values: Json) -> Json:
    return {"type": "object", "additionalProperties": values}


def any_of(*members: Json) -> Json:
    return {"anyOf": [*members]}


SCHEMAS = {
    "Cat": tagged("cat", lives=NUMBER),
    "Dog": tagged("dog", age=NUMBER),
    "Cow": tagged("cow", milk=NUMBER),
    "Hen": tagged("hen", eggs=NUMBER),
    "Cows": array(ref("Cow")),
    "Hens": array(ref("Hen")),
    "Herds": any_of(ref("Cows"), ref("Hens")),
    "CowByName": mapping(ref("Cow")),
    "Farm": record(
        named_lists=any_of(ref("Cows"), ref("Hens")),
        beside_one=any_of(ref("Cat"), ref("Cows"), ref("Hens")),
        beside_two=any_of(ref("Cat"), ref("Dog"), ref("Cows"), array(ref("Hen"))),
        union_of_lists=ref("Herds"),
        within_a_list=any_of(array(ref("Herds")), ref("Dog")),
        wider=any_of(array(any_of(ref("Cow"), ref("Hen"))), ref("Cows")),
        map_beside_one=any_of(ref("Dog"), mapping(ref("Cow"))),
        map_beside_two=any_of(ref("Dog"), ref("Cat"), ref("CowByName")),
        two_maps=any_of(ref("CowByName"), mapping(ref("Hen")), ref("Dog")),
        map_of_lists=any_of(ref("Dog"), mapping(any_of(ref("Cow"), array(ref("Hen"))))),
    ),
}
COW, HEN = {"type": "cow", "milk": 1}, {"type": "hen", "eggs": 2}


@pytest.fixture(scope="module")
def client(make_client: Make) -> Package:
    return make_client(SCHEMAS)


def kinds(value: Any) -> Any:
    """The names of the classes in a value, in the shape of it."""
    if isinstance(value, dict):
        return {key: kinds(inner) for key, inner in value.items()}
    return [kinds(inner) for inner in value] if isinstance(value, list) else type(value).__name__


@pytest.mark.parametrize(
    ("key", "source", "expected"),
    [
        ("named_lists", [HEN, COW], ["Hen", "Cow"]),
        ("beside_one", [HEN, COW], ["Hen", "Cow"]),
        ("beside_two", [HEN, COW], ["Hen", "Cow"]),
        ("union_of_lists", [HEN, COW], ["Hen", "Cow"]),
        ("within_a_list", [[HEN], [COW]], [["Hen"], ["Cow"]]),
        ("wider", [HEN, COW], ["Hen", "Cow"]),
        ("map_beside_one", {"a": COW, "b": None}, {"a": "Cow", "b": "NoneType"}),
        ("map_beside_one", {"type": "dog", "age": 3}, "Dog"),
        ("map_beside_one", {}, {}),
        ("map_beside_two", {"a": COW}, {"a": "Cow"}),
        ("two_maps", {"a": COW, "b": HEN}, {"a": "Cow", "b": "Hen"}),
        ("map_of_lists", {"a": COW, "b": [HEN]}, {"a": "Cow", "b": ["Hen"]}),
    ],
)
def test_what_they_hold_is_decoded(client: Package, key: str, source: Any, expected: Any) -> None:
    farm = client.model("Farm").from_dict({key: source})

    assert expected == kinds(getattr(farm, key))
    assert {key: source} == farm.to_dict()
