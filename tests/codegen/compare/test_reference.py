"""Promises about what the coverage check finds, on documents of a few lines."""

from pathlib import Path
from typing import Any

import pytest

from codegen.compare.reference.__main__ import main
from codegen.compare.reference.check import Report, check
from codegen.compare.reference.document import Document
from codegen.compare.reference.explained import Explanation, load

Json = dict[str, Any]

TEXT: Json = {"type": "string"}
NUMBER: Json = {"type": "integer"}
NULL: Json = {"type": "null"}


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def record(*required: str, **properties: Json) -> Json:
    return {"type": "object", "properties": properties, "required": list(required)}


def tagged(tag: str, **properties: Json) -> Json:
    return record("type", type={"type": "string", "const": tag}, **properties)


def document(operation: Json | None = None, **components: Json) -> Json:
    return {
        "paths": {"/files": {"post": operation or {}}},
        "components": {"schemas": components},
    }


def body(schema: Json, **components: Json) -> Json:
    operation = {"requestBody": {"content": {"application/json": {"schema": schema}}}}
    return document(operation, **components)


def parameter(name: str, **more: Any) -> Json:
    return {"name": name, "in": "query", "schema": TEXT, **more}


def compared(ours: Json, theirs: Json, *explanations: Explanation) -> Report:
    return check(Document(ours), Document(theirs), explanations)


def differences(ours: Json, theirs: Json) -> list[str]:
    """As they are printed, those of the body of `POST /files` by what stands after that."""
    found = compared(ours, theirs).unexplained
    return [str(each).removeprefix("POST /files body") for each in found]


def in_body(ours: Json, theirs: Json) -> list[str]:
    return differences(body(ours), body(theirs))


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        ({}, {"name": TEXT}, [".name: missing property"]),
        ({"name": TEXT}, {}, [".name: extra property"]),
        ({"name": TEXT}, {"name": NUMBER}, [
            ".name: extra type: string",
            ".name: missing type: integer",
        ]),
        ({"name": {"enum": ["a", "b"]}}, {"name": {"enum": ["b", "c"]}}, [
            ".name: extra value: 'a'",
            ".name: missing value: 'c'",
        ]),
        ({"name": {"enum": ["a"]}}, {"name": {"anyOf": [TEXT, {"enum": ["a"]}]}}, [
            ".name: different enum: 'closed', not 'open'",
        ]),
        ({"name": TEXT}, {"name": {"type": ["string", "null"]}}, [
            ".name: different nullable: no, not yes",
        ]),
        ({"name": TEXT}, {"name": {**TEXT, "default": "a"}}, [
            ".name: different default: none, not 'a'",
        ]),
        ({"name": TEXT}, {"name": {**TEXT, "format": "binary"}}, [
            ".name: different format: none, not 'binary'",
        ]),
        ({"name": {**TEXT, "deprecated": True}}, {"name": TEXT}, [
            ".name: different deprecated: yes, not no",
        ]),
        ({"name": {"items": TEXT}}, {"name": {"items": NUMBER}}, [
            ".name[]: extra type: string",
            ".name[]: missing type: integer",
        ]),
        ({"name": {"additionalProperties": TEXT}}, {"name": {"additionalProperties": NUMBER}}, [
            ".name.*: extra type: string",
            ".name.*: missing type: integer",
        ]),
        ({"name": record(a=TEXT)}, {"name": record(a=TEXT, b=TEXT)}, [
            ".name.b: missing property",
        ]),
    ],
)  # fmt: skip
def test_a_difference_of_a_property_is_found(ours: Json, theirs: Json, expected: list[str]) -> None:
    assert expected == in_body(record(**ours), record(**theirs))


def test_what_only_one_side_requires_is_found() -> None:
    assert [".a: different required: yes, not no", ".b: different required: no, not yes"] == (
        in_body(record("a", a=TEXT, b=TEXT), record("b", a=TEXT, b=TEXT))
    )


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        ([], [parameter("after")], ["POST /files query after: missing parameter"]),
        ([parameter("after")], [], ["POST /files query after: extra parameter"]),
        ([parameter("after", required=True)], [parameter("after")], [
            "POST /files query after: different required: yes, not no",
        ]),
        ([parameter("after")], [parameter("after", schema=NUMBER)], [
            "POST /files query after: extra type: string",
            "POST /files query after: missing type: integer",
        ]),
        ([parameter("include[]")], [parameter("include")], []),
    ],
)  # fmt: skip
def test_a_difference_of_parameters_is_found(
    ours: list[Json], theirs: list[Json], expected: list[str]
) -> None:
    assert expected == differences(document({"parameters": ours}), document({"parameters": theirs}))


def test_parameters_of_the_path_and_of_the_operation_are_one_list() -> None:
    ours = {"paths": {"/files": {"parameters": [parameter("after")], "get": {}}}}
    theirs = {"paths": {"/files": {"get": {"parameters": [parameter("after")]}}}}

    assert [] == differences(ours, theirs)


def test_a_difference_of_operations_is_found() -> None:
    ours = {"paths": {"/files": {"get": {}, "post": {"deprecated": True}}}}
    theirs = {"paths": {"/files": {"post": {}, "delete": {}}}}

    assert [
        "POST /files: different deprecated: yes, not no",
        "GET /files: extra operation",
        "DELETE /files: missing operation",
    ] == differences(ours, theirs)


def test_a_difference_of_answers_is_found_where_they_tell_of_success() -> None:
    def answers(success: Json) -> Json:
        return document({"responses": {"200": {"content": success}, "404": {"content": {"x": {}}}}})

    ours = answers({"application/json": {"schema": record(id=TEXT)}})
    theirs = answers({"application/json": {"schema": record()}, "text/event-stream": {}})

    assert [
        "POST /files answer.id: extra property",
        "POST /files answer text/event-stream: missing content type",
    ] == differences(ours, theirs)


def test_webhooks_are_compared_whatever_stands_between_the_words_of_their_names() -> None:
    schema = {"content": {"application/json": {"schema": record(id=TEXT)}}}
    ours = {"webhooks": {"batch.failed": {"post": {"requestBody": schema}}}}
    theirs = {"webhooks": {"batch_failed": {"post": {"requestBody": {"content": {}}}}}}

    assert ["WEBHOOK batch_failed body application/json: extra content type"] == (
        differences(ours, theirs)
    )


def test_a_place_begins_at_our_innermost_component() -> None:
    ours = body(record(file=ref("File")), File=record())
    theirs = body(record(file=ref("FileObject")), FileObject=record(id=TEXT))

    assert ["File.id: missing property"] == differences(ours, theirs)


@pytest.mark.parametrize(
    "theirs",
    [
        {**TEXT, "nullable": True},
        {"type": ["string", "null"]},
        {"anyOf": [TEXT, NULL]},
        {"oneOf": [NULL, TEXT]},
        {"allOf": [TEXT, {"nullable": True}]},
        {"allOf": [{**TEXT, "nullable": True}]},
        {"$ref": "#/components/schemas/Text", "nullable": True},
        {"anyOf": [ref("Text")], "nullable": True},
        ref("TextOrNull"),
        {"allOf": [ref("TextOrNull")], "description": "A text."},
    ],
)
def test_null_is_seen_however_it_is_spelled(theirs: Json) -> None:
    components = {"Text": TEXT, "TextOrNull": {"anyOf": [TEXT, NULL]}}

    assert [] == differences(body({"anyOf": [TEXT, NULL]}), body(theirs, **components))
    assert [": different nullable: no, not yes"] == (
        differences(body(TEXT), body(theirs, **components))
    )


@pytest.mark.parametrize("listed", [{"enum": ["a", None]}, {"anyOf": [{"const": "a"}, NULL]}])
def test_null_is_no_value_of_a_list(listed: Json) -> None:
    assert [] == in_body({"type": ["string", "null"], "enum": ["a", None]}, listed)


def test_all_of_is_read_as_one() -> None:
    base = record("id", id=TEXT, kind={"enum": ["a", "b"]})
    theirs = {"allOf": [ref("Base"), record("name", name=TEXT, kind={"enum": ["a"]})]}

    assert [] == differences(
        body(record("id", "name", id=TEXT, name=TEXT, kind={"const": "a", "type": "string"})),
        body(theirs, Base=base),
    )


def test_what_is_required_beside_a_reference_counts() -> None:
    theirs = {"allOf": [ref("Base"), {"required": ["id"]}]}
    holder = record(plain=ref("Base"), strict=record(id=TEXT))

    assert [".strict.id: different required: no, not yes"] == differences(
        body(holder, Base=record(id=TEXT)),
        body(record(plain=ref("Base"), strict=theirs), Base=record(id=TEXT)),
    )


def test_members_of_a_union_are_told_apart_by_their_constants() -> None:
    ours = {"oneOf": [tagged("text", text=TEXT), tagged("file", id=TEXT)]}
    theirs = {"anyOf": [tagged("file", id=NUMBER), tagged("image", id=TEXT), tagged("text")]}

    assert [
        ".text: extra property",
        ".id: extra type: string",
        ".id: missing type: integer",
        ": missing type: object type='image'",
    ] == sorted(in_body(ours, theirs), key=lambda text: ("type" in text, text))


def test_members_without_a_constant_are_told_apart_by_their_names() -> None:
    ours = {"anyOf": [record(a=TEXT, b=TEXT), record(c=TEXT, d=TEXT)]}
    theirs = {"anyOf": [record(c=TEXT, d=NUMBER), record(a=TEXT, b=TEXT)]}

    assert [".d: extra type: string", ".d: missing type: integer"] == in_body(ours, theirs)


def test_a_member_that_is_spelled_several_times_is_one() -> None:
    theirs = {**record(a=TEXT, b=TEXT), "anyOf": [{"required": ["a"]}, {"required": ["b"]}]}

    assert [] == in_body(record(a=TEXT, b=TEXT), theirs)


def test_a_member_may_stand_for_several_of_the_other_side() -> None:
    one = record(id=TEXT, b=TEXT)
    two = {"anyOf": [one, record(id=TEXT, c=TEXT)]}

    assert ([".c: extra property"], [".c: missing property"]) == (
        in_body(two, one),
        in_body(one, two),
    )


def test_arrays_of_a_union_are_told_apart_by_their_items() -> None:
    texts, numbers = {"items": TEXT}, {"items": NUMBER}

    assert [": missing type: array of integer"] == in_body(
        {"anyOf": [TEXT, texts]}, {"anyOf": [numbers, texts, TEXT]}
    )


@pytest.mark.parametrize(
    "tree",
    [
        record(name=TEXT, children={"items": ref("Tree")}),
        {"allOf": [record(name=TEXT), record(child=ref("Tree"))]},
        {"anyOf": [TEXT, {"items": ref("Tree")}]},
        {"anyOf": [TEXT, {"additionalProperties": ref("Tree")}]},
    ],
)
def test_a_type_that_contains_itself_is_gone_through_once(tree: Json) -> None:
    assert [] == differences(body(ref("Tree"), Tree=tree), body(ref("Tree"), Tree=tree))


def test_the_reference_may_recur_in_the_older_way() -> None:
    tree = record(name=TEXT, child=ref("Filter"))
    theirs = {**record(name=TEXT, child={"$recursiveRef": "#"}), "$recursiveAnchor": True}

    assert [] == differences(body(ref("Filter"), Filter=tree), body(ref("Filter"), Filter=theirs))


def test_components_that_no_operation_leads_to_are_compared_by_name() -> None:
    ours = document(Event=record(id=TEXT), Other=record())

    assert ["Event.name: missing property"] == (
        differences(ours, document(Event=record(id=TEXT, name=TEXT)))
    )


def test_properties_of_what_is_missing_count_as_well() -> None:
    theirs = record(a=TEXT, b=record(c=TEXT, d=record(e=TEXT)))
    report = compared(body(record(a=TEXT)), body(theirs))

    assert (1, 5) == (report.findings.alike["properties"], report.findings.total["properties"])
    assert 0.2 == report.share("properties")


MISSING = {"a": TEXT, "b": TEXT, "c": {"enum": ["x", "y"]}}


@pytest.mark.parametrize(
    ("explanation", "expected"),
    [
        (("missing property", "*.a"), [".b", ".c"]),
        (("missing property", "POST /files body.*"), []),
        (("missing property", "POST /files"), [".a", ".b", ".c"]),
        (("extra property", "*.a"), [".a", ".b", ".c"]),
    ],
)
def test_an_explanation_silences_what_it_names(
    explanation: tuple[str, str], expected: list[str]
) -> None:
    report = compared(body(record()), body(record(**MISSING)), Explanation(*explanation, "Why."))

    assert expected == [each.place.removeprefix("POST /files body") for each in report.unexplained]


def test_an_explanation_can_name_one_value() -> None:
    explanation = Explanation("missing value", "*.c 'x'", "Why.")
    ours = body(record(c={"type": "string", "enum": []}))
    report = compared(ours, body(record(c=MISSING["c"])), explanation)

    assert ["POST /files body.c: missing value: 'y'"] == [str(each) for each in report.unexplained]


def test_an_explanation_of_nothing_is_stale() -> None:
    used, unused = (Explanation("missing property", place, "Why.") for place in ("*.a", "*.z"))
    report = compared(body(record()), body(record(a=TEXT)), used, unused)

    assert ([], [unused], False) == (report.unexplained, report.stale, report.is_clean)
    assert "  *.z: missing property" in str(report).splitlines()


def test_an_operation_that_is_left_out_for_a_reason_is_not_counted() -> None:
    theirs = {"paths": {"/files": {"post": {}}, "/other": {"get": {}}}}
    report = compared(document(), theirs, Explanation("missing operation", "* /other", "Why."))

    assert (True, 1) == (report.is_clean, report.findings.total["operations"])


def test_only_the_operations_that_are_named_must_be_there() -> None:
    theirs = Document({"paths": {"/a/{id}": {"get": {}, "post": {}}, "/b": {"get": {}}}})
    report = check(Document({}), theirs, wanted=["GET /a/{a_id}"])

    assert ["GET /a/{id}: missing operation"] == [str(each) for each in report.unexplained]


def test_every_explanation_has_a_kind_a_place_and_a_reason(tmp_path: Path) -> None:
    path = tmp_path / "explained.yaml"
    path.write_text("- reason: Why.\n  missing property: [A.a, B.b]\n  extra value: [C.c 'x']\n")

    assert [
        Explanation("missing property", "A.a", "Why."),
        Explanation("missing property", "B.b", "Why."),
        Explanation("extra value", "C.c 'x'", "Why."),
    ] == load(path)


@pytest.mark.parametrize(
    ("reference", "named", "status"),
    [
        ("paths: {/a: {get: {}}}", "", 0),
        ("paths: {/a: {get: {}}, /b: {get: {}}}", "", 1),
        ("paths: {/a: {get: {}}, /b: {get: {}}}", "a.get\tGET\t/a\tA", 0),
        ("paths: {/a: {get: {}}, /b: {get: {}}}", "b.get\tGET\t/b\tB", 1),
    ],
)
def test_the_exit_status_says_whether_all_is_well(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], reference: str, named: str, status: int
) -> None:
    texts = {"ours": "paths: {/a: {get: {}}}", "theirs": reference, "none": "[]", "named": named}
    paths = {name: tmp_path / name for name in texts}
    for name, text in texts.items():
        paths[name].write_text(text)
    options = [f"--spec={paths['ours']}", f"--explained={paths['none']}"]
    options += [f"--operations={paths['named']}"] * bool(named)

    assert status == main([str(paths["theirs"]), *options])
    assert ["  GET /b: missing operation"] * status == [
        line for line in capsys.readouterr().out.splitlines() if "missing operation" in line[2:]
    ]


@pytest.mark.parametrize(
    "text",
    ["", "- 1", "{", "paths: null", "paths: {/a: {get: {requestBody: {$ref: 5}}}}", "\0"],
)
def test_a_broken_document_is_said_to_be_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str
) -> None:
    path = tmp_path / "theirs"
    path.write_text(text)
    with pytest.raises(SystemExit):
        main([str(path)])

    error = capsys.readouterr().err
    assert "no sound OpenAPI document" in error or "neither YAML nor JSON" in error
