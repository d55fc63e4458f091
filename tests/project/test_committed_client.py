"""Promises of the committed `generated_client`, module by module."""

import importlib
import inspect
import json
import pkgutil
import typing
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import generated_client
from codegen.generate import ROOT
from codegen.read.sources import load
from codegen.write.text import RESERVED
from generated_client import models
from generated_client.base import BaseModel

SPEC = load(ROOT / "openapi.yaml")
OPERATIONS = {
    operation["operationId"]: (path, method, operation)
    for path, item in SPEC["paths"].items()
    for method, operation in item.items()
    if isinstance(operation, dict) and "operationId" in operation
}
NAMES = dir(models)

SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(max_size=5)
    | st.sampled_from(["user", "assistant", "text", "function", "image_url", "2024-01-31"])
)
KEYS = st.sampled_from(["type", "role", "content", "choices", "function", "custom", "id", "x"])
JSON = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=8,
)


def walk(package: ModuleType) -> Iterator[ModuleType]:
    yield package
    for info in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        yield importlib.import_module(info.name)


MODULES = list(walk(generated_client))
ENDPOINTS = {m.OPERATION.name: m for m in MODULES if hasattr(m, "OPERATION")}
CLASSES: list[type[BaseModel]] = [
    thing
    for name in NAMES
    if inspect.isclass(thing := getattr(models, name)) and issubclass(thing, BaseModel)
]
TYPED_DICTS = [t for name in NAMES if typing.is_typeddict(t := getattr(models, name))]


def test_every_operation_of_the_specification_has_a_module() -> None:
    assert set(OPERATIONS) == set(ENDPOINTS)


def test_a_module_says_what_the_specification_says() -> None:
    for name, (path, method, described) in OPERATIONS.items():
        operation = ENDPOINTS[name].OPERATION
        content_types = [*described.get("requestBody", {}).get("content", ())]

        assert (name, method.upper(), path) == (name, operation.method, operation.path)
        assert (name, content_types) == (name, [*operation.content_types])
        assert described["summary"] in (inspect.getdoc(ENDPOINTS[name].sync) or ""), name


def test_type_hints_of_an_operation_can_be_read() -> None:
    functions = ("build", "parse", "sync", "sync_detailed", "asyncio", "asyncio_detailed")
    for name, module in ENDPOINTS.items():
        hints = typing.get_type_hints(params_of(module))
        chosen = {"stream", *OPERATIONS[name][2].get("x-selects", ())}

        assert (name, module.OPERATION.params - chosen) == (name, set(hints))
        assert all(typing.get_type_hints(getattr(module, function)) for function in functions), name


def test_required_parameters_are_those_of_the_typed_dict() -> None:
    for name, module in ENDPOINTS.items():
        hints = typing.get_type_hints(params_of(module), include_extras=True).items()
        required = {key for key, hint in hints if typing.get_origin(hint) is typing.Required}

        assert (name, required) == (name, module.OPERATION.required)


def params_of(module: ModuleType) -> Any:
    """The TypedDict of an operation's parameters."""
    return next(value for key, value in vars(module).items() if key.endswith("Params"))


def test_parameters_and_attributes_have_the_names_of_the_specification() -> None:
    """No identifier of ours needs another name, so nothing is spelt `type_`."""
    renamed = {
        f"{cls.__name__}.{name}": key
        for cls in CLASSES
        for name, key in cls._keys.items()
        if name != key and key not in RESERVED and key.isidentifier()
    }
    params = {p for module in ENDPOINTS.values() for p in module.OPERATION.params}

    assert {} == renamed
    assert [] == sorted(p for p in params if p.endswith("_"))


def test_type_hints_of_a_model_can_be_read() -> None:
    for cls in [*CLASSES, *TYPED_DICTS]:
        assert typing.get_type_hints(cls), cls
        assert typing.get_type_hints(cls.__init__) or typing.is_typeddict(cls), cls


def test_every_name_of_models_is_there() -> None:
    assert [] == [name for name in NAMES if getattr(models, name) is None]


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'ChatCompletoin'"):
        _ = models.ChatCompletoin


def test_a_model_has_slots_and_a_keyword_constructor() -> None:
    for cls in CLASSES:
        parameters = inspect.signature(cls).parameters

        assert (cls, [*cls._keys]) == (cls, [*parameters])
        assert {inspect.Parameter.KEYWORD_ONLY} >= {p.kind for p in parameters.values()}, cls
        assert not hasattr(cls.from_dict({}), "__dict__"), cls


@given(data=st.data())
def test_any_object_is_decoded_and_given_back(data: Any) -> None:
    cls = data.draw(st.sampled_from(CLASSES))
    keys = st.sampled_from([*cls._keys.values(), "unknown", "_private", "__class__"])
    source = data.draw(st.dictionaries(keys, JSON, max_size=5))

    model = cls.from_dict(source)

    assert source == model.to_dict()
    assert source == json.loads(model.to_json())
    assert model == cls.from_dict(json.loads(json.dumps(source)))


@given(value=JSON)
def test_any_answer_and_any_event_is_decoded(value: Any) -> None:
    for module in ENDPOINTS.values():
        module.decode(value)
        getattr(module, "decode_event", module.decode)(value)
