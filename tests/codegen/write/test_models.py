"""What a model class promises: slots, a typed keyword constructor, lenient decoding."""

import inspect
import json
import typing
from types import MappingProxyType
from typing import Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.codegen.conftest import Make
from tests.codegen.packages import (
    NUMBER,
    TEXT,
    Package,
    array,
    record,
    ref,
    tagged,
)

SCHEMAS = {
    "Job": record(
        "kind",
        "title",
        kind={"const": "job"},
        title=TEXT,
        count={"type": ["integer", "null"], "default": 3, "description": "How many."},
        open={"type": "boolean", "default": True},
        state={"type": "string", "enum": ["new", "done"], "default": "new"},
        owner=ref("Owner"),
        maybe={"anyOf": [ref("Owner"), {"type": "null"}]},
        owners=array(ref("Owner")),
        table=array(array(ref("Owner"))),
        by_name={"type": "object", "additionalProperties": ref("Owner")},
        names={"type": "object", "additionalProperties": TEXT},
        anything={},
        loose={"type": "object"},
        lists={"type": "object", "additionalProperties": array(ref("Owner"))},
        several={"anyOf": [TEXT, array(ref("Owner")), ref("Owner")]},
        shape=ref("Shape"),
        shapes=array(ref("Shape")),
        nearly={"oneOf": [ref("Circle"), ref("Square"), {"type": "null"}]},
    ),
    "Owner": {
        **record("name", name=TEXT, boss=ref("Owner"), born={"type": "string", "format": "date"}),
        "description": "Who it belongs to.",
    },
    "Circle": tagged("circle", radius={"type": "number"}),
    "Square": tagged("square", side={"type": "number"}, inner=ref("Shape")),
    "Shape": {
        "oneOf": [ref("Circle"), ref("Square")],
        "discriminator": {"propertyName": "type"},
    },
    "Extended": {**record(id=TEXT), "additionalProperties": NUMBER},
}

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.sampled_from(["", "circle", "square", "job", "2024-01-31", "2024-01-31T10:00:00Z"])
    | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["type", "name", "boss", "born", "radius", "inner", "x"]) | st.text(),
            inner,
            max_size=4,
        )
    ),
    max_leaves=8,
)


@pytest.fixture(scope="module")
def client(make_client: Make) -> Package:
    return make_client(SCHEMAS)


@pytest.fixture(scope="module")
def job(client: Package) -> Any:
    return client.model("Job")


def test_a_model_has_slots_and_no_dict(job: Any) -> None:
    model = job(title="a")

    assert not hasattr(model, "__dict__")
    with pytest.raises(AttributeError):
        model.titel = "b"


def test_the_constructor_takes_keywords_only(job: Any) -> None:
    parameters = inspect.signature(job).parameters.values()

    assert {inspect.Parameter.KEYWORD_ONLY} == {p.kind for p in parameters}
    with pytest.raises(TypeError):
        job("a")


def test_required_fields_come_first_and_have_no_default(job: Any) -> None:
    parameters = inspect.signature(job).parameters

    assert ["kind", "title"] == list(parameters)[:2]
    assert inspect.Parameter.empty is parameters["title"].default
    assert inspect.Parameter.empty is not parameters["count"].default


@pytest.mark.parametrize("keywords", [{}, {"title": "a", "titel": "b"}, {"titel": "b"}])
def test_wrong_keywords_are_a_type_error(job: Any, keywords: Any) -> None:
    with pytest.raises(TypeError, match=r"tit[el]{2}"):
        job(**keywords)


def test_the_constructor_is_typed(client: Package, job: Any) -> None:
    hints = typing.get_type_hints(job.__init__)
    unset = client.module("types").Unset

    assert Literal["job"] == hints["kind"]
    assert str is hints["title"]
    assert int | None | unset == hints["count"]


def test_a_constant_fills_itself_in(job: Any) -> None:
    model = job(title="a")

    assert "job" == model.kind
    assert {"kind": "job", "title": "a"} == model.to_dict()


def test_defaults_of_the_server_are_not_sent(job: Any) -> None:
    model = job(title="a")

    assert (None, None, None) == (model.count, model.open, model.state)
    assert {"kind", "title"} == model.model_fields_set


def test_null_is_sent_where_it_is_given(job: Any) -> None:
    assert {"kind": "job", "title": "a", "count": None} == job(title="a", count=None).to_dict()


def test_unset_is_not_sent(client: Package, job: Any) -> None:
    unset = client.module("types").UNSET

    assert {"kind": "job", "title": "a"} == job(title="a", count=unset).to_dict()


def test_the_constructor_takes_mappings_and_models_for_objects(client: Package, job: Any) -> None:
    owner = client.model("Owner")
    by_dict = job(title="a", owner={"name": "Ann"}, owners=[{"name": "Bob"}])
    by_model = job(title="a", owner=owner(name="Ann"), owners=[owner(name="Bob")])

    assert by_dict == by_model
    assert isinstance(by_dict.owner, owner)
    assert isinstance(by_dict.owners[0], owner)


def test_a_sequence_that_is_no_list_is_sent_as_a_list(client: Package, job: Any) -> None:
    owner = client.model("Owner")(name="Ann")
    model = job(title="a", owners=(owner, {"name": "Bob"}))

    assert [{"name": "Ann"}, {"name": "Bob"}] == model.to_dict()["owners"]


def test_a_mapping_that_is_no_dict_is_sent_as_an_object(job: Any) -> None:
    model = job(title="a", owner=MappingProxyType({"name": "Ann"}))

    assert {"name": "Ann"} == model.to_dict()["owner"]


def test_descriptions_are_the_docstrings(client: Package) -> None:
    assert "Who it belongs to." == inspect.getdoc(client.model("Owner"))
    assert '"""How many."""' in (client.folder / "models" / "job.py").read_text("utf-8")


def test_null_and_missing_read_the_same_but_are_told_apart(job: Any) -> None:
    null, missing = job.from_dict({"count": None}), job.from_dict({})

    assert null.count is missing.count is None
    assert ({"count"}, set()) == (null.model_fields_set, missing.model_fields_set)
    assert ({"count": None}, {}) == (null.to_dict(), missing.to_dict())


def test_null_is_taken_where_the_schema_does_not_allow_it(client: Package) -> None:
    for name in client.model_names():
        model = client.model(name)
        if hasattr(model, "from_dict"):
            source = dict.fromkeys(model._keys.values())

            assert source == model.from_dict(source).to_dict()


def test_unknown_keys_are_read_by_attribute_and_in_model_extra(job: Any) -> None:
    model = job.from_dict({"title": "a", "colour": {"r": 1}, "not a name": 2})

    assert {"r": 1} == model.colour
    assert {"colour": {"r": 1}, "not a name": 2} == model.model_extra


def test_what_is_neither_field_nor_key_is_an_attribute_error(job: Any) -> None:
    model = job.from_dict({})

    with pytest.raises(AttributeError, match="'Job' object has no attribute 'colour'"):
        _ = model.colour


def test_an_unknown_value_of_an_enum_is_kept(job: Any) -> None:
    assert "paused" == job.from_dict({"state": "paused"}).state


def test_an_enum_of_a_component_is_an_alias(make_client: Make) -> None:
    client = make_client(
        {"State": {"type": "string", "enum": ["new", "done"]}, "Job": record(state=ref("State"))}
    )

    assert {"new", "done"} == set(typing.get_args(client.model("State")))


def test_objects_in_lists_and_maps_are_decoded(client: Package, job: Any) -> None:
    ann = {"name": "Ann"}
    owner = client.model("Owner").from_dict(ann)
    source = {
        "owner": ann,
        "maybe": ann,
        "owners": [ann],
        "table": [[ann]],
        "by_name": {"a": ann},
        "lists": {"a": [ann]},
        "several": ann,
    }

    model = job.from_dict(source)

    assert owner == model.owner == model.maybe == model.owners[0] == model.table[0][0]
    assert owner == model.by_name["a"] == model.lists["a"][0] == model.several


def test_additional_properties_are_extra_keys(client: Package) -> None:
    model = client.model("Extended").from_dict({"id": "a", "x": 1})

    assert {"x": 1} == model.model_extra
    assert 1 == model.x


def test_a_recursive_model_is_decoded_all_the_way(client: Package) -> None:
    owner = client.model("Owner")
    model = owner.from_dict({"name": "a", "boss": {"name": "b", "boss": {"name": "c"}}})

    assert isinstance(model.boss.boss, owner)
    assert "c" == model.boss.boss.name


@pytest.mark.parametrize("value", [None, True, 0, 1.5, "", "text", [], [1], {}, {"x": [{}]}])
def test_a_value_of_the_wrong_type_is_kept_as_it_is(client: Package, value: Any) -> None:
    for name in client.model_names():
        model = client.model(name)
        if hasattr(model, "from_dict"):
            source = dict.fromkeys(model._keys.values(), value)

            assert source == model.from_dict(source).to_dict()


@given(data=st.data())
def test_any_object_is_decoded_and_given_back(client: Package, data: Any) -> None:
    names = [n for n in client.model_names() if hasattr(client.model(n), "from_dict")]
    model = client.model(data.draw(st.sampled_from(names)))
    keys = st.sampled_from([*model._keys.values()]) | st.text()
    source = data.draw(st.dictionaries(keys, JSON, max_size=6))
    before = json.dumps(source)

    decoded = model.from_dict(source)

    assert source == decoded.to_dict()
    assert source == json.loads(decoded.to_json())
    assert before == json.dumps(source)
    assert repr(decoded).startswith(f"{model.__name__}(")
