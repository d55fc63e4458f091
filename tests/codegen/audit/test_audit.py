"""What is missing in generated code is found, whatever it is; what is whole is left in peace."""

import copy
import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from codegen.audit import audit, main
from codegen.audit.document import Document
from codegen.audit.schemas import Schemas
from codegen.generate import generate, write
from codegen.normalise import normalise
from codegen.read.sources import load
from tests.conftest import Upstream

PROJECT = Path(__file__).parents[3]
SPECS = Path(__file__).parents[1] / "specs"
Json = dict[str, Any]


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def json_content(schema: Json) -> Json:
    return {"content": {"application/json": {"schema": schema}}}


def bushes(height: str) -> Json:
    return {"type": "object", "properties": {"bush": ref("Bush"), "height": {"type": height}}}


def tagged(tag: str, **properties: Json) -> Json:
    return {
        "type": "object",
        "required": ["type"],
        "properties": {"type": {"const": tag}, **properties},
    }


JOB: Json = {
    "type": "object",
    "required": ["id"],
    "properties": {
        "id": {"type": "string"},
        "note": {"type": ["string", "null"]},
        "state": {"type": "string", "enum": ["done", "new"]},
        "ends": {"type": "string", "format": "date-time"},
        "pets": {"type": "array", "items": ref("Pet")},
        "limit": {"anyOf": [{"type": "string"}, {"type": "integer"}]},
        "sizes": {"type": "object", "additionalProperties": {"type": "integer"}},
        "tree": ref("Tree"),
        "hedge": {"oneOf": [bushes("integer"), bushes("string")]},
        "dry": {"type": "string"},
        "group": {"anyOf": [ref("Cat"), ref("Dog"), {"type": "array", "items": ref("Problem")}]},
    },
}
SPEC: Json = {
    "openapi": "3.1.0",
    "info": {"title": "Jobs", "version": "1"},
    "paths": {
        "/jobs/{id}": {
            "parameters": [
                {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
            ],
            "post": {
                "operationId": "makeJob",
                "parameters": [
                    {"name": "dry", "in": "query", "schema": {"type": "boolean"}},
                    {"name": "X-Trace", "in": "header", "schema": {"type": "string"}},
                    {"name": "sid", "in": "cookie", "schema": {"type": "string"}},
                    {"name": "mode", "in": "query", "required": True, "schema": {"type": "string"}},
                ],
                "requestBody": {"required": True, **json_content(ref("Job"))},
                "responses": {
                    "200": {
                        "description": "",
                        "content": {
                            "application/json": {"schema": ref("Job")},
                            "text/event-stream": {"schema": ref("Pet")},
                        },
                    },
                    "400": {"description": "", **json_content(ref("Problem"))},
                },
            },
        },
        "/files": {
            "post": {
                "operationId": "upload",
                "requestBody": {
                    "content": {
                        "multipart/form-data": {
                            "schema": {
                                "type": "object",
                                "properties": {"file": {"type": "string", "format": "binary"}},
                            }
                        },
                        "application/json": {
                            "schema": {
                                "type": "object",
                                "properties": {"url": {"type": "string"}},
                            }
                        },
                    }
                },
                "responses": {"204": {"description": ""}},
            },
            "get": {
                "operationId": "download",
                "responses": {
                    "200": {
                        "description": "",
                        "content": {"text/csv": {"schema": {"type": "string"}}},
                    }
                },
            },
        },
    },
    "components": {
        "schemas": {
            "Job": JOB,
            "Pet": {
                "oneOf": [ref("Cat"), ref("Dog")],
                "discriminator": {"propertyName": "type"},
            },
            "Cat": tagged("cat", lives={"type": "integer"}),
            "Dog": tagged("dog", barks={"type": "boolean"}),
            "Problem": {"type": "object", "properties": {"detail": {"type": "string"}}},
            "Event": {**tagged("event"), "x-keep": "out"},
            "Tree": {"anyOf": [{"type": "array", "items": ref("Tree")}, ref("Problem")]},
            "Bush": {"anyOf": [{"type": "array", "items": ref("Bush")}, ref("Problem")]},
            "Unused": tagged("unused"),
        }
    },
}

MAKE, UPLOAD, UNIONS = "api/default/make_job.py", "api/default/upload.py", "models/unions.py"
STUB, ALIASES = "models/unions.pyi", "models/union_aliases.py"
JOB_PY, CAT = "models/job.py", "models/cat.py"

CUTS = [
    # what is lost · file · pattern · replacement · kind · end of the place
    ("an operation", UPLOAD, r"(?s).*", "", "operation", "/paths/~1files/post"),
    ("a function", UPLOAD, r"def sync\(", "def other(", "operation", "/paths/~1files/post"),
    ("an address", MAKE, '"/jobs/{id}"', '"/job/{id}"', "operation", "/post"),
    ("a query parameter", MAKE, r'"dry": \("dry", "form"\),', "", "parameter", "/parameters/0"),
    ("a header", MAKE, '"x_trace": "X-Trace",', "", "parameter", "/parameters/1"),
    ("a cookie", MAKE, '"sid": "sid",', "", "parameter", "/parameters/2"),
    ("a member of a taken name", MAKE, r"\n    dry_: .*", "", "parameter", "/properties/dry"),
    ("its own name", MAKE, '"dry_": "dry"', '"dry_": "wet"', "type", "/properties/dry"),
    ("a path parameter", MAKE, r'path_params=\("id",\)', "path_params=()", "parameter", "/0"),
    (
        "a parameter's member",
        MAKE,
        r"\n    sid: str \| Unset\n",
        "\n",
        "parameter",
        "/parameters/2",
    ),
    (
        "its being required",
        MAKE,
        r"mode: Required\[str\]",
        "mode: str",
        "required",
        "/parameters/3",
    ),
    ("a body", MAKE, r"\n    body: .*", "", "parameter", "/requestBody/content/application~1json"),
    ("a result", MAKE, r"def decode\(", "def other(", "response", "/200/content/application~1json"),
    ("text", "api/default/download.py", r"\) -> str:", ") -> None:", "response", "text~1csv"),
    ("a flat member", MAKE, r"\n    note: .*", "", "parameter", "/properties/note"),
    ("a flat type", MAKE, r"\n    dry: bool", "\n    dry: str", "type", "/0/schema"),
    ("a content type", UPLOAD, '"application/json",', "", "content type", "application~1json"),
    ("a file", "models/upload_body.py", "FileTypes", "str", "type", "/properties/file"),
    ("events", MAKE, "def decode_event", "def other_event", "response", "text~1event-stream"),
    ("a property", JOB_PY, r"\n    note: .*", "", "property", "/properties/note"),
    ("a key", JOB_PY, '"note": "note"', '"note": "other"', "property", "/properties/note"),
    ("a key's entry", JOB_PY, '"note": "note",', "", "property", "/properties/note"),
    ("all keys", JOB_PY, r"(?s)\n    _keys: .*?\n    }", "", "property", "/properties/note"),
    ("an argument", JOB_PY, r"\n        note: .*", "", "property", "/properties/note"),
    ("reading", JOB_PY, r'get\("note"\)', 'get("id")', "property", "/properties/note"),
    ("a type", JOB_PY, r"\n    id: str", "\n    id: int", "type", "/properties/id"),
    ("any type", JOB_PY, r"\n    id: str", "\n    id: Any", "type", "/properties/id"),
    ("a date", JOB_PY, r"datetime\.datetime", "str", "type", "/properties/ends"),
    ("null", JOB_PY, r"\n    note: str \| None", "\n    note: str", "nullability", "/note"),
    ("being required", JOB_PY, r"Required\[str\]", "str", "required", "/properties/id"),
    ("an enum value", JOB_PY, '"done", ', "", "enum value", "/properties/state"),
    ("an item type", JOB_PY, r"list\[u\.Pet\]", "list[Any]", "type", "/pets/items"),
    ("decoding", JOB_PY, r"u\.decode_Pet\(i0\)", "i0", "type", "/properties/pets"),
    ("an alternative", JOB_PY, r"str \| int", "str", "union member", "/properties/limit"),
    (
        "a value type",
        JOB_PY,
        r"dict\[str, int\]",
        "dict[str, str]",
        "type",
        "/additionalProperties",
    ),
    ("a constant", CAT, r'Literal\["cat"\]', "str", "enum value", "/properties/type"),
    ("a union member", STUB, r" \| m\.Dog\n", "\n", "union member", "/pets/items"),
    ("one at run time", ALIASES, r" \| m\.Dog,", ",", "union member", "/pets/items"),
    ("one in the table", UNIONS, r', "dog": \["Dog"\]', "", "union member", "/pets/items"),
    ("one that is sent", STUB, r" \| m\.DogParam", "", "union member", "/pets/items"),
    ("a union's type", STUB, r"\nPet: .*", "", "type", "/pets/items"),
    ("its alias", ALIASES, r'"Pet": .*', "", "type", "/pets/items"),
    ("its table", UNIONS, r"'\\nPet .*'", "''", "union member", "/pets/items"),
    ("its decoder", STUB, r"\ndecode_Pet: .*", "", "union member", "/pets/items"),
    ("a type in itself", STUB, r"list\[u\.Tree\]", "list[Any]", "union member", "/anyOf/0/items"),
    ("decoding it", UNIONS, r"u\.decode_Tree\(i0\)", "i0", "union member", "/properties/tree"),
    ("decoding in it", UNIONS, r"m\.Problem\.from_dict\(v\)", "v", "union member", "/tree"),
    ("decoding in one of two", UNIONS, r"u\.decode_Bush\(i0\)", "i0", "union member", "/bush"),
    ("decoding items", UNIONS, '"JobGroup": lambda.*', "", "union member", "/properties/group"),
    ("an export", "models/__init__.py", "\nCat cat", "", "model", "/properties/type"),
    (
        "a typed export",
        "models/__init__.pyi",
        "import Cat as Cat",
        "import CatParam",
        "model",
        "/type",
    ),
    ("an error's model", "models/problem.py", "(?s).*", "", "model", "/schemas/Problem"),
    ("what is to be kept", "models/event.py", "(?s).*", "", "model", "/schemas/Event"),
]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a document and the client of it."""
    folder = tmp_path_factory.mktemp("audit")
    (folder / "spec.json").write_text(json.dumps(SPEC), "utf-8")
    write(normalise(SPEC), folder / "jobs")
    return folder


def test_a_whole_client_has_lost_nothing(whole: Path) -> None:
    assert [] == audit(whole / "spec.json", whole / "jobs")


@pytest.mark.parametrize(
    ("file", "pattern", "replacement", "kind", "place"),
    [cut[1:] for cut in CUTS],
    ids=[cut[0] for cut in CUTS],
)
def test_what_is_deleted_is_found(
    whole: Path, tmp_path: Path, file: str, pattern: str, replacement: str, kind: str, place: str
) -> None:
    client = tmp_path / "jobs"
    shutil.copytree(whole / "jobs", client)
    text = (client / file).read_text("utf-8")
    cut = re.sub(pattern, replacement, text)
    assert text != cut, "the pattern is not in the file"
    (client / file).write_text(cut, "utf-8")

    found = audit(whole / "spec.json", client)

    assert any(kind == loss.kind and loss.place.endswith(place) for loss in found), found


def test_the_exit_status_says_whether_anything_is_lost(
    whole: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    richer = copy.deepcopy(SPEC)
    richer["components"]["schemas"]["Cat"]["properties"]["name"] = {"type": "string"}
    (tmp_path / "richer.json").write_text(json.dumps(richer), "utf-8")
    client = str(whole / "jobs")

    assert 0 == main(["--spec", str(whole / "spec.json"), "--client", client])
    assert 1 == main(["--spec", str(tmp_path / "richer.json"), "--client", client])
    assert "1. #/components/schemas/Cat/properties/name: property lost" in capsys.readouterr().out


def test_what_is_no_client_is_named(whole: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["--spec", str(whole / "spec.json"), "--client", str(whole)])

    assert (2, f"audit: {whole}: expected a generated client, with models and api\n") == (
        status,
        capsys.readouterr().err,
    )


@pytest.mark.parametrize(
    ("reference", "message"),
    [
        ("#/paths/~1files", "#/paths/~1files refers to itself"),
        ("#/components/x-odd/more", "#/components/x-odd/more at #/paths/~1files leads nowhere"),
        ("#/info/title/more", "#/info/title/more at #/paths/~1files leads nowhere"),
        ("#files", "#files at #/paths/~1files leads nowhere"),
        ("absent.yaml", "No such file or directory"),
        ("text.json", "text.json: Expecting value"),
    ],
)
def test_a_reference_without_a_target_is_named(
    whole: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], reference: str, message: str
) -> None:
    (tmp_path / "text.json").write_text("[x]")
    paths = {"/files": {"$ref": reference}}
    odd = {"info": SPEC["info"], "paths": paths, "components": {"x-odd": {"$ref": 5}}}
    (tmp_path / "spec.json").write_text(json.dumps(odd), "utf-8")
    status = main(["--spec", str(tmp_path / "spec.json"), "--client", str(whole / "jobs")])

    assert (2, True) == (status, message in capsys.readouterr().err)


@pytest.mark.parametrize(
    ("document", "message"),
    [
        ([], "expected an OpenAPI document"),
        (
            {
                "components": {
                    "schemas": {f"A{n}": {"x-keep": "out", **ref(f"A{n + 1}")} for n in range(2000)}
                }
            },
            "is nested too deeply",
        ),
    ],
    ids=["a list", "2,000 references in a row"],
)
def test_what_is_no_document_is_named(
    whole: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], document: Any, message: str
) -> None:
    (tmp_path / "spec.json").write_text(json.dumps(document), "utf-8")
    status = main(["--spec", str(tmp_path / "spec.json"), "--client", str(whole / "jobs")])

    assert (2, True) == (status, message in capsys.readouterr().err)


NAMED = {"type": "object", "properties": {"a": {"type": "string"}}}
SHAPES: list[tuple[Any, list[str]]] = [
    ({}, ["any"]),
    ({"type": "string", "nullable": True}, ["string", "null"]),
    ({"type": ["integer", "null"]}, ["integer", "null"]),
    ({"enum": ["a", None]}, ["literal", "null"]),
    ({"const": 1}, ["literal"]),
    ({"allOf": [{"nullable": True}, NAMED]}, ["object", "null"]),
    ({"allOf": [{"type": "string"}, {"enum": ["a", 1]}]}, ["literal"]),
    ({"allOf": [{"type": "number"}, {"type": "integer"}]}, ["integer"]),
    ({"type": "object", "anyOf": [{"required": ["a"]}, {"required": ["b"]}]}, ["object"]),
    ({**NAMED, "oneOf": [{"type": "object"}, {"properties": {"b": {}}}]}, ["object", "object"]),
    ({"anyOf": [{"type": "string"}, {"anyOf": [{"type": "null"}]}]}, ["string", "null"]),
    ({"$ref": "#/components/schemas/Loop"}, ["string"]),
    ({"$ref": "#/components/schemas/Named", "nullable": True}, ["object", "null"]),
    ({"type": "array", "prefixItems": [{}, {}]}, ["array"]),
    ({"properties": {"a": {}}}, ["object"]),
    (False, []),
    ({"format": "binary"}, ["string"]),
    ({"const": [1]}, ["array"]),
    ({"const": {"a": 1}}, ["object"]),
    ({"type": "string", "enum": [1]}, ["literal"]),
    ({"type": "integer", "const": 1.0}, ["literal"]),
    ({"type": "boolean", "enum": ["a"]}, ["boolean"]),
    ({"allOf": [{"anyOf": [{}, {"type": "null"}]}, {"type": "string"}]}, ["string"]),
    (ref("Alias"), ["object"]),
    ({"$ref": "#mark"}, ["integer"]),
    ({"$ref": "#/components/schemas/Alias/properties/a"}, ["string"]),
    ({"$ref": "#/components/schemas/Loop/anyOf/0"}, ["string"]),
]


@pytest.mark.parametrize(("schema", "kinds"), SHAPES, ids=[json.dumps(s) for s, _ in SHAPES])
def test_a_schema_is_read_as_its_alternatives(schema: Json, kinds: list[str]) -> None:
    components = {
        "Loop": {"anyOf": [{"type": "string"}, ref("Loop")]},
        "Named": NAMED,
        "Alias": ref("Named"),
        "Marked": {"anyOf": [{"type": "integer", "$anchor": "mark"}]},
    }
    content = {"it": schema, "components": {"schemas": components}}
    document = Document(Path("spec.json"), content)

    found = Schemas(document).alternatives((document.root.child("it"),))

    assert kinds == [alternative.kind for alternative in found]


def test_an_item_of_two_lists_is_one_of_both() -> None:
    lists = [{"type": "array", "items": items} for items in ({"type": "number"}, {"const": 1})]
    document = Document(Path("spec.json"), {"it": {"allOf": lists}})
    schemas = Schemas(document)

    [found] = schemas.alternatives((document.root.child("it"),))

    assert [["literal"]] == [[a.kind for a in schemas.alternatives(i)] for i in found.items]


def test_a_reference_to_another_file_is_followed(tmp_path: Path) -> None:
    (tmp_path / "more.yaml").write_text("Job:\n  type: integer\n", "utf-8")
    document = Document(tmp_path / "spec.json", {"it": {"$ref": "more.yaml#/Job"}})

    found = Schemas(document).alternatives((document.root.child("it"),))

    assert ["integer"] == [alternative.kind for alternative in found]


@pytest.mark.parametrize(
    "odd", [{"type": "object", "properties": [{}]}, {"type": "array", "items": []}], ids=str
)
def test_an_odd_schema_says_nothing(odd: Json, tmp_path: Path) -> None:
    spec = copy.deepcopy(SPEC)
    spec["components"]["schemas"]["Problem"]["properties"]["odd"] = odd
    (tmp_path / "spec.json").write_text(json.dumps(spec), "utf-8")
    generate(tmp_path / "spec.json", tmp_path / "jobs")

    assert [] == audit(tmp_path / "spec.json", tmp_path / "jobs")


def hedges(height: Json) -> Json:
    return {"type": "object", "properties": {"height": height}}


ODD: Json = {
    "openapi": "3.1.0",
    "info": {"title": "Odd", "version": "1"},
    "paths": {
        "x-note": {"get": {"responses": {}}},
        "/odd": {
            "post": {
                "parameters": [
                    {"name": "Accept", "in": "header", "schema": {"type": "integer"}},
                    {"name": "filter", "in": "query", **json_content({"type": "integer"})},
                ],
                "requestBody": {"content": {"*/*": {}}},
                "responses": {
                    "x-note": {},
                    "200": {"description": "", **json_content({})},
                    "201": {"description": "", **json_content(ref("Odd"))},
                    "202": {"description": "", "content": {"application/json": {}}},
                    "400": {"description": "", "content": {"text/plain": {"schema": ref("Bad")}}},
                    "404": {"description": "", **json_content(NAMED)},
                },
                "callbacks": {
                    "done": {
                        "x-note": {"post": {"requestBody": json_content(ref("Bad"))}},
                        "{$url}": {"post": {"requestBody": {"content": {"application/json": {}}}}},
                    }
                },
            }
        },
    },
    "components": {
        "schemas": {
            "Odd": {
                "type": "object",
                "properties": {
                    "never": False,
                    "alias": ref("Alias"),
                    "twins": {"oneOf": [NAMED, NAMED]},
                    "hedges": {
                        "oneOf": [
                            hedges({"oneOf": [hedges({"type": "string"}), hedges({"type": kind})]})
                            for kind in ("integer", "boolean")
                        ]
                    },
                },
            },
            "Alias": ref("Bad"),
            "Bad": {"type": "object", "properties": {"why": {"type": "string"}}},
        }
    },
}
"""What is rare, or said in a place where the client has nothing of it."""


def test_what_only_looks_lost_is_left_in_peace(tmp_path: Path) -> None:
    (tmp_path / "spec.json").write_text(json.dumps(ODD), "utf-8")
    write(normalise(ODD), tmp_path / "odd")

    assert [] == audit(tmp_path / "spec.json", tmp_path / "odd")


def test_the_client_of_our_document_has_lost_nothing() -> None:
    assert [] == audit(PROJECT / "openapi.yaml", PROJECT / "generated_client")


def test_the_client_of_the_upstream_document_has_lost_nothing(upstream: Upstream) -> None:
    assert [] == audit(upstream.spec, upstream.folder / "upstream")


@pytest.mark.parametrize("name", ["graph", "legacy", "shop"])
def test_the_document_of_a_fastapi_application_loses_nothing(name: str, tmp_path: Path) -> None:
    write(normalise(load(SPECS / f"{name}.json")), tmp_path / name)

    assert [] == audit(SPECS / f"{name}.json", tmp_path / name)


@pytest.mark.parametrize(
    "rest",
    [{}, {"webhooks": {"new": {"post": {"requestBody": json_content(ref("Cat"))}}}}],
    ids=["components", "webhooks"],
)
def test_a_document_without_paths_becomes_models(rest: Json, tmp_path: Path) -> None:
    schemas = {"Cat": tagged("cat", friend=ref("Dog")), "Dog": tagged("dog")}
    spec = {"openapi": "3.1.0", "info": {}, "components": {"schemas": schemas}, **rest}
    (tmp_path / "spec.json").write_text(json.dumps(spec), "utf-8")
    count = generate(tmp_path / "spec.json", tmp_path / "pets")

    assert 0 == count
    assert {"cat.py", "dog.py"} <= {path.name for path in (tmp_path / "pets/models").iterdir()}
    assert [] == audit(tmp_path / "spec.json", tmp_path / "pets")
    (tmp_path / "pets/models/cat.py").unlink()
    assert ["model"] == [loss.kind for loss in audit(tmp_path / "spec.json", tmp_path / "pets")]
