"""Promises of overlays: what each action does to a document."""

from __future__ import annotations

import copy
import sys
from typing import Any

import pytest

from codegen.read.overlay import OverlayError, apply

DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Jobs", "version": "1"},
    "tags": [{"name": "a"}, {"name": "b"}, {"name": "c"}],
    "paths": {
        "/jobs": {"get": {"operationId": "list", "tags": ["a"]}, "post": {"x-internal": True}},
        "/users": {"get": {"operationId": "users"}},
    },
}


def overlaid(*actions: Any, document: Any = DOCUMENT) -> Any:
    overlay = {"overlay": "1.0.0", "info": {"title": "", "version": ""}, "actions": [*actions]}
    result, unused = apply(document, overlay, name="o.yaml")
    assert [] == unused
    return result


def changed(**changes: Any) -> Any:
    return {**DOCUMENT, **changes}


ACTIONS = [
    pytest.param(
        {"target": "$.info", "update": {"version": "2", "contact": {"name": "x"}}},
        changed(info={"title": "Jobs", "version": "2", "contact": {"name": "x"}}),
        id="an object is merged",
    ),
    pytest.param(
        {"target": "$", "update": {"info": {"version": "2"}}},
        changed(info={"title": "Jobs", "version": "2"}),
        id="at every depth",
    ),
    pytest.param(
        {"target": "$.tags", "update": {"name": "d"}},
        changed(tags=[*DOCUMENT["tags"], {"name": "d"}]),
        id="an entry is appended to a list",
    ),
    pytest.param(
        {"target": "$", "update": {"tags": [{"name": "d"}]}},
        changed(tags=[*DOCUMENT["tags"], {"name": "d"}]),
        id="a list in an object is joined",
    ),
    pytest.param(
        {"target": "$", "update": {"info": "none", "tags": None}},
        changed(info="none", tags=None),
        id="another type replaces",
    ),
    pytest.param(
        {"target": "$.paths['/users']", "remove": True},
        changed(paths={"/jobs": DOCUMENT["paths"]["/jobs"]}),
        id="a member is removed",
    ),
    pytest.param(
        {"target": "$.tags[0,2]", "remove": True},
        changed(tags=[{"name": "b"}]),
        id="entries of a list are removed",
    ),
    pytest.param(
        {"target": "$.tags[0,0]", "remove": True},
        changed(tags=DOCUMENT["tags"][1:]),
        id="selected twice is removed once",
    ),
    pytest.param(
        {"target": "$.tags[?@.name == 'b']", "remove": True},
        changed(tags=[{"name": "a"}, {"name": "c"}]),
        id="a filter selects",
    ),
    pytest.param(
        {"target": "$.tags[0]", "remove": True, "update": {"name": "z"}},
        changed(tags=DOCUMENT["tags"][1:]),
        id="removal wins over an update",
    ),
    pytest.param(
        {"target": "$.paths.*[?@['x-internal'] == true]", "remove": True},
        changed(
            paths={
                "/jobs": {"get": DOCUMENT["paths"]["/jobs"]["get"]},
                "/users": DOCUMENT["paths"]["/users"],
            }
        ),
        id="operations by an extension",
    ),
    pytest.param({"target": "$.info"}, DOCUMENT, id="no change asked for"),
]


@pytest.mark.parametrize(("action", "expected"), ACTIONS)
def test_an_action_changes_what_its_target_selects(action: Any, expected: Any) -> None:
    assert expected == overlaid(action)


def test_actions_are_applied_in_order() -> None:
    result = overlaid(
        {"target": "$.paths['/jobs']", "remove": True},
        {"target": "$.paths", "update": {"/jobs": {"put": {}}}},
        {"target": "$.paths['/jobs'].put", "update": {"operationId": "put"}},
    )

    assert {"put": {"operationId": "put"}} == result["paths"]["/jobs"]


def test_the_inputs_are_left_alone() -> None:
    before = copy.deepcopy(DOCUMENT)
    update = {"name": "d", "more": {}}
    overlaid(
        {"target": "$.tags", "update": update},
        {"target": "$.tags[3].more", "update": {"x": 1}},
        {"target": "$.paths", "remove": True},
    )

    assert (before, {"name": "d", "more": {}}) == (DOCUMENT, update)


def test_a_target_that_selects_nothing_is_named() -> None:
    overlay = {
        "overlay": "1.0.0",
        "actions": [
            {"target": "$.info", "update": {"version": "2"}},
            {"target": "$.paths['/nope']", "remove": True},
        ],
    }

    document, unused = apply(DOCUMENT, overlay, name="o.yaml")

    assert "2" == document["info"]["version"]
    assert ["o.yaml#/actions/1: the target $.paths['/nope'] selects nothing"] == unused


@pytest.mark.parametrize(
    ("overlay", "message"),
    [
        ([], "o.yaml: found `overlay: None`"),
        ({"openapi": "3.1.0"}, "o.yaml: found `overlay: None`"),
        ({"overlay": "2.0.0", "actions": []}, "expected 1.0.x"),
        ({"overlay": "1.0.0"}, "expected a list of `actions`"),
        ({"overlay": "1.0.0", "actions": []}, "expected a list of `actions`"),
        ({"overlay": "1.0.0", "actions": ["x"]}, "o.yaml#/actions/0: expected a mapping"),
        ({"overlay": "1.0.0", "actions": [{"target": 1}]}, "o.yaml#/actions/0: expected"),
        ({"overlay": "1.0.0", "actions": [{"target": "$.["}]}, "the target $.[ is no JSONPath"),
        ({"overlay": "1.0.0", "actions": [{"target": "info"}]}, "is no JSONPath"),
        (
            {"overlay": "1.0.0", "actions": [{"target": "$", "remove": True}]},
            "the document itself can't be removed",
        ),
        (
            {"overlay": "1.0.0", "actions": [{"target": "$.info.title", "update": "x"}]},
            "target the object that holds it",
        ),
        (
            {"overlay": "1.0.0", "actions": [{"target": "$.info", "update": "x"}]},
            "expected an object to merge",
        ),
    ],
)
def test_what_is_wrong_with_an_overlay_is_said(overlay: Any, message: str) -> None:
    with pytest.raises(OverlayError) as caught:
        apply(DOCUMENT, overlay, name="o.yaml")

    assert message in str(caught.value)


def test_what_overlays_need_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "jsonpath", None)

    with pytest.raises(OverlayError, match=r"overlays need python-jsonpath: pip install"):
        overlaid({"target": "$", "update": {}})
