"""`date-time` and `date` in models: objects to read, and the text that came to give back."""

import copy
import datetime
import pickle
from typing import Any

import pytest

from tests.codegen.conftest import Make
from tests.codegen.packages import TEXT, Package, array, record, ref

MOMENT = {"type": "string", "format": "date-time"}
DAY = {"type": "string", "format": "date"}
UTC = datetime.UTC

TEXTS = [
    "2024-05-17T10:30:00Z",
    "2024-05-17t10:30:00z",
    "2024-05-17 10:30:00Z",
    "2024-05-17T10:30:00+00:00",
    "2024-05-17T10:30:00.000Z",
    "2024-05-17T12:30:00+02:00",
]
GARBAGE = ["", "yesterday", "2024-13-01T00:00:00Z", "2024-05-17T25:00:00Z", "1715941800", "Z"]


@pytest.fixture(scope="module")
def client(make_client: Make) -> Package:
    event = record(
        at=MOMENT,
        maybe={"anyOf": [MOMENT, {"type": "null"}]},
        day=DAY,
        all=array(MOMENT),
        by_name={"type": "object", "additionalProperties": MOMENT},
        days=array(DAY),
        when={"anyOf": [MOMENT, {"type": "integer"}]},
        inner=ref("Event"),
    )
    return make_client({"Event": event, "Note": record(at=TEXT)})


@pytest.fixture(scope="module")
def event(client: Package) -> Any:
    return client.model("Event")


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("key", ["at", "maybe", "when"])
def test_a_moment_is_read_as_a_datetime(event: Any, key: str, text: str) -> None:
    moment = getattr(event.from_dict({key: text}), key)

    assert datetime.datetime(2024, 5, 17, 10, 30, tzinfo=UTC) == moment


@pytest.mark.parametrize("text", TEXTS)
def test_moments_in_lists_and_maps_are_read(event: Any, text: str) -> None:
    model = event.from_dict({"all": [text], "by_name": {"a": text}})
    moment = datetime.datetime(2024, 5, 17, 10, 30, tzinfo=UTC)

    assert ([moment], {"a": moment}) == (model.all, model.by_name)


def test_a_day_is_read_as_a_date(event: Any) -> None:
    assert datetime.date(2024, 5, 17) == event.from_dict({"day": "2024-05-17"}).day


@pytest.mark.parametrize("value", [*GARBAGE, 1715941800, 1.5, True, None, [], {}, [None], {"a": 1}])
def test_what_is_no_date_stays_what_it_is(event: Any, value: Any) -> None:
    model = event.from_dict({"at": value, "maybe": value, "day": value, "when": value})

    assert value == model.at == model.maybe == model.day == model.when


@pytest.mark.parametrize("text", [*TEXTS, *GARBAGE])
@pytest.mark.parametrize("key", ["at", "maybe", "day", "when"])
def test_the_original_text_is_given_back(event: Any, key: str, text: str) -> None:
    source = {key: text}

    assert source == event.from_dict(source).to_dict()
    assert {"inner": source} == event.from_dict({"inner": source}).to_dict()


@pytest.mark.parametrize("text", [*TEXTS, *GARBAGE])
def test_the_original_texts_in_lists_and_maps_are_given_back(event: Any, text: str) -> None:
    source = {"all": [text, None], "by_name": {"a": text}, "days": ["2024-05-17", text]}

    assert source == event.from_dict(source).to_dict()


def test_a_changed_date_is_given_as_iso_8601(event: Any) -> None:
    model = event.from_dict({"at": TEXTS[0], "day": "2024-05-17", "all": [TEXTS[0]]})
    model.at = datetime.datetime(2025, 1, 2, 3, 4, 5, tzinfo=UTC)
    model.day = datetime.date(2025, 1, 2)
    model.all = [datetime.datetime(2025, 1, 2, tzinfo=UTC)]

    assert {
        "at": "2025-01-02T03:04:05+00:00",
        "day": "2025-01-02",
        "all": ["2025-01-02T00:00:00+00:00"],
    } == model.to_dict()


def test_dates_stay_objects_in_python_mode(event: Any) -> None:
    source = {"at": TEXTS[0], "day": "2024-05-17", "all": [TEXTS[0]]}
    moment = datetime.datetime(2024, 5, 17, 10, 30, tzinfo=UTC)

    dumped = event.from_dict(source).model_dump(exclude_unset=True)

    assert {"at": moment, "day": datetime.date(2024, 5, 17), "all": [moment]} == dumped


def test_a_model_is_made_with_dates_or_texts(event: Any) -> None:
    moment = datetime.datetime(2024, 5, 17, 10, 30, tzinfo=UTC)

    assert moment == event(at=moment).at == event(at=TEXTS[0]).at
    assert {"at": TEXTS[0]} == event(at=TEXTS[0]).to_dict()
    assert {"at": "2024-05-17T10:30:00+00:00"} == event(at=moment).to_dict()


def test_models_with_dates_copy_and_pickle(event: Any) -> None:
    model = event.from_dict({"at": TEXTS[1], "all": [TEXTS[2]], "day": "2024-05-17"})

    for twin in (copy.copy(model), copy.deepcopy(model), pickle.loads(pickle.dumps(model))):
        assert model == twin
        assert model.at == twin.at
        assert model.to_json() == twin.to_json()


def test_plain_text_is_never_taken_for_a_date(client: Package) -> None:
    assert TEXTS[0] == client.model("Note").from_dict({"at": TEXTS[0]}).at
