"""Attributes keep the JSON name where Python allows it."""

import inspect
import typing
from collections.abc import Callable
from typing import Any

import pytest

from tests.codegen.conftest import Make
from tests.codegen.packages import TEXT, Package, record

PLAIN = ["id", "type", "object", "input", "format", "camelCase", "HTTPCode", "x1", "a_b", "print"]
METHODS = ["from_dict", "to_dict", "to_json", "model_dump", "model_dump_json"]
VIEWS = ["model_extra", "model_fields_set"]
KEYWORDS = ["class", "from", "None", "async", "global"]
BUILTINS = ["str", "int", "float", "bool", "list", "dict"]
ODD = ["1st", "a-b", "a b", "a.b", "$ref", "@id", "naïve", "价格", "x[]", "a/b", "-1", "+1"]
OURS = ["self", "cls", "src", "get", "v", "m", "u", "datetime", "request_id", "keys", "raw"]
TYPES = ["Any", "Literal", "Mapping", "Sequence", "BaseModel", "Unset", "UNSET", "ClassVar"]
MORE_TYPES = ["Self", "Required", "TypedDict", "FileTypes", "define", "parse_date", "property"]
PRIVATE = ["_private", "_raw", "_keys", "_request_id", "_init", "__class__", "__init__", "__dict__"]
KEYS = [
    *(PLAIN + METHODS + VIEWS + KEYWORDS + BUILTINS + ODD + OURS + TYPES + MORE_TYPES + PRIVATE),
    *("true", "True", "copy", "match", "to_dict_", "request", "__slots__", "__weakref__"),
]


@pytest.fixture(scope="module")
def client(make_client: Make) -> Package:
    return make_client({"Odd": record(**dict.fromkeys(KEYS, TEXT))})


NEAREST = {
    "class": "class_",
    "None": "none",
    "from_dict": "from_dict_",
    "model_extra": "model_extra_",
    "self": "self_",
    "str": "str_",
    "1st": "field_1st",
    "a-b": "a_b",
    "a/b": "a_b",
    "to_dict_": "to_dict_",
}
ALIKE = [
    ["a-b", "a_b"],
    ["a_b", "a-b"],
    ["class", "class_"],
    ["+1", "-1", "1"],
    ["fooBar", "foo_bar", "FooBar"],
    ["str", "str_"],
    ["_id", "id"],
    ["from_dict", "from_dict_", "fromDict"],
]
OF_A_REQUEST = ["request_id", "_request_id"]


@pytest.fixture(scope="module")
def model_of(make_client: Make) -> Callable[..., Any]:
    """The model that has these keys and no others."""
    known = [*([key] for key in (*NEAREST, *OF_A_REQUEST)), *ALIKE]
    names = {tuple(keys): f"Odd{number}" for number, keys in enumerate(known)}
    schemas = {name: record(**dict.fromkeys(keys, TEXT)) for keys, name in names.items()}
    client = make_client(schemas)
    return lambda *keys: client.model(names[keys])


@pytest.fixture(scope="module")
def odd(client: Package) -> Any:
    return client.model("Odd")


@pytest.mark.parametrize("key", [*PLAIN, "request_id", "keys", "raw", "copy", "match"])
def test_a_key_that_is_a_python_name_is_the_attribute(odd: Any, key: str) -> None:
    assert key == odd._keys[key]


@pytest.mark.parametrize(("key", "attribute"), NEAREST.items())
def test_another_key_gets_the_nearest_name(
    model_of: Callable[..., Any], key: str, attribute: str
) -> None:
    assert key == model_of(key)._keys[attribute]


@pytest.mark.parametrize("keys", ALIKE[:3])
def test_an_attribute_is_the_key_of_exactly_that_name(
    model_of: Callable[..., Any], keys: list[str]
) -> None:
    model = model_of(*keys).from_dict({key: key for key in keys})
    exact = [key for key in keys if key in ("a_b", "class_")]

    assert exact == [getattr(model, key) for key in exact]


@pytest.mark.parametrize("key", KEYS)
def test_every_key_is_read_and_given_back(odd: Any, key: str) -> None:
    source = {key: "here"}
    model = odd.from_dict(source)
    names = [name for name, known in odd._keys.items() if known == key]

    assert ["here"] == [getattr(model, name) for name in names] or {key: "here"} == (
        model.model_extra
    )
    assert source == model.to_dict()


def test_attributes_are_valid_distinct_and_public(odd: Any) -> None:
    names = list(odd._keys)

    assert [] == [name for name in names if not name.isidentifier() or name.startswith("_")]
    assert len(names) == len(set(names))
    assert names == list(inspect.signature(odd).parameters)


def test_no_field_hides_a_method(odd: Any) -> None:
    model = odd.from_dict(dict.fromkeys(KEYS, "here"))

    assert dict.fromkeys(KEYS, "here") == model.to_dict()
    assert {"here"} == set(model.model_dump().values())
    assert model == odd.from_dict(dict.fromkeys(KEYS, "here"))
    assert model.model_extra.keys() <= set(KEYS)


def test_the_constructor_takes_every_attribute(odd: Any) -> None:
    model = odd(**dict.fromkeys(odd._keys, "here"))

    assert dict.fromkeys(odd._keys.values(), "here") == model.to_dict()


def test_type_hints_can_be_read_whatever_the_fields_are_called(client: Package) -> None:
    odd, param = client.model("Odd"), client.model("OddParam")

    assert set(odd._keys) <= set(typing.get_type_hints(odd))
    assert set(odd._keys) <= set(typing.get_type_hints(odd.__init__))
    assert set(odd._keys.values()) == set(typing.get_type_hints(param))


@pytest.mark.parametrize("keys", ALIKE)
def test_keys_that_would_be_one_name_are_all_readable(
    model_of: Callable[..., Any], keys: list[str]
) -> None:
    odd = model_of(*keys)
    source = {key: f"value of {key}" for key in keys}
    model = odd.from_dict(source)

    assert source == model.to_dict()
    assert source == {
        **model.model_extra,
        **{key: getattr(model, name) for name, key in odd._keys.items()},
    }


@pytest.mark.parametrize("key", OF_A_REQUEST)
def test_the_request_id_and_a_property_of_that_name_are_two_things(
    model_of: Callable[..., Any], key: str
) -> None:
    odd = model_of(key)
    model = odd.from_dict({key: "of the body"})
    model._request_id = "of the response"
    names = [name for name, known in odd._keys.items() if known == key]

    assert "of the response" == model._request_id
    assert ["of the body"] == [getattr(model, name) for name in names]
    assert {key: "of the body"} == model.to_dict()
