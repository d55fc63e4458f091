"""Decoding by table, with the models of the committed client."""

import json
from typing import Any

import pytest

from generated_client.union import union

USER, SYSTEM, TOOL = (
    "ChatCompletionUserMessage",
    "ChatCompletionSystemMessage",
    "ChatCompletionToolMessage",
)
TABLE = {"on": "role", "map": {"user": [USER], "system": [SYSTEM]}, "else": []}
WITH_ELSE = {"on": "role", "map": {"user": [USER]}, "else": [SYSTEM, TOOL]}
NESTED = {
    "on": "type",
    "map": {"a": {"on": "role", "map": {"user": [USER]}, "else": [TOOL]}, "b": [SYSTEM, TOOL]},
    "else": [],
}
NO_TAG: Any = {"on": "", "map": {}, "else": [USER, TOOL]}


def kind(value: Any) -> str:
    return type(value).__name__


@pytest.mark.parametrize(
    ("table", "source", "expected"),
    [
        (TABLE, {"role": "user"}, USER),
        (TABLE, {"role": "system"}, SYSTEM),
        (TABLE, {"role": "alien"}, "BaseModel"),
        (TABLE, {"role": None}, "BaseModel"),
        (TABLE, {"role": 1}, "BaseModel"),
        (TABLE, {"role": ["user"]}, "BaseModel"),
        (TABLE, {"role": {}}, "BaseModel"),
        (TABLE, {}, "BaseModel"),
        (WITH_ELSE, {"role": "user"}, USER),
        (WITH_ELSE, {"tool_call_id": "x"}, TOOL),
        (WITH_ELSE, {"role": "alien", "tool_call_id": "x"}, TOOL),
        (WITH_ELSE, {}, SYSTEM),
        (NESTED, {"type": "a", "role": "user"}, USER),
        (NESTED, {"type": "a", "role": "alien"}, TOOL),
        (NESTED, {"type": "b", "tool_call_id": "x"}, TOOL),
        (NESTED, {"type": "b"}, SYSTEM),
        (NESTED, {"type": "c"}, "BaseModel"),
        (NO_TAG, {"tool_call_id": "x"}, TOOL),
        (NO_TAG, {}, USER),
        (NO_TAG, {"": "x"}, USER),
    ],
)
def test_the_table_picks_the_model(table: Any, source: Any, expected: str) -> None:
    model = union(json.dumps(table))(source)

    assert expected == kind(model)
    assert source == model.to_dict()


@pytest.mark.parametrize("value", [None, True, 0, 1.5, "", "user", (), []])
def test_what_is_no_object_is_left_as_it_is(value: Any) -> None:
    assert value == union(json.dumps(TABLE))(value)


def test_a_list_is_decoded_item_by_item() -> None:
    found = union(json.dumps(TABLE))([{"role": "user"}, "text", None, {"role": "system"}])

    assert [USER, "str", "NoneType", SYSTEM] == [*map(kind, found)]


def test_a_tag_is_decoded_the_same_way_every_time() -> None:
    decode = union(json.dumps(WITH_ELSE))
    kinds = [kind(decode({"role": role})) for role in ("user", "x", "user", "x", "system")]

    assert [USER, SYSTEM, USER, SYSTEM, SYSTEM] == kinds


def test_a_table_is_read_when_it_is_needed() -> None:
    decode = union("no JSON")

    assert "text" == decode("text")
    with pytest.raises(ValueError, match="Expecting value"):
        decode({})
