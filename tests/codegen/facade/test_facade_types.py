"""`wrapper.types` from a document: which area has what, and under which names."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any

import pytest

from codegen.facade import types
from codegen.facade.areas import AreaError, areas
from codegen.facade.operations import Generated
from codegen.facade.type_names import type_names
from codegen.facade.types import types_by_hand

MODELS = "generated_client.models"


def refer(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def operation(name: str, tag: str, *schemas: str, **others: Any) -> dict[str, Any]:
    content = {"application/json": {"schema": {"anyOf": [refer(schema) for schema in schemas]}}}
    return {
        "operationId": name,
        "tags": [tag],
        "responses": {"200": {"description": "", "content": content}},
        **others,
    }


def document(*operations: dict[str, Any], tags: Any = (), **schemas: Any) -> dict[str, Any]:
    """A document with these operations, each at a path of its own."""
    paths = {f"/{o['tags'][0]}/{i}/things": {"get": o} for i, o in enumerate(operations)}
    return {"tags": list(tags), "paths": paths, "components": {"schemas": schemas}}


def generated(name: str, tag: str, params: str | None) -> Generated:
    """What is generated for an operation, as far as types are concerned."""
    member = f"class {params}Params(TypedDict):\n    limit: int\n" if params else ""
    text = f'{member}OPERATION: Operation[m.Thing] = Operation(name="{name}")\n'
    return Generated(tag, "stem", ast.parse(text))


def test_a_component_is_where_the_operation_is_that_uses_it() -> None:
    spec = document(operation("getIt", "gadgets", "Gadget"), Gadget={})

    assert {"Gadget": "gadgets"} == areas(spec)


def test_a_component_follows_those_that_use_it() -> None:
    spec = document(
        operation("getIt", "gadgets", "Gadget"), Gadget={"items": refer("Part")}, Part={}
    )

    assert {"Gadget": "gadgets", "Part": "gadgets"} == areas(spec)


def test_a_parameter_that_several_share_is_looked_through() -> None:
    spec = document(
        operation("getIt", "gadgets", parameters=[{"$ref": "#/components/parameters/P"}])
    )
    spec["components"] |= {
        "parameters": {"P": {"schema": refer("Order")}},
        "schemas": {"Order": {}},
    }

    assert {"Order": "gadgets"} == areas(spec)


def test_what_no_operation_says_is_looked_over() -> None:
    spec = document(operation("getIt", "gadgets", "Gadget"), Gadget={}, Part={"x-area": "parts"})
    for item in spec["paths"].values():
        item["parameters"] = [{"schema": refer("Part")}]

    assert {"Gadget": "gadgets", "Part": "parts"} == areas(spec)


def test_a_component_that_names_itself_needs_no_word() -> None:
    spec = document(operation("getIt", "gadgets", "Tree"), Tree={"items": refer("Tree")})

    assert {"Tree": "gadgets"} == areas(spec)


def test_what_webhooks_send_is_theirs() -> None:
    spec = document(Event={})
    spec["webhooks"] = {"event": {"post": {"requestBody": refer("Event")}}}

    assert {"Event": "webhooks"} == areas(spec)


@pytest.mark.parametrize(
    ("tags", "others", "expected"),
    [
        ([], {}, "gadgets"),
        ([{"name": "gadgets", "x-area": "beta.gadgets"}], {}, "beta.gadgets"),
        ([{"name": "gadgets", "x-area": "beta.gadgets"}], {"x-area": "beta"}, "beta"),
    ],
    ids=["tag", "area of the tag", "area of the operation"],
)
def test_an_operation_is_where_it_says_else_where_its_tag_does(
    tags: Any, others: dict[str, Any], expected: str
) -> None:
    spec = document(operation("getIt", "gadgets", "Gadget", **others), tags=tags, Gadget={})

    assert {"Gadget": expected} == areas(spec)


def test_a_component_of_several_areas_has_to_say_one() -> None:
    both = [operation("getA", "a", "Shared"), operation("getB", "b", "Shared")]
    with pytest.raises(AreaError) as caught:
        areas(document(*both, Shared={"items": refer("Part")}, Part={}))

    assert "components.schemas.Shared is used in a, b: say its x-area" == str(caught.value)
    assert {"Shared": "b", "Part": "b"} == areas(
        document(*both, Shared={"x-area": "b", "items": refer("Part")}, Part={})
    )


@pytest.mark.parametrize(
    "schemas",
    [{"A": {}}, {"A": {"items": refer("B")}, "B": {"items": refer("A")}}],
    ids=["alone", "in a circle"],
)
def test_a_component_that_nothing_uses_has_to_say_an_area(schemas: dict[str, Any]) -> None:
    with pytest.raises(AreaError, match=r"^components\.schemas\.A is used in no area"):
        areas(document(**schemas))


def names(spec: dict[str, Any], models: set[str], **made: list[str]) -> dict[str, dict[str, str]]:
    return type_names(spec, models, [generated("listThings", "things", "ListThings")], made)


def test_an_area_has_models_with_their_forms_for_sending_and_those_without_component() -> None:
    spec = document(operation("listThings", "things", "Thing"), Thing={})
    models = {"Thing", "ThingParam", "ThingKind", "ListThingsResponse"}
    found = names(spec, models)["things"]

    assert {name: f"{MODELS}:{name}" for name in models} == {
        name: source for name, source in found.items() if source.startswith(MODELS)
    }


def test_a_model_that_is_named_for_nothing_is_told() -> None:
    with pytest.raises(AreaError, match="Other is named for no component"):
        names(document(operation("listThings", "things", "Thing"), Thing={}), {"Other"})


def test_a_further_name_is_followed_by_that_of_the_form_for_sending() -> None:
    thing = {"x-names": ["Gizmo", "other.Widget"], "x-param-names": ["GizmoInput"]}
    spec = document(operation("listThings", "things", "Thing"), Thing=thing)
    found = names(spec, {"Thing", "ThingParam"})

    assert {
        "Gizmo": f"{MODELS}:Thing",
        "GizmoParam": f"{MODELS}:ThingParam",
        "GizmoInput": f"{MODELS}:ThingParam",
    }.items() <= found["things"].items()
    assert {
        "Widget": f"{MODELS}:Thing",
        "WidgetParam": f"{MODELS}:ThingParam",
    } == found["other"]


def test_a_further_name_of_nothing_is_told() -> None:
    spec = document(operation("listThings", "things", "Thing"), Thing={"x-param-names": ["Gizmo"]})

    with pytest.raises(AreaError, match="Gizmo is to be another name of ThingParam"):
        names(spec, {"Thing"})


def test_types_stay_where_the_document_leaves_an_area_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def leave_open(root: Path) -> dict[str, str]:
        areas(document(Gadget={}))
        return {}

    (tmp_path / "gadgets.py").write_text(types.HEADER)
    monkeypatch.setattr(types, "render_files", leave_open)

    assert 1 == types.main(["--out", str(tmp_path)])
    assert "types: components.schemas.Gadget is used in no area" in capsys.readouterr().err
    assert (tmp_path / "gadgets.py").exists()


def test_a_name_means_one_thing_in_an_area() -> None:
    spec = document(operation("listThings", "things", "A", "B"), A={}, B={"x-names": ["A"]})

    with pytest.raises(AreaError, match=f"A is {MODELS}:A in things, so it can't be {MODELS}:B"):
        names(spec, {"A", "B"})


@pytest.mark.parametrize(
    ("path", "operation_id", "expected"),
    [
        ("/things", "listThings", "ThingListParams"),
        ("/things/{id}", "updateThing", "ThingUpdateParams"),
        ("/things/{id}/complete", "completeThing", "ThingCompleteParams"),
        ("/boxes/{id}/file_batches", "createBoxFileBatch", "FileBatchCreateParams"),
        ("/list", "list", "ListListParams"),
    ],
)
def test_parameters_are_named_for_path_and_verb(
    path: str, operation_id: str, expected: str
) -> None:
    spec = document(Thing={"x-area": "things"})
    spec["paths"] = {path: {"get": operation(operation_id, "things")}}
    found = type_names(spec, {"Thing"}, [generated(operation_id, "things", "Its")], {})

    assert "generated_client.api.things.stem:ItsParams" == found["things"][expected]


def test_parameters_have_the_names_that_the_operation_says_instead() -> None:
    named = operation("listThings", "things", "Thing", **{"x-names": ["AParams", "BParams"]})
    found = names(document(named, Thing={}), {"Thing"})["things"]

    assert {"Thing", "AParams", "BParams"} == found.keys()


def test_an_operation_without_parameters_adds_no_name() -> None:
    spec = document(operation("listThings", "things", "Thing"), Thing={})
    found = type_names(spec, {"Thing"}, [generated("listThings", "things", None)], {})

    assert {"Thing": f"{MODELS}:Thing"} == found["things"]


def test_a_type_by_hand_is_in_the_area_that_its_module_is_named_for() -> None:
    spec = document(
        operation("listThings", "things", "Thing", **{"x-area": "beta.things"}), Thing={}
    )
    found = names(spec, {"Thing"}, beta_things=["Size"], tools=["Hammer"])

    assert "wrapper.types.aliases.beta_things:Size" == found["beta.things"]["Size"]
    assert {"Hammer": "wrapper.types.aliases.tools:Hammer"} == found["tools"]


def test_the_package_has_what_the_document_lists() -> None:
    spec = document(operation("listThings", "things", "Thing"), Thing={})
    spec["x-types"] = {"things": ["Thing"]}

    assert {"Thing": "wrapper.types.things:Thing"} == names(spec, {"Thing"})[""]

    spec["x-types"] = {"things": ["Gizmo"]}
    with pytest.raises(AreaError, match="x-types has Gizmo of things"):
        names(spec, {"Thing"})


def test_what_a_module_by_hand_makes_is_read(tmp_path: Path) -> None:
    text = (
        "from a import B as B, C, D as E\n"
        "Size: TypeAlias = int | C\n"
        "class Hammer: ...\n"
        "def helper(): ...\n"
    )
    (tmp_path / "tools.py").write_text(text)
    (tmp_path / "__init__.py").write_text("X: int = 1\n")

    assert {"tools": ["B", "Size", "Hammer"]} == types_by_hand(tmp_path)
