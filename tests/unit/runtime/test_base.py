"""What every model can do, whatever its fields."""

import copy
import datetime
import json
import pickle
import weakref
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import pytest
from attrs import define

from generated_client.base import BaseModel
from generated_client.dates import parse_datetime
from generated_client.types import UNSET

MOMENT = datetime.datetime(2024, 5, 17, 10, 30, tzinfo=datetime.UTC)


@define(init=False, repr=False, eq=False, slots=True)
class Job(BaseModel):
    """As the templates write it."""

    id: str
    class_: str | None
    at: datetime.datetime | None
    sub: "Job | None"
    subs: list["Job"] | None
    names: dict[str, Any] | None

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "class_": "class",
        "at": "at",
        "sub": "sub",
        "subs": "subs",
        "names": "names",
    }

    def __init__(self, **values: Any) -> None:
        self._init(values)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        self = cls.__new__(cls)
        self._raw = src
        self.id = src.get("id")  # type: ignore[assignment]
        self.class_ = src.get("class")
        self.at = parse_datetime(src.get("at"))
        v = src.get("sub")
        self.sub = Job.from_dict(v) if isinstance(v, dict) else v
        v = src.get("subs")
        self.subs = [Job.from_dict(i) for i in v] if isinstance(v, list) else v
        self.names = src.get("names")
        return self


@define(init=False, repr=False, eq=False, slots=True)
class Other(Job):
    pass


FULL: dict[str, Any] = {
    "id": "a",
    "class": "k",
    "at": "2024-05-17T10:30:00Z",
    "sub": {"id": "b", "class": None, "colour": "red"},
    "subs": [{"id": "c"}],
    "names": {"x": None},
    "colour": {"r": 1},
    "nothing": None,
}


@pytest.mark.parametrize(
    ("options", "source", "expected"),
    [
        ({}, FULL, FULL),
        ({}, {}, {}),
        ({}, {"id": None}, {"id": None}),
        ({"exclude_none": True}, {"id": None, "class": "k", "x": None}, {"class": "k"}),
        ({"by_alias": False}, {"class": "k"}, {"class_": "k"}),
        ({"by_alias": False}, {"sub": {"class": "k"}}, {"sub": {"class_": "k"}}),
        ({"by_alias": False}, {"subs": [{"class": "k"}]}, {"subs": [{"class_": "k"}]}),
        ({"by_alias": False}, {"class-y": 1}, {"class-y": 1}),
        (
            {"exclude_unset": False},
            {"id": "a", "x": 1},
            {
                **{"id": "a", "class": None, "at": None, "sub": None, "subs": None, "names": None},
                "x": 1,
            },
        ),
        ({"exclude_unset": False, "exclude_none": True}, {"id": "a"}, {"id": "a"}),
        ({"exclude_none": True}, {"sub": {"id": None, "class": "k"}}, {"sub": {"class": "k"}}),
        ({"mode": "python"}, {"at": "2024-05-17T10:30:00Z"}, {"at": MOMENT}),
        ({"mode": "python"}, {"sub": {"at": "2024-05-17 10:30Z"}}, {"sub": {"at": MOMENT}}),
        ({"mode": "json"}, {"at": "2024-05-17 10:30Z"}, {"at": "2024-05-17 10:30Z"}),
    ],
)
def test_a_model_becomes_a_dict(options: Any, source: Any, expected: Any) -> None:
    assert expected == Job.from_dict(source).to_dict(**options)


def test_model_dump_has_the_defaults_of_pydantic() -> None:
    job = Job.from_dict({"class": "k", "at": "2024-05-17T10:30:00Z", "x": 1})

    assert {
        **{"id": None, "class_": "k", "at": MOMENT, "sub": None, "subs": None, "names": None},
        "x": 1,
    } == job.model_dump()
    assert {"class": "k", "at": "2024-05-17T10:30:00Z", "x": 1} == job.model_dump(
        mode="json", by_alias=True, exclude_unset=True
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (lambda job: job.to_json(), '{\n  "id": "é",\n  "class": null\n}'),
        (lambda job: job.to_json(indent=None), '{"id": "é", "class": null}'),
        (lambda job: job.to_json(indent=None, exclude_none=True), '{"id": "é"}'),
        (lambda job: job.to_json(indent=None, by_alias=False), '{"id": "é", "class_": null}'),
        (
            lambda job: job.model_dump_json(exclude_unset=True),
            '{"id": "é", "class_": null}',
        ),
        (
            lambda job: job.model_dump_json(exclude_none=True, indent=1),
            '{\n "id": "é"\n}',
        ),
    ],
)
def test_a_model_becomes_json(text: Any, expected: str) -> None:
    assert expected == text(Job.from_dict({"id": "é", "class": None}))


def test_json_in_and_out_is_the_same() -> None:
    assert FULL == json.loads(Job.from_dict(FULL).to_json())
    assert Job.from_dict(FULL) == Job.from_dict(json.loads(Job.from_dict(FULL).to_json()))


def test_null_and_missing_are_told_apart() -> None:
    assert {"id"} == Job.from_dict({"id": None}).model_fields_set
    assert set() == Job.from_dict({}).model_fields_set
    assert {"class_"} == Job.from_dict({"class": "k"}).model_fields_set


def test_an_assigned_field_is_set_and_given_back() -> None:
    job = Job.from_dict({"id": "a"})
    job.id = "b"
    job.class_ = "k"

    assert {"id", "class_"} == job.model_fields_set
    assert {"id": "b", "class": "k"} == job.to_dict()


def test_none_can_be_assigned() -> None:
    job = Job.from_dict({"id": "a"})
    job.id = None  # type: ignore[assignment]
    job.class_ = None

    assert {"id": None} == job.to_dict()


def test_what_is_changed_below_is_given_back() -> None:
    job = Job.from_dict({"sub": {"id": "b"}, "subs": []})
    assert job.sub is not None
    assert job.subs is not None
    job.sub.id = "c"
    job.subs.append(Job(id="d"))

    assert {"sub": {"id": "c"}, "subs": [{"id": "d"}]} == job.to_dict()


@pytest.mark.parametrize("source", [{"sub": {"x": [1]}}, {"names": {"x": [1]}}, {"extra": [1]}])
def test_a_dict_that_was_given_can_be_changed_without_harm(source: Any) -> None:
    job = Job.from_dict(copy.deepcopy(source))
    given = job.to_dict()
    (value,) = given.values()
    value.clear()

    assert source == job.to_dict()


def test_unknown_keys_are_attributes() -> None:
    job = Job.from_dict(FULL)

    assert {"r": 1} == job.colour
    assert {"colour": {"r": 1}, "nothing": None} == job.model_extra
    assert job.nothing is None


@pytest.mark.parametrize("name", ["missing", "__missing__", "_missing"])
def test_a_missing_attribute_is_an_attribute_error(name: str) -> None:
    with pytest.raises(AttributeError, match=f"'Job' object has no attribute '{name}'"):
        getattr(Job.from_dict({}), name)


def test_an_object_that_was_never_filled_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="'Job' object has no attribute"):
        _ = Job.__new__(Job).id


def test_unset_arguments_stay_absent() -> None:
    assert {"id": "a", "class": None} == Job(id="a", class_=None, at=UNSET).to_dict()


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (Job(id="a"), Job(id="a"), True),
        (Job(id="a"), Job.from_dict({"id": "a"}), True),
        (Job(id="a"), Job(id="b"), False),
        (Job(id="a"), Job(id="a", class_=None), False),
        (Job(id="a"), Job.from_dict({"id": "a", "x": 1}), False),
        (Job(id="a"), Other(id="a"), False),
        (Job(id="a"), BaseModel.from_dict({"id": "a"}), False),
        (BaseModel.from_dict({"id": "a"}), BaseModel.from_dict({"id": "a"}), True),
        (Job(id="a"), {"id": "a"}, False),
        (Job(id="a"), None, False),
        (Job(sub=Job(id="a")), Job(sub={"id": "a"}), True),
    ],
)
def test_models_are_equal_when_they_say_the_same(left: Any, right: Any, expected: bool) -> None:
    assert expected is (left == right)
    assert expected is not (left != right)


def test_models_can_change_and_so_have_no_hash() -> None:
    with pytest.raises(TypeError, match="unhashable"):
        hash(Job(id="a"))


@pytest.mark.parametrize(
    ("model", "expected"),
    [
        (Job(id="a", class_=None), "Job(id='a', class_=None)"),
        (Job(), "Job()"),
        (Job(sub=Job(id="b")), "Job(sub=Job(id='b'))"),
        (Job.from_dict({"x": 1, "id": "a"}), "Job(id='a', x=1)"),
        (BaseModel.from_dict({"x": 1}), "BaseModel(x=1)"),
    ],
)
def test_the_repr_shows_what_is_there(model: BaseModel, expected: str) -> None:
    assert expected == repr(model)


@pytest.mark.parametrize(
    "twin", [copy.copy, copy.deepcopy, lambda m: pickle.loads(pickle.dumps(m))]
)
@pytest.mark.parametrize("source", [FULL, {}, {"id": None}, {"_request_id": 1}])
def test_a_twin_is_equal_and_apart(twin: Any, source: Any) -> None:
    job = Job.from_dict(source)
    job._request_id = "req_1"
    other = twin(job)
    other.id = "changed"

    assert source == job.to_dict()
    assert job.model_fields_set | {"id"} == other.model_fields_set
    assert "req_1" == other._request_id == other.request_id


def test_a_deep_copy_shares_nothing() -> None:
    job = Job.from_dict(copy.deepcopy(FULL))
    other = copy.deepcopy(job)
    assert other.sub is not None
    other.sub.id = "changed"
    other.colour["r"] = 2

    assert FULL == job.to_dict()


def test_a_changed_model_is_copied_as_it_is_now() -> None:
    job = Job.from_dict({"id": "a", "at": "2024-05-17T10:30:00Z"})
    job.id = "b"
    job.at = MOMENT + datetime.timedelta(days=1)
    other = pickle.loads(pickle.dumps(job))

    assert ("b", job.at) == (other.id, other.at)


def test_the_request_id_is_none_until_it_is_known() -> None:
    job = Job.from_dict({})

    assert job._request_id is None
    assert job.request_id is None


def test_the_request_id_is_no_part_of_the_data() -> None:
    job = Job.from_dict({"id": "a"})
    job._request_id = "req_1"

    assert {"id": "a"} == job.to_dict()
    assert Job(id="a") == job


def test_models_can_be_referred_to_weakly() -> None:
    job = Job(id="a")

    assert weakref.ref(job)() is job


@pytest.mark.parametrize(
    "duplicate", [copy.copy, copy.deepcopy, lambda v: pickle.loads(pickle.dumps(v))]
)
def test_what_stands_for_nothing_is_one_and_the_same_however_it_is_copied(duplicate: Any) -> None:
    assert UNSET is duplicate(UNSET)
