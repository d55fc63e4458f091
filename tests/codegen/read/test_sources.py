"""Promises of documents in several files, or on the network: read within bounds, and joined."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from codegen.normalise import normalise
from codegen.read import sources
from codegen.read.bundle import Bundle, bundle
from codegen.read.sources import SourceError, Sources
from tests.kit.servers import Answer, RawServer, Received, respond

PROJECT = Path(__file__).parents[3]
Files = dict[str, Any]
TEXT = {"type": "string"}


def ref(to: str) -> dict[str, str]:
    return {"$ref": to}


def record(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def content(schema: Any) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema}}}


def operation(schema: Any, **more: Any) -> dict[str, Any]:
    return {
        "operationId": "op",
        "responses": {"200": {"description": "", **content(schema)}},
        **more,
    }


def document(schema: Any = TEXT, **sections: Any) -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/a": {"get": operation(schema)}},
        **sections,
    }


def components(**schemas: Any) -> dict[str, Any]:
    return {"components": {"schemas": schemas}}


def lay(folder: Path, files: Files) -> Path:
    for name, value in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        text = value if isinstance(value, str) else json.dumps(value)
        (folder / name).write_text(text, "utf-8")
    return folder / next(iter(files))


def joined(folder: Path, files: Files, *, folders: list[Path] | None = None) -> Bundle:
    """The files in one; the first is the root."""
    found = Sources(lay(folder, files), folders=folders or [])
    return bundle(found.document(found.root), found)


def schema_of(made: Bundle, path: str = "/a") -> Any:
    responses = made.document["paths"][path]["get"]["responses"]
    return responses["200"]["content"]["application/json"]["schema"]


def schemas(made: Bundle) -> Any:
    return made.document["components"]["schemas"]


def test_a_document_without_others_is_itself(tmp_path: Path) -> None:
    whole = document(ref("#/components/schemas/Job"), **components(Job=record(id=TEXT)))

    assert Bundle(whole, {}) == joined(tmp_path, {"a.yaml": whole})


REFERENCES = [
    pytest.param("b.yaml#/components/schemas/Job", components(Job=record(id=TEXT)), id="component"),
    pytest.param("./b.yaml#/Job", {"Job": record(id=TEXT)}, id="any pointer"),
    pytest.param("b.yaml#/x~1y~0z/Job", {"x/y~z": {"Job": record(id=TEXT)}}, id="escapes"),
    pytest.param("b.yaml#/list/0/Job", {"list": [{"Job": record(id=TEXT)}]}, id="a list's entry"),
    pytest.param(
        "b.yaml#/Jobs/a/Job",
        {"Jobs": ref("#/All"), "All": {"a": {"Job": record(id=TEXT)}}},
        id="through a reference",
    ),
    pytest.param("b.yaml#/X", {"X": ref("#/Job"), "Job": record(id=TEXT)}, id="to a reference"),
    pytest.param(
        "b.yaml#/Jobs/Job",
        {"Jobs": {**ref("#/All"), "Job": record(id=TEXT)}, "All": {}},
        id="beside a reference",
    ),
]


@pytest.mark.parametrize(("reference", "other"), REFERENCES)
def test_a_part_of_another_file_keeps_its_name(tmp_path: Path, reference: str, other: Any) -> None:
    made = joined(tmp_path, {"a.yaml": document(ref(reference)), "b.yaml": other})

    assert ref("#/components/schemas/Job") == schema_of(made)
    assert {"Job": record(id=TEXT)} == schemas(made)


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        ("b.yaml#/Task", "#/components/schemas/Job"),
        ("b.yaml#/Task/properties/id", "#/components/schemas/Job/properties/id"),
    ],
)
def test_a_reference_back_leads_to_where_it_is_already(
    tmp_path: Path, reference: str, expected: str
) -> None:
    job = record(id=TEXT)
    made = joined(
        tmp_path,
        {
            "a.yaml": document(ref(reference), **components(Job=job)),
            "b.yaml": {"Task": ref("a.yaml#/components/schemas/Job")},
        },
    )

    assert ref(expected) == schema_of(made)
    assert {"Job": job} == schemas(made)


@pytest.mark.parametrize("job", [{"$anchor": "it", **record(me=ref("#it"))}, ref("#it")])
def test_an_anchor_stays_as_it_is(tmp_path: Path, job: Any) -> None:
    made = joined(tmp_path, {"a.yaml": document(ref("b.yaml#/Job")), "b.yaml": {"Job": job}})

    assert ref("#/components/schemas/Job") == schema_of(made)
    assert {"Job": job} == schemas(made)


@pytest.mark.parametrize("name", ["Job.yaml", "Job.json", "deep/Job.yml", "Job.openapi.yaml"])
@pytest.mark.parametrize("end", ["", "#"])
def test_a_whole_file_is_named_after_the_file(tmp_path: Path, name: str, end: str) -> None:
    made = joined(tmp_path, {"a.yaml": document(ref(name + end)), name: record(id=TEXT)})

    assert ref("#/components/schemas/Job") == schema_of(made)
    assert {"Job": record(id=TEXT)} == schemas(made)


def test_a_file_that_a_component_stands_for_has_the_components_name(tmp_path: Path) -> None:
    made = joined(
        tmp_path,
        {
            "a.yaml": document(ref("files/job.yaml"), **components(Job=ref("./files/job.yaml"))),
            "files/job.yaml": record(
                parent=ref("job.yaml"), other=ref("../a.yaml#/components/schemas/Job")
            ),
        },
    )
    job = ref("#/components/schemas/Job")

    assert job == schema_of(made)
    assert {"Job": record(parent=job, other=job)} == schemas(made)


def test_names_that_are_taken_get_the_name_of_their_file(tmp_path: Path) -> None:
    made = joined(
        tmp_path,
        {
            "a.yaml": document(
                {
                    "anyOf": [
                        ref("b.yaml#/Job"),
                        ref("c/b.yaml#/Job"),
                        ref("#/components/schemas/Job"),
                    ]
                },
                **components(Job=TEXT),
            ),
            "b.yaml": {"Job": record(b=TEXT)},
            "c/b.yaml": {"Job": record(c=TEXT)},
        },
    )

    assert {"Job": TEXT, "b_Job": record(b=TEXT), "Job2": record(c=TEXT)} == schemas(made)
    assert ["b_Job", "Job2", "Job"] == [
        member["$ref"].rpartition("/")[2] for member in schema_of(made)["anyOf"]
    ]


def test_files_may_refer_to_each_other_in_circles(tmp_path: Path) -> None:
    made = joined(
        tmp_path,
        {
            "a.yaml": document(ref("A.yaml")),
            "A.yaml": record(b=ref("B.yaml"), me=ref("#")),
            "B.yaml": record(a=ref("A.yaml#"), name=ref("A.yaml#/properties/b")),
        },
    )
    a, b = ref("#/components/schemas/A"), ref("#/components/schemas/B")

    assert {"A": record(b=b, me=a), "B": record(a=a, name=b)} == schemas(made)


def test_a_part_of_what_is_there_already_is_referred_to_in_it(tmp_path: Path) -> None:
    made = joined(
        tmp_path,
        {
            "a.yaml": document(record(whole=ref("Job.yaml"), part=ref("Job.yaml#/$defs/Id"))),
            "Job.yaml": {**record(id=ref("#/$defs/Id")), "$defs": {"Id": TEXT}},
        },
    )
    part = ref("#/components/schemas/Job/$defs/Id")

    assert part == schema_of(made)["properties"]["part"]
    assert {"Job": {**record(id=part), "$defs": {"Id": TEXT}}} == schemas(made)


def test_path_items_are_written_where_they_belong(tmp_path: Path) -> None:
    made = joined(
        tmp_path,
        {
            "a.yaml": {
                **document(),
                "paths": {"/a": ref("paths/a.yaml"), "/b": ref("b.yaml#/paths/~1b")},
            },
            "paths/a.yaml": {"get": operation(ref("../Job.yaml"))},
            "b.yaml": {
                "paths": {"/b": {"get": operation(ref("#/components/schemas/B"))}},
                **components(B=record()),
            },
            "Job.yaml": record(),
        },
    )

    assert [ref("#/components/schemas/Job"), ref("#/components/schemas/B")] == [
        schema_of(made, "/a"),
        schema_of(made, "/b"),
    ]
    assert {
        "#/paths/~1a": "paths/a.yaml#",
        "#/paths/~1b": "b.yaml#/paths/~1b",
        "#/components/schemas/Job": "Job.yaml#",
        "#/components/schemas/B": "b.yaml#/components/schemas/B",
    } == made.origins


def test_whole_sections_can_stand_in_files(tmp_path: Path) -> None:
    made = joined(
        tmp_path,
        {
            "a.yaml": {
                **document(),
                "paths": ref("paths/index.yaml"),
                "components": {"schemas": ref("schemas/index.yaml")},
            },
            "paths/index.yaml": {"/a": ref("a.yaml")},
            "paths/a.yaml": {"get": operation(ref("../schemas/index.yaml#/Job"))},
            "schemas/index.yaml": {"Job": ref("job.yaml"), "User": record(job=ref("job.yaml"))},
            "schemas/job.yaml": record(user=ref("index.yaml#/User")),
        },
    )
    job, user = ref("#/components/schemas/Job"), ref("#/components/schemas/User")

    assert job == schema_of(made)
    assert {"Job": record(user=user), "User": record(job=job)} == schemas(made)


def test_what_is_no_schema_becomes_a_component_of_its_kind(tmp_path: Path) -> None:
    item = {
        "parameters": [ref("parts.yaml#/id")],
        "post": {
            "requestBody": ref("parts.yaml#/body"),
            "responses": {"default": ref("parts.yaml#/failure")},
            "callbacks": {"done": ref("parts.yaml#/done")},
        },
    }
    parts = {
        "id": {"name": "id", "in": "query", "schema": ref("Id.yaml")},
        "body": content(TEXT),
        "failure": {"description": "", "headers": {"x": ref("#/header")}},
        "header": {"schema": TEXT},
        "done": {"{$url}": ref("#/item")},
        "item": {"post": operation(TEXT)},
    }
    made = joined(
        tmp_path,
        {"a.yaml": {**document(), "paths": {"/a": item}}, "parts.yaml": parts, "Id.yaml": TEXT},
    )

    assert {
        "parameters": {"id": {**parts["id"], "schema": ref("#/components/schemas/Id")}},
        "requestBodies": {"body": parts["body"]},
        "responses": {
            "failure": {**parts["failure"], "headers": {"x": ref("#/components/headers/header")}}
        },
        "headers": {"header": parts["header"]},
        "callbacks": {"done": {"{$url}": ref("#/components/pathItems/item")}},
        "pathItems": {"item": parts["item"]},
        "schemas": {"Id": TEXT},
    } == made.document["components"]


DATA = {"$ref": "no-file.yaml"}


@pytest.mark.parametrize("key", ["example", "examples", "default", "const", "enum", "x-extra"])
def test_a_reference_in_data_is_data(tmp_path: Path, key: str) -> None:
    schema = {**TEXT, key: [DATA]}
    made = joined(
        tmp_path, {"a.yaml": document(schema, **components(A=ref("B.yaml"))), "B.yaml": TEXT}
    )

    assert schema == schema_of(made)


@pytest.mark.parametrize("name", ["example", "default", "enum", "x-extra", "parameters", "$ref"])
def test_a_property_may_have_the_name_of_a_keyword(tmp_path: Path, name: str) -> None:
    made = joined(
        tmp_path, {"a.yaml": document(record(**{name: ref("Job.yaml")})), "Job.yaml": TEXT}
    )

    assert ref("#/components/schemas/Job") == schema_of(made)["properties"][name]


def test_what_stands_beside_a_reference_stays(tmp_path: Path) -> None:
    made = joined(
        tmp_path,
        {"a.yaml": document({**ref("Job.yaml"), "description": "d"}), "Job.yaml": record()},
    )

    assert {**ref("#/components/schemas/Job"), "description": "d"} == schema_of(made)


def test_a_discriminator_follows_what_it_maps_to(tmp_path: Path) -> None:
    animals = {
        "Cat": record(kind=TEXT),
        "Dog": record(kind=TEXT),
        "Cow": record(kind=TEXT),
        "Emu": record(kind=TEXT),
        "Pet": {
            "oneOf": [ref(f"#/components/schemas/{name}") for name in ("Cat", "Cow", "Emu")],
            "discriminator": {
                "propertyName": "kind",
                "mapping": {"dog": "Dog", "cat": "#/components/schemas/Cat"},
            },
        },
    }
    made = joined(
        tmp_path,
        {
            "a.yaml": document(
                {
                    "discriminator": {
                        "propertyName": "kind",
                        "mapping": {"p": "pets.yaml#/components/schemas/Pet"},
                    }
                },
                **components(Cat=TEXT, Cow=TEXT),
            ),
            "pets.yaml": components(**animals),
        },
    )

    assert {"p": "#/components/schemas/Pet"} == schema_of(made)["discriminator"]["mapping"]
    assert {
        "dog": "#/components/schemas/Dog",
        "cat": "#/components/schemas/pets_Cat",
        "Cow": "#/components/schemas/pets_Cow",
    } == schemas(made)["Pet"]["discriminator"]["mapping"]


def test_a_mapping_that_is_no_reference_is_left_alone(tmp_path: Path) -> None:
    declared = {"discriminator": {"propertyName": "k", "mapping": {"a": "urn:a:b", "c": "My Cat"}}}
    made = joined(
        tmp_path, {"a.yaml": document(declared, **components(A=ref("B.yaml"))), "B.yaml": {}}
    )

    assert declared == schema_of(made)


def test_the_inputs_are_left_alone(tmp_path: Path) -> None:
    root = lay(tmp_path, {"a.yaml": document(ref("Job.yaml")), "Job.yaml": record(me=ref("#"))})
    found = Sources(root)
    before = json.dumps(found.document(found.root))
    bundle(found.document(found.root), found)

    assert before == json.dumps(found.document(found.root))


def test_a_joined_document_is_normalised_like_any_other(tmp_path: Path) -> None:
    made = joined(
        tmp_path,
        {
            "a.yaml": {**document(), "paths": {"/a": ref("paths/a.yaml")}},
            "paths/a.yaml": {"get": operation(ref("../my%20job.yaml"))},
            "my job.yaml": record(next=ref("#"), id=ref("#/$defs/Id")) | {"$defs": {"Id": TEXT}},
        },
    )

    assert {"MyJob", "Id", "Unions"} == set(normalise(made.document)["components"]["schemas"])


def _in_files(value: Any) -> Any:
    """The value with references to components as references to files, from a folder beside."""
    if isinstance(value, list):
        return [_in_files(item) for item in value]
    if isinstance(value, dict):
        return {key: _in_files(item) for key, item in value.items()}
    if isinstance(value, str) and value.startswith("#/components/"):
        return f"../{value.removeprefix('#/components/')}.yaml"
    return value


def test_our_document_in_a_thousand_files_is_still_the_same(tmp_path: Path) -> None:
    whole = sources.load(PROJECT / "openapi.yaml")
    files: Files = {
        "openapi.yaml": {
            **whole,
            "paths": {path: ref(f"paths/{n}.yaml") for n, path in enumerate(whole["paths"])},
            "components": {
                section: {name: ref(f"{section}/{name}.yaml") for name in members}
                for section, members in whole["components"].items()
            },
        }
    }
    for number, item in enumerate(whole["paths"].values()):
        files[f"paths/{number}.yaml"] = _in_files(item)
    for section, members in whole["components"].items():
        for name, member in members.items():
            files[f"{section}/{name}.yaml"] = _in_files(member)

    made = joined(tmp_path, files)

    assert whole == made.document


def test_keys_that_are_numbers_are_found(tmp_path: Path) -> None:
    text = "responses:\n  200:\n    description: d\n"
    path = {"get": {"responses": {"200": ref("b.yaml#/responses/200")}}}
    made = joined(tmp_path, {"a.yaml": {**document(), "paths": {"/a": path}}, "b.yaml": text})

    assert {"200": {"description": "d"}} == made.document["components"]["responses"]


WRONG = [
    ("missing.yaml", {}, "missing.yaml: No such file"),
    ("b.yaml#/nope", {"b.yaml": {}}, "b.yaml#/nope leads nowhere"),
    ("b.yaml#/x/9", {"b.yaml": {"x": [1]}}, "leads nowhere"),
    ("b.yaml#name", {"b.yaml": {}}, "expected a file, and in it a pointer"),
    ("b.yaml", {"b.yaml": "{"}, "is neither YAML nor JSON"),
    ("b.yaml", {"b.yaml": ref("c.yaml"), "c.yaml": ref("b.yaml")}, "refers to itself"),
    ("b.yaml#/a/b", {"b.yaml": {"a": ref("#/a/b")}}, "refers to itself"),
    ("b.yaml#/a", {"b.yaml": {"a": ref("#/a/a")}}, "refers to itself"),
    ("b.yaml#/a/b", {"b.yaml": {"a": {**ref("#/a"), "type": "object"}}}, "refers to itself"),
    ("b.yaml", {"b.yaml": "only text"}, "leads to 'only text': expected a mapping"),
    ("b.yaml#/a", {"b.yaml": {"a": None}}, "leads to None: expected a mapping"),
    (".", {}, "is a folder"),
    ("/etc/passwd", {}, "outside of"),
    ("../../etc/passwd", {}, "outside of"),
    ("%2e%2e/secret.yaml", {}, "outside of"),
    ("file:///etc/passwd", {}, "expected a relative path, or an http(s) URL"),
    ("ftp://host/x.yaml", {}, "expected a relative path, or an http(s) URL"),
    ("a\0b.yaml", {}, "is no path"),
]


@pytest.mark.parametrize(("reference", "others", "message"), WRONG)
def test_a_wrong_reference_is_named_with_its_place(
    tmp_path: Path, reference: str, others: Files, message: str
) -> None:
    (tmp_path / "spec").mkdir()
    (tmp_path / "secret.yaml").write_text("{}")
    with pytest.raises(SourceError) as caught:
        joined(tmp_path / "spec", {"a.yaml": document(ref(reference)), **others})

    assert message in str(caught.value)
    assert "$ref at a.yaml#/paths/~1a/get/responses/200/content/application~1json/schema" in str(
        caught.value
    )


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret.yaml").write_text("{}")
    (tmp_path / "spec").mkdir()
    (tmp_path / "spec" / "inside.yaml").symlink_to(tmp_path / "secret.yaml")

    with pytest.raises(SourceError, match="outside of"):
        joined(tmp_path / "spec", {"a.yaml": document(ref("inside.yaml"))})


def test_another_folder_can_be_allowed(tmp_path: Path) -> None:
    files = {"spec/a.yaml": document(ref("../shared/Job.yaml")), "shared/Job.yaml": record()}
    made = joined(tmp_path, files, folders=[tmp_path / "shared"])

    assert {"Job": record()} == schemas(made)


@pytest.mark.parametrize(
    "cycle",
    [{"paths": ref("b.yaml")}, {"paths": {"/a": ref("b.yaml")}}],
)
def test_a_section_that_holds_itself_is_refused(tmp_path: Path, cycle: Any) -> None:
    with pytest.raises(SourceError, match=r"is circular|refers to itself"):
        joined(tmp_path, {"a.yaml": {**document(), **cycle}, "b.yaml": {"/b": {}, **cycle}})


@pytest.mark.parametrize("broken", [5, {"schemas": []}])
def test_components_have_to_be_a_mapping(tmp_path: Path, broken: Any) -> None:
    with pytest.raises(SourceError, match=r"^#/components/schemas: expected a mapping$"):
        joined(
            tmp_path, {"a.yaml": {**document(ref("b.yaml")), "components": broken}, "b.yaml": {}}
        )


def test_many_documents_have_an_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "MAX_DOCUMENTS", 3)
    chain = {f"S{n}.yaml": record(next=ref(f"S{n + 1}.yaml")) for n in range(5)}

    with pytest.raises(SourceError, match="more than 3 documents"):
        joined(tmp_path, {"a.yaml": document(ref("S0.yaml")), **chain})


class Site(RawServer):
    """Answers with its files; `/moved/...` sends on."""

    def __init__(self) -> None:
        super().__init__()
        self.files: Files = {}

    @property
    def url(self) -> str:
        return self.base_url.removesuffix("/v1")

    def answer(self, received: Received) -> Answer:
        path = received.target.partition("?")[0]
        if path.startswith("/moved/"):
            moved = {"location": path.removeprefix("/moved")}
            return Answer((respond(status=302, headers=moved),))
        body = self.files.get(path, "")
        text = body if isinstance(body, str) else json.dumps(body)
        return Answer((respond(text.encode(), status=200 if path in self.files else 404),))


@pytest.fixture
def site() -> Iterator[Site]:
    with Site() as site:
        yield site


def fetched(site: Site, path: str, files: Files) -> Bundle:
    site.files |= files
    found = Sources(site.url + path)
    return bundle(found.document(found.root), found)


@pytest.mark.parametrize("path", ["/api/a.yaml", "/moved/api/a.yaml", "/api/a.yaml?token=x"])
def test_documents_are_fetched_with_what_they_refer_to(site: Site, path: str) -> None:
    files = {
        "/api/a.yaml": document(ref("../schemas/Job.json"), **components(Own=TEXT)),
        "/schemas/Job.json": record(own=ref("../api/a.yaml#/components/schemas/Own")),
    }
    made = fetched(site, path.replace("?token=x", ""), files)

    own = ref("#/components/schemas/Own")
    assert {"Own": TEXT, "Job": record(own=own)} == schemas(made)


def test_a_page_that_two_addresses_lead_to_is_one(site: Site) -> None:
    both = record(one=ref("Job.json"), other=ref("moved/Job.json"))
    made = fetched(site, "/a.yaml", {"/a.yaml": document(both), "/Job.json": record(id=TEXT)})

    assert {"Job": record(id=TEXT)} == schemas(made)


def test_a_file_may_refer_to_a_url(site: Site, tmp_path: Path) -> None:
    site.files["/Job.yaml"] = record()
    made = joined(tmp_path, {"a.yaml": document(ref(f"{site.url}/Job.yaml"))})

    assert {"Job": record()} == schemas(made)


@pytest.mark.parametrize("reference", ["file:///etc/passwd", "ftp://127.0.0.1/x"])
def test_the_network_is_not_led_to_this_machines_files(site: Site, reference: str) -> None:
    with pytest.raises(SourceError, match="can refer to http"):
        fetched(site, "/a.yaml", {"/a.yaml": document(ref(reference))})


def test_a_missing_page_is_named_without_its_secrets(site: Site) -> None:
    url = site.url.replace("//", "//user:password@") + "/nope.yaml?token=secret"
    with pytest.raises(SourceError) as caught:
        Sources(url)

    assert f"GET {site.url}/nope.yaml answered 404" == str(caught.value)


def test_a_page_has_a_limit(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "LARGEST", 1000)

    with pytest.raises(SourceError, match="more than"):
        fetched(site, "/a.yaml", {"/a.yaml": "x" * 2000})


def test_documents_have_a_limit_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "LARGEST", 1000)
    job = record(description="x" * 500)

    with pytest.raises(SourceError, match=r"b\.yaml: the documents have more than .* together"):
        joined(tmp_path, {"a.yaml": document(ref("b.yaml"), **components(Job=job)), "b.yaml": job})


def test_values_of_documents_have_a_limit_together(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("codegen.read.bundle.MOST_VALUES", 20)

    with pytest.raises(ValueError, match="the documents have more than 20 values together"):
        joined(tmp_path, {"a.yaml": document(ref("b.yaml")), "b.yaml": record(b=TEXT)})


def test_a_page_has_a_time(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "SECONDS", -1.0)

    with pytest.raises(SourceError, match="not done after"):
        fetched(site, "/a.yaml", {"/a.yaml": document()})


def test_an_address_without_a_server_is_named() -> None:
    with pytest.raises(
        SourceError, match=r"GET http://127\.0\.0\.1:9/a\.yaml failed: ConnectError"
    ):
        Sources("http://127.0.0.1:9/a.yaml")


def test_a_file_has_a_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "LARGEST", 10)

    with pytest.raises(SourceError, match="has more than"):
        joined(tmp_path, {"a.yaml": document()})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"a": 1}', {"a": 1}),
        ("{a: 1}", {"a": 1}),
        ("a: 2026-01-01\n1: x", {"a": "2026-01-01", "1": "x"}),
        ("\n[1, 2]", [1, 2]),
    ],
)
def test_yaml_and_json_are_told_apart_by_what_they_say(text: str, expected: Any) -> None:
    assert expected == sources.parse(text.encode(), name="x")
