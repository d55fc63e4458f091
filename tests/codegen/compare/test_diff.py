"""Promises about what a change of the specification means to a user of the client."""

import copy
import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
import yaml

from codegen.compare.diff import main
from codegen.compare.diff.comparing import Comparison, compare
from codegen.compare.diff.judging import ANYONE, DIRECTED
from codegen.compare.diff.semver import Step, next_version
from codegen.compare.diff.showing import markdown, table, to_json
from tests.kit.speed import slowness

ROOT = Path(__file__).parents[3]
OPENAI_SPEC = Path(
    os.environ.get("OPENAI_SPEC", ROOT.parent / "shared" / "specs" / "openai-2026-08.yaml")
)
STRING = {"type": "string"}
INTEGER = {"type": "integer"}
NUMBER = {"type": "number"}
DATE = {"type": "string", "format": "date-time"}
JSON, FORM = "application/json", "multipart/form-data"


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def nullable(schema: Any) -> dict[str, Any]:
    return {"anyOf": [schema, {"type": "null"}]}


def one_of(*names: str) -> dict[str, Any]:
    return {"oneOf": [ref(name) for name in names]}


def record(*required: str, **properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": list(required), "properties": properties}


def content(schema: Any, kind: str = "application/json") -> dict[str, Any]:
    return {"content": {kind: {"schema": schema}}}


def document(paths: Any, **components: Any) -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": "Jobs", "version": "1"},
        "paths": paths,
        "components": {"schemas": components},
    }


def received(schema: Any, **components: Any) -> dict[str, Any]:
    operation = {"operationId": "getJob", "responses": {"200": content(ref("Job"))}}
    return document({"/jobs": {"get": operation}}, Job=schema, **components)


def sent(schema: Any, **components: Any) -> dict[str, Any]:
    body = {"required": True, **content(ref("Job"))}
    operation = {"operationId": "makeJob", "requestBody": body, "responses": {}}
    return document({"/jobs": {"post": operation}}, Job=schema, **components)


def does(path: str = "/jobs/{id}", *, method: str = "get", **operation: Any) -> dict[str, Any]:
    return document({path: {method: {"operationId": "getJob", "responses": {}, **operation}}})


def takes(*parameters: Any) -> dict[str, Any]:
    return does("/jobs", parameters=list(parameters))


def query(name: str = "limit", schema: Any = INTEGER, **more: Any) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": schema, **more}


def answers(*contents: Any, **operation: Any) -> dict[str, Any]:
    merged = {k: v for c in contents for k, v in c["content"].items()}
    return does("/jobs", responses={"200": {"description": "", "content": merged}}, **operation)


def accepts(*kinds: str, required: bool = True) -> dict[str, Any]:
    body = {"required": required, "content": {kind: {"schema": ref("Job")} for kind in kinds}}
    operation = {"operationId": "getJob", "requestBody": body, "responses": {}}
    return document({"/jobs": {"post": operation}}, Job=record(a=STRING))


def takes_nothing() -> dict[str, Any]:
    """The operation of `accepts` without a body; its model is sent elsewhere."""
    spec = accepts(JSON)
    del spec["paths"]["/jobs"]["post"]["requestBody"]
    spec["components"]["schemas"]["Job"]["x-keep"] = "in"
    return spec


def found(old: Any, new: Any) -> list[str]:
    """`step rule place` of every change."""
    return [f"{c.step} {c.fact.rule} {c.fact.place}" for c in compare(old, new).changes]


PLAIN, REQUIRED = record(a=STRING), record("a", a=STRING)


@pytest.mark.parametrize(
    ("old", "new", "when_sent", "when_received"),
    [
        (record(b=STRING), record(a=STRING, b=STRING), "minor property-added", "minor same"),
        (
            record(b=STRING),
            record("a", a=STRING, b=STRING),
            "major required-property-added",
            "minor same",
        ),
        (record(a=STRING, b=STRING), record(b=STRING), "major property-removed", "major same"),
        (PLAIN, REQUIRED, "major now-required", "minor same"),
        (REQUIRED, PLAIN, "minor now-optional", "major same"),
        (REQUIRED, record("a", a=nullable(STRING)), "minor null-added", "major same"),
        (record("a", a=nullable(STRING)), REQUIRED, "major null-removed", "minor same"),
        (PLAIN, record(a=nullable(STRING)), "minor null-added", "patch same"),
        (record(a=nullable(STRING)), PLAIN, "major null-removed", "patch same"),
        (
            record("a", a=nullable(STRING)),
            record(a=nullable(STRING)),
            "minor now-optional",
            "patch same",
        ),
        (PLAIN, record(a=INTEGER), "major type-changed", "major same"),
        (record(a=INTEGER), record(a=NUMBER), "minor type-widened", "major same"),
        (record(a=NUMBER), record(a=INTEGER), "major type-narrowed", "minor same"),
        (PLAIN, record(a=DATE), "minor type-widened", "major type-changed"),
        (record(a=DATE), PLAIN, "major type-narrowed", "major type-changed"),
        (PLAIN, record(a={"enum": ["x", "y"]}), "major type-narrowed", "minor same"),
        (record(a={"enum": ["x", "y"]}), PLAIN, "minor type-widened", "major same"),
        (
            record(a={"enum": ["x"]}),
            record(a={"enum": ["x", "y"]}),
            "minor value-added",
            "minor same",
        ),
        (
            record(a={"enum": ["x", "y"]}),
            record(a={"enum": ["x"]}),
            "major value-removed",
            "minor same",
        ),
        (record(a={"const": "x"}), record(a={"const": "y"}), "major type-changed", "major same"),
        (PLAIN, record(a={}), "minor type-opened", "minor same"),
        (record(a={}), PLAIN, "major type-closed", "minor same"),
        (record(a={}), record(a=DATE), "major type-closed", "major type-changed"),
        (
            PLAIN,
            record(a={"anyOf": [STRING, INTEGER]}),
            "minor type-widened",
            "major same",
        ),
        (
            record(a={"anyOf": [STRING, INTEGER]}),
            record(a={"anyOf": [STRING, INTEGER, {"type": "boolean"}]}),
            "minor member-added",
            "minor same",
        ),
        (
            record(a={"anyOf": [STRING, INTEGER, {"type": "boolean"}]}),
            record(a={"anyOf": [STRING, INTEGER]}),
            "major member-removed",
            "minor same",
        ),
        (
            PLAIN,
            record(a={**STRING, "deprecated": True}),
            "minor deprecated",
            "minor same",
        ),
        (PLAIN, record(a={**STRING, "description": "A."}), "patch docs-changed", "patch same"),
    ],
)
def test_a_property_is_judged_by_who_sees_it(
    old: Any, new: Any, when_sent: str, when_received: str
) -> None:
    rule = when_sent.split()[1]
    actual = [found(side(old), side(new)) for side in (sent, received)]
    place = "Job" if rule == "docs-changed" else "Job.a"

    assert [
        [f"{when_sent} {place}"],
        [f"{when_received.replace('same', rule)} {place}"],
    ] == actual


def test_what_is_sent_and_received_is_judged_by_the_graver_side() -> None:
    operation = {
        "operationId": "makeJob",
        "requestBody": content(ref("Job")),
        "responses": {"200": content(ref("Job"))},
    }
    old, new = (document({"/": {"post": operation}}, Job=job) for job in (REQUIRED, PLAIN))
    changes = compare(old, new).changes

    assert [(Step.MAJOR, {"sent", "received"})] == [(c.step, c.fact.directions) for c in changes]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (document({}), does(), ["minor operation-added get_job"]),
        (does(), document({}), ["major operation-removed get_job"]),
        (does(), does("/tasks/{id}"), ["patch operation-moved get_job"]),
        (does(), does(method="post"), ["patch operation-moved get_job"]),
        (does(), does(operationId="readJob"), ["major operation-renamed get_job"]),
        (does(tags=["Jobs"]), does(tags=["Work"]), ["major tag-changed get_job"]),
        (does(tags=["Jobs"]), does(tags=["jobs", "x"]), ["patch other-changed #"]),
        (does(), does(deprecated=True), ["minor deprecated get_job"]),
        (does(deprecated=True), does(), ["patch no-longer-deprecated get_job"]),
        (does(), does(summary="One job."), ["patch docs-changed get_job"]),
        (does(), does(security=[{"key": []}]), ["patch security-changed get_job"]),
        (does(), {**does(), "servers": [{"url": "/v2"}]}, ["patch servers-changed #/servers"]),
        (
            does("/{a}/{b}"),
            does("/{b}/{a}"),
            ["patch operation-moved get_job", "major path-parameters-reordered get_job"],
        ),
        (does(), does(responses={"404": {"description": ""}}), ["patch statuses-changed get_job"]),
        (does(), does(**{"x-pages": "cursor"}), ["major result-kind-changed get_job: x-pages"]),
    ],
)
def test_an_operation_is_judged_by_its_name_and_module(
    old: Any, new: Any, expected: list[str]
) -> None:

    assert sorted(expected) == sorted(found(old, new))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (takes(), takes(query()), "minor parameter-added"),
        (takes(), takes(query(required=True)), "major required-parameter-added"),
        (takes(query()), takes(), "major parameter-removed"),
        (takes(query()), takes(query(required=True)), "major now-required"),
        (takes(query(required=True)), takes(query()), "minor now-optional"),
        (takes(query()), takes(query(schema=STRING)), "major type-changed"),
        (takes(query()), takes(query(schema=NUMBER)), "minor type-widened"),
        (takes(query()), takes({**query(), "in": "header"}), "patch parameter-place-changed"),
        (takes(query()), takes(query(deprecated=True)), "minor deprecated"),
        (takes(query()), takes(query(explode=False)), "patch parameter-encoding-changed"),
        (
            takes(),
            takes({**query(), "in": "cookie", "required": True}),
            "major required-parameter-added",
        ),
        (
            takes(query(schema={"enum": ["a"]})),
            takes(query(schema={"enum": ["a", "b"]})),
            "minor value-added",
        ),
        (
            takes(query(schema={"enum": ["a", "b"]})),
            takes(query(schema={"enum": ["a"]})),
            "major value-removed",
        ),
    ],
)
def test_a_parameter_is_judged_as_an_argument(old: Any, new: Any, expected: str) -> None:

    assert [f"{expected} get_job(limit)"] == found(old, new)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (accepts(JSON), accepts(JSON, FORM), ["minor content-type-added"]),
        (accepts(JSON, FORM), accepts(JSON), ["major content-type-removed"]),
        (accepts(JSON), accepts(FORM), ["patch content-type-replaced"]),
        (accepts(JSON), accepts(JSON, required=False), ["minor now-optional"]),
        (accepts(JSON, required=False), accepts(JSON), ["major now-required"]),
        (takes_nothing(), accepts(JSON), ["major required-parameter-added"]),
        (takes_nothing(), accepts(JSON, required=False), ["minor parameter-added"]),
        (accepts(JSON), takes_nothing(), ["major parameter-removed"]),
    ],
)
def test_a_body_is_judged_as_an_argument(old: Any, new: Any, expected: list[str]) -> None:

    assert [f"{rule} get_job(body)" for rule in expected] == found(old, new)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (content(STRING), content(INTEGER), ["major type-changed get_job() -> result"]),
        (
            content(STRING),
            content({}, "application/zip"),
            ["major type-changed get_job() -> result", "patch accept-changed get_job"],
        ),
        (
            content({"type": "array", "items": STRING}),
            content({"type": "array", "items": nullable(STRING)}),
            ["major null-added get_job() -> result[]"],
        ),
        (
            content({"type": "object", "additionalProperties": INTEGER}),
            content({"type": "object", "additionalProperties": STRING}),
            ["major type-changed get_job() -> result{}"],
        ),
    ],
)
def test_a_result_is_judged_as_it_is_received(old: Any, new: Any, expected: list[str]) -> None:

    assert expected == found(answers(old), answers(new))


def test_a_stream_may_come_and_must_not_go() -> None:
    whole, events = content(STRING), content(STRING, "text/event-stream")
    without, with_stream = answers(whole), answers(whole, events)

    assert (
        ["minor stream-added get_job() -> events"],
        ["major stream-removed get_job() -> events"],
    ) == (found(without, with_stream), found(with_stream, without))


def test_a_result_that_comes_or_goes_is_another_type() -> None:
    nothing = does("/jobs", responses={"200": {"description": ""}})

    assert [
        "major type-changed get_job() -> result",
        "patch accept-changed get_job",
    ] == found(answers(content(STRING)), nothing)


def test_a_renamed_model_breaks_imports_and_nothing_else() -> None:
    inner = record(id=STRING, of=ref("Task"))
    old = received(
        record(task=ref("Task"), tasks={"type": "array", "items": ref("Task")}), Task=inner
    )
    new = json.loads(json.dumps(old).replace("Task", "Chore"))

    assert ["major model-renamed Task"] == found(old, new)


def test_a_renamed_and_changed_model_is_compared_with_what_it_was() -> None:
    old = received(record(task=ref("Task")), Task=record(a=STRING, b=STRING))
    new = received(record(task=ref("Chore")), Chore=record(a=STRING, b=INTEGER))

    assert ["major type-changed Chore.b", "major model-renamed Task"] == found(old, new)


def test_renamed_enums_and_unions_break_imports_and_nothing_else() -> None:
    parts = {"Cat": record(kind={"const": "c"}), "Dog": record(kind={"const": "d"})}
    job = record(pet=ref("Pet"), size=ref("Size"))
    old = received(job, Pet=one_of("Cat", "Dog"), Size={"enum": ["s", "m"]}, **parts)
    new = json.loads(json.dumps(old).replace("Pet", "Animal").replace("Size", "Width"))

    assert ["major union-renamed Pet", "major enum-renamed Size"] == found(old, new)


def test_a_model_is_no_rename_of_an_enum() -> None:
    old = received(record(size=ref("Size")), Size={"enum": ["s", "m"]})
    new = received(record(size=ref("Width")), Width=record(s=STRING, m=STRING))

    assert [
        "major type-changed Job.size",
        "major enum-removed Size",
        "minor model-added Width",
    ] == found(old, new)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ({"enum": ["s", "m"]}, PLAIN, ["major kind-changed It", "major type-changed Job.it"]),
        (PLAIN, {**PLAIN, "x-mixin": "Waits"}, ["minor mixin-added It"]),
        ({**PLAIN, "x-mixin": "Waits"}, PLAIN, ["major mixin-changed It"]),
    ],
)
def test_a_name_is_judged_by_what_it_stands_for(old: Any, new: Any, expected: list[str]) -> None:
    before, after = (received(record(it=ref("It")), It=schema) for schema in (old, new))

    assert expected == found(before, after)


def test_a_model_that_is_gone_is_no_rename_of_another_one() -> None:
    old = received(record(task=ref("Task")), Task=record(a=STRING, b=STRING))
    new = received(record(task=ref("Place")), Place=record(x=NUMBER, y=NUMBER))

    assert [
        "major type-changed Job.task",
        "major model-removed Task",
        "minor model-added Place",
    ] == found(old, new)


def test_what_is_newly_sent_gets_a_typed_dict_and_what_is_no_longer_sent_loses_it() -> None:
    only_received = does("/jobs", responses={"200": content(ref("Job"))})
    only_received["components"]["schemas"]["Job"] = PLAIN
    both = copy.deepcopy(only_received)
    both["paths"]["/jobs"]["get"]["parameters"] = [query("job", ref("Job"))]

    assert (
        ["minor param-type-added JobParam", "minor parameter-added get_job(job)"],
        ["major param-type-removed JobParam", "major parameter-removed get_job(job)"],
    ) == (found(only_received, both), found(both, only_received))


ANIMALS = {name: record(kind={"const": name}) for name in ("Cat", "Dog", "Emu")}


@pytest.mark.parametrize(
    ("side", "more", "fewer"), [(sent, "minor", "major"), (received, "minor", "minor")]
)
def test_a_named_union_is_judged_once_however_often_it_is_used(
    side: Any, more: str, fewer: str
) -> None:
    job = record(a=ref("Pet"), b=nullable(ref("Pet")), all=one_of("Cat", "Dog", "Emu"))
    two = side(job, Pet=one_of("Cat", "Dog"), **ANIMALS)
    three = side(job, Pet={**one_of("Cat", "Dog"), "oneOf": [*map(ref, ANIMALS)]}, **ANIMALS)
    added = [c for c in found(two, three) if "member" in c]
    removed = [c for c in found(three, two) if "member" in c]

    assert (
        [f"{more} member-added Pet"],
        [f"{fewer} member-removed Pet"],
    ) == (added, removed)


def test_a_tag_that_means_another_class_is_breaking() -> None:
    def tagged(**mapping: str) -> dict[str, Any]:
        tags = {tag: f"#/components/schemas/{name}" for tag, name in mapping.items()}
        union = {**one_of("Cat", "Dog"), "discriminator": {"propertyName": "k", "mapping": tags}}
        return received(
            record(pet=ref("Pet")), Pet=union, Cat=record(k=STRING), Dog=record(k=STRING)
        )

    assert ["major tag-decodes-to-another Pet[a]", "major tag-decodes-to-another Pet[b]"] == found(
        tagged(a="Cat", b="Dog"), tagged(a="Dog", b="Cat")
    )


def test_another_discriminator_alone_is_followed_by_the_decoder() -> None:
    animals = {n: record(k={"const": n}, l={"const": n}) for n in ("Cat", "Dog")}
    old, new = (
        received(
            record(pet=ref("Pet")),
            Pet={**one_of("Cat", "Dog"), "discriminator": {"propertyName": key}},
            **animals,
        )
        for key in ("k", "l")
    )

    assert ["patch discriminator-changed Pet"] == found(old, new)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            {"default": "x"},
            {"default": "y"},
            "default-changed #/components/schemas/Job/properties/a/default",
        ),
        ({}, {"maxLength": 8}, "limit-changed #/components/schemas/Job/properties/a/maxLength"),
        ({"pattern": "x"}, {}, "limit-changed #/components/schemas/Job/properties/a/pattern"),
        (
            {"maxLength": 8},
            {"maxLength": 8, "default": "x"},
            "default-changed #/components/schemas/Job/properties/a/default",
        ),
        ({"example": "x"}, {"example": "y"}, "other-changed #"),
    ],
)
def test_what_the_client_does_not_read_is_a_patch(old: Any, new: Any, expected: str) -> None:
    before, after = (sent(record(a={**STRING, **words})) for words in (old, new))

    assert [f"patch {expected}"] == found(before, after)


def test_a_property_called_default_is_no_default() -> None:
    old, new = (sent(record(default={**STRING, "description": text})) for text in "ab")

    assert ["patch docs-changed Job"] == found(old, new)


def test_another_spelling_of_the_same_schema_is_no_change_for_users() -> None:
    old = received(record(a=ref("Part")), Part=record("x", x=nullable(STRING)))
    new = received(
        {"allOf": [record(a=ref("Part"))]}, Part=record("x", x={"type": ["string", "null"]})
    )

    assert ["patch other-changed #"] == found(old, new)


def test_schemas_that_contain_themselves_are_compared_to_their_end() -> None:
    tree = record(kids={"type": "array", "items": ref("Job")}, any=ref("Json"), value=STRING)
    loop = {"anyOf": [STRING, {"type": "array", "items": ref("Json")}, ref("Json")]}
    old = received(tree, Json=loop)
    new = copy.deepcopy(old)
    new["components"]["schemas"]["Job"]["properties"]["value"] = INTEGER

    assert ["major type-changed Job.value"] == found(old, new)


@pytest.mark.parametrize("spec", [does(), sent(PLAIN), received(REQUIRED), takes(query())])
def test_the_same_document_has_no_changes(spec: Any) -> None:
    comparison = compare(spec, copy.deepcopy(spec))

    assert (Step.NONE, []) == (comparison.step, comparison.changes)


def test_every_rule_says_why() -> None:
    reasons = [why for _, why in ANYONE.values()]
    reasons += [why for sides in DIRECTED.values() for _, why in sides.values()]

    assert [] == [why for why in reasons if not why or why.endswith(".")]


@pytest.mark.parametrize(
    ("version", "expected"),
    [
        ("1.2.3", ["1.2.3", "1.2.4", "1.3.0", "2.0.0"]),
        ("0.2.3", ["0.2.3", "0.2.4", "0.2.4", "0.3.0"]),
    ],
)
def test_a_version_goes_on_by_its_step(version: str, expected: list[str]) -> None:

    assert expected == [next_version(version, step) for step in Step]


HOSTILE = "a`b|c\x1b[31m<script>\n```"


@pytest.fixture
def hostile() -> Comparison:
    return compare(sent(record(**{HOSTILE: STRING})), sent(record(b=STRING)))


def test_what_a_terminal_obeys_is_shown_as_escapes(hostile: Comparison) -> None:
    shown = table(hostile) + markdown(hostile) + to_json(hostile)

    assert [] == [c for c in shown if not c.isprintable() and c != "\n"]


def test_markdown_has_one_line_for_a_change(hostile: Comparison) -> None:
    items = [line for line in markdown(hostile).splitlines() if line.startswith("- ")]

    assert [
        "- Property removed: ```` Job.a`b|c\\x1b[31m<script>\\x0a``` ```` (`str`): "
        "callers that pass it no longer type-check",
        "- Property added: `Job.b` (`str`): a new optional key",
    ] == items


def test_the_table_has_a_line_for_each_change_and_the_step() -> None:
    shown = table(compare(received(REQUIRED), received(PLAIN)), "0.4.2").splitlines()

    assert [
        "Jobs 1 → Jobs 1",
        "",
        "STEP   CHANGE        WHERE  WHAT  WHY",
        "major  now optional  Job.a        the attribute may be None where it never was",
        "",
        "1 breaking, 0 minor, 0 patch. "
        "Suggested SemVer step: major (minor while the version is 0.x): 0.4.2 → 0.5.0",
    ] == shown


def test_json_has_everything() -> None:
    shown = json.loads(to_json(compare(received(REQUIRED), received(PLAIN)), "1.0.0"))

    assert {
        "old": "Jobs 1",
        "new": "Jobs 1",
        "breaking": 1,
        "semver": {
            "step": "major",
            "step_before_1_0": "minor",
            "version": "1.0.0",
            "next_version": "2.0.0",
        },
        "changes": [
            {
                "change": "now-optional",
                "place": "Job.a",
                "old": "",
                "new": "",
                "noticed_by": ["received"],
                "step": "major",
                "breaking": True,
                "why": "the attribute may be None where it never was",
            }
        ],
    } == shown


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str]:
    old, new = tmp_path / "old.json", tmp_path / "new.yaml"
    old.write_text(json.dumps(received(REQUIRED)), "utf-8")
    new.write_text(yaml.safe_dump(received(PLAIN)), "utf-8")
    return str(old), str(new)


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [(["old", "new"], 0), (["old", "new", "--fail-on-breaking"], 1), (["old", "none"], 2)],
)
def test_the_exit_status_says_what_was_asked_for(
    arguments: list[str], expected: int, files: tuple[str, str]
) -> None:
    names = {"old": files[0], "new": files[1]}

    assert expected == main([names.get(word, word) for word in arguments])


def test_nothing_breaking_does_not_fail(files: tuple[str, str]) -> None:

    assert 0 == main([files[1], files[0], "--fail-on-breaking"])


@pytest.mark.parametrize("version", ["1.2", "v1.2.3", "1.2.3-beta"])
def test_a_version_that_is_no_release_is_refused(
    files: tuple[str, str], version: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        main([*files, "--version", version])

    assert 2 == caught.value.code
    assert f"found --version {version!r}, expected one like 1.2.3" in capsys.readouterr().err


def test_a_document_that_is_none_is_named(tmp_path: Path, capsys: Any) -> None:
    (tmp_path / "old.json").write_text('{"swagger": "2.0"}', "utf-8")
    status = main([str(tmp_path / "old.json"), str(tmp_path / "old.json")])

    assert (2, True) == (status, "Swagger 2.0" in capsys.readouterr().err)


def test_an_overlay_is_laid_over_both(files: tuple[str, str], tmp_path: Path, capsys: Any) -> None:
    overlay = tmp_path / "overlay.yaml"
    actions = [{"target": "$.components.schemas.Job.required", "remove": True}]
    info = {"title": "Nothing is sure", "version": "1"}
    overlay.write_text(json.dumps({"overlay": "1.0.0", "info": info, "actions": actions}), "utf-8")
    main([*files, "--overlay", str(overlay), "--format", "json"])

    assert 0 == json.loads(capsys.readouterr().out)["breaking"]


def test_the_output_is_the_same_for_every_hash_seed(tmp_path: Path) -> None:
    kinds = {"Pet": one_of("Cat", "Dog"), "Size": {"enum": ["s", "m", "l"]}, **ANIMALS}
    job = record("a", a=ref("Pet"), s=ref("Size"), e={"enum": ["x", "y", "z"]})
    (tmp_path / "old.json").write_text(json.dumps(received(job, **kinds)), "utf-8")
    (tmp_path / "new.json").write_text(json.dumps(sent(record(q=STRING))), "utf-8")

    def output(seed: str) -> str:
        names = [str(tmp_path / "old.json"), str(tmp_path / "new.json"), "--format", "json"]
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"}
        command = [sys.executable, "-m", "codegen.compare.diff", *names]
        return subprocess.run(
            command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True
        ).stdout

    assert output("1") == output("2")


@pytest.mark.parametrize(
    "spec",
    [
        ROOT / "openapi.yaml",
        pytest.param(
            OPENAI_SPEC,
            marks=pytest.mark.skipif(
                not OPENAI_SPEC.exists(), reason=f"{OPENAI_SPEC} is not there: set OPENAI_SPEC"
            ),
        ),
    ],
    ids=lambda spec: spec.name,
)
def test_the_changes_of_a_large_document_are_found_in_time(spec: Path) -> None:
    old = yaml.load(spec.read_bytes(), getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    new = copy.deepcopy(old)
    new["paths"]["/renamed"] = new["paths"].pop("/embeddings")
    new["components"]["schemas"]["Batch"]["properties"]["b"] = STRING
    new["components"]["schemas"]["Batch"]["required"].remove("id")
    most = 5 * slowness()
    began = time.process_time()
    changes = found(old, new)
    took = time.process_time() - began

    assert (
        [
            "major now-optional Batch.id",
            "minor property-added Batch.b",
            "patch operation-moved create_embedding",
        ],
        True,
    ) == (changes, took < most)


def test_a_path_parameter_of_another_name_is_one_change() -> None:
    old = does("/jobs/{id}", parameters=[query("id", STRING) | {"in": "path", "required": True}])
    new = does("/jobs/{job}", parameters=[query("job", STRING) | {"in": "path", "required": True}])

    assert [
        "major path-parameter-renamed get_job(id)",
        "patch operation-moved get_job",
    ] == found(old, new)


def test_a_renamed_path_parameter_is_compared_under_its_new_name() -> None:
    old = does("/jobs/{id}", parameters=[query("id", STRING) | {"in": "path", "required": True}])
    new = does("/jobs/{job}", parameters=[query("job") | {"in": "path", "required": True}])

    assert "major type-changed get_job(job)" in found(old, new)


def test_security_of_the_whole_document_is_one_change() -> None:
    paths = {f"/{n}": {"get": {"operationId": f"get{n}", "responses": {}}} for n in range(9)}
    old = document(paths) | {"security": [{"key": []}]}
    new = document(paths) | {"security": [{"token": []}]}

    assert ["patch security-changed #/security"] == found(old, new)
    assert ["patch security-changed #/security"] == found(old, document(paths))


def test_what_is_set_or_unset_is_shown_as_such() -> None:
    old = takes(query(schema={"type": "integer"}))
    new = takes(query(schema={"type": "integer", "maximum": 7}))

    assert "(none) → 7" in table(compare(old, new))
    assert "7 → (none)" in table(compare(new, old))


def test_the_end_of_a_long_pointer_is_shown() -> None:
    name = "a" * 80
    old, new = (takes(query(name, {"type": "integer", "maximum": n})) for n in (1, 2))
    [line] = [line for line in table(compare(old, new)).splitlines() if "limit" in line]

    assert re.search(r"  …a+ in query/schema/maximum  1 → 2", line)


def test_a_new_parameter_is_shown_with_its_type_and_place() -> None:
    comparison = compare(takes(), takes(query()))

    assert [("", "int in query")] == [(c.fact.old, c.fact.new) for c in comparison.changes]


def test_a_document_is_read_within_limits(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "old.json").write_text("[" * 10_000)
    (tmp_path / "new.json").write_text(json.dumps(takes()))

    assert 2 == main([str(tmp_path / "old.json"), str(tmp_path / "new.json")])
    assert "more than 100 mappings and lists" in capsys.readouterr().err


def test_an_overlay_that_selects_nothing_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec, overlay = tmp_path / "spec.json", tmp_path / "overlay.json"
    spec.write_text(json.dumps(takes()))
    action = {"target": "$.nothing", "remove": True}
    overlay.write_text(json.dumps({"overlay": "1.0.0", "actions": [action]}))

    assert 0 == main(["--overlay", str(overlay), str(spec), str(spec)])
    assert "diff: warning 1: " in capsys.readouterr().err
