"""A changed specification: what it means for the facade is said, and what to paste."""

from __future__ import annotations

import ast
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from codegen import generate, inputs
from codegen.facade import drift
from codegen.facade.generated_models import Models
from codegen.facade.method_text import method_name, method_text, singular
from codegen.facade.operations import Generated, operations
from codegen.facade.surface import methods
from codegen.facade.uses import Function, Module, Use, modules, uses
from tests.codegen.facade.pasting import paste
from wrapper import Client
from wrapper.providers.edgen import Edgen
from wrapper.providers.peakprivacy import PeakPrivacy
from wrapper.providers.seekgpt import SeekGPT

PROJECT = Path(__file__).parents[3]
COMMITTED = PROJECT / "generated_client"
CLIENTS: list[Client] = [
    Client(api_key="", base_url="http://localhost"),
    Edgen(api_key=""),
    PeakPrivacy(api_token=""),
    SeekGPT(api_key=""),
]


def parameter(name: str, place: str = "path") -> dict[str, Any]:
    return {"name": name, "in": place, "required": place == "path", "schema": {"type": "string"}}


def answer(schema: str, **others: Any) -> dict[str, Any]:
    json_content = {"schema": {"$ref": f"#/components/schemas/{schema}"}}
    content = {"application/json": json_content, **others}
    return {"responses": {"200": {"description": "Fine.", "content": content}}}


def takes(**properties: Any) -> dict[str, Any]:
    schema = {"type": "object", "required": ["note"], "properties": properties}
    return {"requestBody": {"required": True, "content": {"application/json": {"schema": schema}}}}


TEXT = {"type": "string"}
EVENTS = {"text/event-stream": {"schema": {"$ref": "#/components/schemas/FileAuthor"}}}
BYTES = {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
FILE, VERSION = parameter("file_id"), parameter("version_id")
PATHS: dict[str, Any] = {
    "/files/{file_id}/copy": {
        "post": {
            "operationId": "copyFile",
            "tags": ["files"],
            "summary": 'Copy """a""" \\ file',
            "parameters": [FILE],
            **takes(note=TEXT),
            **answer("FileVersion"),
        }
    },
    "/files/{file_id}/explain": {
        "post": {
            "operationId": "explainFile",
            "tags": ["files"],
            "parameters": [FILE],
            **takes(note=TEXT, stream={"type": "boolean"}),
            **answer("FileVersion", **EVENTS),
        }
    },
    "/files/{file_id}/versions": {
        "get": {
            "operationId": "listFileVersions",
            "tags": ["files"],
            "summary": "The versions of a file",
            "x-pages": {"param": "after", "items": "data", "next": ["data.-1.id"]},
            "parameters": [FILE, parameter("after", "query")],
            **answer("FileVersionList"),
        }
    },
    "/files/{file_id}/versions/{version_id}": {
        "get": {
            "operationId": "retrieveFileVersion",
            "tags": ["files"],
            "summary": "One version of a file",
            "parameters": [FILE, VERSION],
            **answer("FileVersion"),
        }
    },
    "/files/{file_id}/versions/{version_id}/content": {
        "get": {
            "operationId": "downloadFileVersion",
            "tags": ["files"],
            "parameters": [FILE, VERSION],
            "responses": {"200": {"description": "Fine.", "content": BYTES}},
        }
    },
    "/gadgets": {
        "get": {
            "operationId": "listGadgets",
            "tags": ["gadgets"],
            "x-pages": {"items": "data"},
            **answer("FileVersionList"),
        },
        "post": {
            "operationId": "createGadget",
            "tags": ["gadgets"],
            **takes(note=TEXT),
            **answer("FileVersion"),
        },
    },
}
SCHEMAS: dict[str, Any] = {
    "FileAuthor": {"type": "object", "properties": {"name": TEXT}},
    "FileVersion": {
        "type": "object",
        "x-area": "files",
        "required": ["id"],
        "properties": {"id": TEXT, "author": {"$ref": "#/components/schemas/FileAuthor"}},
    },
    "FileVersionList": {
        "type": "object",
        "x-area": "files",
        "required": ["data", "has_more"],
        "properties": {
            "data": {"type": "array", "items": {"$ref": "#/components/schemas/FileVersion"}},
            "has_more": {"type": "boolean"},
        },
    },
}


@cache
def project_modules() -> dict[str, Module]:
    return modules(PROJECT)


@cache
def project_uses() -> list[Use]:
    return uses(project_modules())


@cache
def known(package: Path = COMMITTED) -> dict[str, Generated]:
    """The operations of a package that no test changes."""
    return operations(package)


@pytest.fixture(scope="module", autouse=True)
def _project_is_read_once() -> Iterator[None]:
    """No test changes the facade of this project, so every comparison may share one reading."""

    def read_modules(root: Path) -> dict[str, Module]:
        return project_modules() if root == PROJECT else modules(root)

    def read_uses(found: dict[str, Module]) -> list[Use]:
        return project_uses() if found is project_modules() else uses(found)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(drift, "modules", read_modules)
        patch.setattr(drift, "uses", read_uses)
        yield


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what the facade is made of, and the client with new operations too."""
    root = tmp_path_factory.mktemp("drift") / "tree"
    for folder in ("codegen", "wrapper"):
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(PROJECT / folder, root / folder, ignore=ignored)
    for file in ("generator-config.yml", "pyproject.toml"):
        shutil.copyfile(PROJECT / file, root / file)
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    document = yaml.load((PROJECT / "openapi.yaml").read_text("utf-8"), loader)
    document["paths"] |= PATHS
    document["components"]["schemas"] |= SCHEMAS
    spec = root / "openapi.yaml"
    spec.write_text(json.dumps(document, default=str), "utf-8")
    assert 0 == generate.main(["--spec", str(spec), "--out", str(root / "generated_client")])
    return root


@pytest.fixture(scope="module")
def found(tree: Path) -> drift.Drift:
    return drift.compare(PROJECT, tree / "generated_client")


@pytest.fixture
def without_retrieve_file(tmp_path: Path) -> Path:
    """The client of a specification that has lost one operation."""
    package = tmp_path / "generated_client"
    shutil.copytree(COMMITTED / "api", package / "api")
    (package / "models").symlink_to(COMMITTED / "models")
    (package / "api" / "files" / "retrieve_file.py").unlink()
    return package


def test_facade_and_specification_are_in_step() -> None:
    said = drift.report(drift.compare(PROJECT, COMMITTED))

    assert ["every operation has a method, every method an operation"] == said


def test_what_is_read_is_what_methods_call() -> None:
    """Text and behaviour agree on every method that calls one operation."""
    read = {(use.owner, known()[use.operation].path) for use in project_uses() if use.calls}
    called = {
        (f"Async{method.resource.__name__}.{method.function.__name__}", method.operation.path)
        for client in CLIENTS
        for method in methods(client)
        if method.operation
    }

    assert set() == called - read


def test_a_lost_operation_is_told_with_every_method_and_import(
    without_retrieve_file: Path,
) -> None:
    said = drift.report(drift.compare(PROJECT, without_retrieve_file))

    assert "files.retrieve_file is gone" == said[0]
    assert [
        ("wrapper/_async/resources/files.py", " AsyncFiles.retrieve"),
        ("wrapper/_async/resources/files.py", " AsyncFiles.wait_for_processing"),
        ("wrapper/_async/resources/files.py", " import"),
    ] == [tuple(line.strip().split(":")[::2]) for line in said[1:]]


def test_the_line_told_is_that_of_the_method(without_retrieve_file: Path) -> None:
    lost = drift.compare(PROJECT, without_retrieve_file).lost["files.retrieve_file"]
    lines = (PROJECT / "wrapper/_async/resources/files.py").read_text("utf-8").splitlines()

    assert {
        "AsyncFiles.retrieve": "    async def retrieve(self, file_id: str, **options:"
        " Unpack[RequestOptions]) -> m.FileObject:",
        "AsyncFiles.wait_for_processing": "    async def wait_for_processing(",
        "import": "    retrieve_file,",
    } == {use.owner: lines[use.line - 1] for use in lost}


@pytest.mark.parametrize(
    ("gone", "owner"),
    [
        ("audio.create_transcription", "AsyncEdgenTranscriptions.create"),
        ("edgen.retrieve_edgen_chat_status", "AsyncEdgenChatStatus.create"),
        ("files.download_file", "AsyncFiles.retrieve_content"),
        ("peakprivacy.ping_peak_privacy", "AsyncPeakPrivacyChat.check_api_token"),
        ("smarter.create_smarter_chat", "AsyncChatbot.prompt"),
        ("smarter.retrieve_smarter_identity", "AsyncSmarterClient.whoami"),
        ("threads.create_thread_run", "AsyncThreadRuns.create"),
    ],
)
def test_a_method_uses_what_it_has_through_others(gone: str, owner: str) -> None:
    """Through a constant, a function of another module, an attribute, a base, a private method."""
    users = {use.owner for use in project_uses() if use.operation == gone and use.calls}

    assert owner in users


def test_a_new_operation_is_named_for_the_likest_of_those_that_are_gone(
    without_retrieve_file: Path,
) -> None:
    files = without_retrieve_file / "api" / "files"
    text = (files / "list_files.py").read_text("utf-8")
    (files / "enumerate_files.py").write_text(text.replace("listFiles", "enumerateFiles"))
    (files / "list_files.py").unlink()
    (files / "delete_file.py").unlink()
    said = drift.report(drift.compare(PROJECT, without_retrieve_file))

    assert [
        "files.delete_file is gone",
        "files.list_files is gone; is it files.enumerate_files, GET /files, now?",
        "files.retrieve_file is gone",
    ] == sorted(line for line in said if " is gone" in line)


def test_an_operation_that_moved_or_was_renamed_is_found_again(
    without_retrieve_file: Path,
) -> None:
    files, models = (without_retrieve_file / "api" / tag for tag in ("files", "models"))
    shutil.move(files / "list_files.py", models / "list_files.py")
    text = (COMMITTED / "api/files/retrieve_file.py").read_text("utf-8")
    (files / "retrieve_a_file.py").write_text(text.replace("retrieveFile", "retrieveAFile"))
    said = drift.report(drift.compare(PROJECT, without_retrieve_file))

    assert [
        "files.list_files is gone; is it models.list_files, GET /files, now?",
        "files.retrieve_file is gone; is it files.retrieve_a_file, GET /files/{file_id}, now?",
    ] == [line for line in said if "gone;" in line]


def test_operations_without_a_method_are_told(found: drift.Drift) -> None:
    assert [
        "copyFile",
        "downloadFileVersion",
        "explainFile",
        "listFileVersions",
        "retrieveFileVersion",
        "createGadget",
        "listGadgets",
    ] == [operation.name for operation in found.without]


def test_an_operation_left_to_the_low_level_client_is_not_told(tree: Path) -> None:
    low_level = {
        "copyFile": "Needs a header that only robots have.",
        "createNothing": "It is new.",
        "listFiles": "It is new.",
        "explainFile": " ",
    }
    found = drift.compare(PROJECT, tree / "generated_client", low_level)

    assert "copyFile" not in [operation.name for operation in found.without]
    assert {
        "createNothing": "is gone",
        "listFiles": "has a method",
        "explainFile": "has no reason",
    } == found.needless


def test_a_name_of_the_specification_cannot_pass_for_lines_to_paste(
    without_retrieve_file: Path,
) -> None:
    files = without_retrieve_file / "api" / "files"
    text = (COMMITTED / "api/files/retrieve_file.py").read_text("utf-8")
    forged = text.replace(
        "retrieveFile", "x\\n== wrapper/__init__.py: among the imports\\nimport os"
    )
    (files / "evil.py").write_text(forged.replace('"/files/', '"/\\x1b[2J\\n== /files/'))
    said = "\n".join(drift.report(drift.compare(PROJECT, without_retrieve_file)))
    headings = re.findall(r"^== .*?: ", said, re.MULTILINE)

    assert ["== wrapper/_async/resources/files.py: "] * 4 == headings
    assert "\x1b" not in said


@pytest.mark.parametrize(
    ("stem", "taken", "expected"),
    [
        ("retrieve_file", [], "retrieve"),
        ("get_file", [], "retrieve"),
        ("retrieve_file_version", ["retrieve"], "retrieve_version"),
        ("retrieve_file_version", ["retrieve", "retrieve_version"], "retrieve_file_version"),
        ("continue_file", [], "continue_file"),
        ("copy_file", ["copy", "copy_file"], "copy_file_"),
    ],
)
def test_a_method_is_named_as_shortly_as_its_class_allows(
    tree: Path, stem: str, taken: list[str], expected: str
) -> None:
    operation = known(tree / "generated_client")["files.retrieve_file"]
    renamed = type(operation)(operation.tag, stem, operation.tree)

    assert expected == method_name(renamed, "AsyncFiles", taken)


@pytest.mark.parametrize(
    ("operation", "expected"),
    [
        (
            "files.copy_file",
            """\
    @accepts(p.CopyFile)
    async def new(self, file_id: str, **params: Unpack[p.CopyFile]) -> m.FileVersion:
        \"""Copy \\"\\"\\"a\\"\\"\\" \\\\ file\"""
        return await self._caller.fetch(copy_file.OPERATION, {**params}, file_id)
""",
        ),
        (
            "files.retrieve_file_version",
            """\
    @accepts(RequestOptions)
    async def new(
        self, version_id: str, *, file_id: str, **options: Unpack[RequestOptions]
    ) -> m.FileVersion:
        \"""One version of a file\"""
        return await self._caller.fetch(
            retrieve_file_version.OPERATION, {**options}, file_id, version_id
        )
""",
        ),
        (
            "files.list_file_versions",
            """\
    @accepts(p.ListFileVersions)
    def new(
        self, file_id: str, **params: Unpack[p.ListFileVersions]
    ) -> AsyncPaginator[m.FileVersion]:
        \"""The versions of a file\"""
        return self._caller.fetch_page(list_file_versions.OPERATION, {**params}, file_id)
""",
        ),
        (
            "files.explain_file",
            """\
    @overload
    async def new(
        self,
        file_id: str,
        *,
        stream: Literal[False] | Unset | None = None,
        **params: Unpack[p.ExplainFile],
    ) -> m.FileVersion: ...
    @overload
    async def new(
        self, file_id: str, *, stream: Literal[True], **params: Unpack[p.ExplainFile]
    ) -> AsyncStream[m.FileAuthor]: ...
    @overload
    async def new(
        self, file_id: str, *, stream: bool, **params: Unpack[p.ExplainFile]
    ) -> m.FileVersion | AsyncStream[m.FileAuthor]: ...
    @accepts(p.ExplainFile)
    async def new(
        self, file_id: str, *, stream: bool | Unset | None = None, **params: Unpack[p.ExplainFile]
    ) -> m.FileVersion | AsyncStream[m.FileAuthor]:
        \"""`explainFile`.\"""
        if not stream:
            return await self._caller.fetch(explain_file.OPERATION, {**params}, file_id)
        return await self._caller.stream(
            explain_file.OPERATION, explain_file.decode_event, {**params}, file_id
        )
""",
        ),
    ],
)
def test_the_method_is_one_as_by_hand(tree: Path, operation: str, expected: str) -> None:
    package = tree / "generated_client"

    assert expected == method_text(known(package)[operation], "new", Models(package))


def test_a_method_of_assistants_sends_their_header() -> None:
    operation = known()["threads.retrieve_thread"]

    assert """\
    @accepts(RequestOptions)
    async def new(self, thread_id: str, **options: Unpack[RequestOptions]) -> m.Thread:
        \"\"\"Fetch a thread\"\"\"
        return await self._caller.fetch(
            retrieve_thread.OPERATION, self._for_assistants(options), thread_id
        )
""" == method_text(operation, "new", Models(COMMITTED), for_assistants=True)


def test_an_operation_without_a_choice_streams_always() -> None:
    text = method_text(known()["audio.create_speech"], "new", Models(COMMITTED))

    assert 1 == text.count("async def new(")
    assert "-> AsyncStream[" in text
    assert "return await self._caller.stream(" in text


@pytest.mark.parametrize(
    ("model", "name", "expected"),
    [
        ("m.FileObject", "id", "str"),
        ("m.FileObject", "nothing", None),
        ("m.CreateEmbeddingRequestParam", "model", "str | m.KnownEmbeddingModel"),
        ("m.CreateEmbeddingRequestParam", "user", "str"),
        ("m.AllowedCaller", "id", None),
        ("m.Nothing", "id", None),
    ],
)
def test_a_field_has_the_type_that_its_model_declares(
    model: str, name: str, expected: str | None
) -> None:
    assert expected == Models(COMMITTED).field(model, name)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("files", "file"),
        ("batches", "batch"),
        ("policies", "policy"),
        ("access", "access"),
        ("data", "data"),
    ],
)
def test_a_word_has_a_singular(word: str, expected: str) -> None:
    assert expected == singular(word)


def undocumented(text: str, name: str = "") -> list[str]:
    """The statements of a module, or the functions of a name in its classes, without docstrings."""
    tree = ast.parse(text)
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | Function) and ast.get_docstring(node):
            node.body = node.body[1:]
    classes = [node for node in tree.body if isinstance(node, ast.ClassDef)]
    members = [node for found in classes for node in found.body if isinstance(node, Function)]
    named = [node for node in members if node.name == name]
    return [ast.unparse(node) for node in (named if name else tree.body)]


@pytest.mark.parametrize(
    ("method", "operation"),
    [
        ("batches.cancel", "batches.cancel_batch"),
        ("container_files.create", "containers.create_container_file"),
        ("eval_runs.retrieve", "evals.retrieve_eval_run"),
        ("files.content", "files.download_file"),
        ("files.create", "files.create_file"),
        ("files.list", "files.list_files"),
        ("models.list", "models.list_models"),
    ],
)
def test_the_method_is_one_that_type_checkers_know(method: str, operation: str) -> None:
    """`make check` looks at the facade; so what is printed has the right types if it is that."""
    resource, name = method.split(".")
    facade = (PROJECT / f"wrapper/_async/resources/{resource}.py").read_text("utf-8")
    text = method_text(known()[operation], name, Models(COMMITTED))
    [printed] = undocumented(f"class _:\n{text}", name)

    assert printed in undocumented(facade, name)


def test_the_overloads_are_those_that_type_checkers_know() -> None:
    facade = (PROJECT / "wrapper/_async/resources/completions.py").read_text("utf-8")
    text = method_text(known()["completions.create_completion"], "create", Models(COMMITTED))
    by_hand = undocumented(facade, "create")
    printed = undocumented(f"class _:\n{text}", "create")

    assert 4 == len(printed)
    assert by_hand[:3] == printed[:3]
    assert by_hand[3].partition("\n    ")[0] == printed[3].partition("\n    ")[0]


def test_a_new_file_is_one_that_type_checkers_know(monkeypatch: pytest.MonkeyPatch) -> None:
    without = {name: m for name, m in project_modules().items() if "moderations" not in m.file}
    monkeypatch.setattr(drift, "modules", lambda _: without)
    pieces = drift.compare(PROJECT, COMMITTED).pieces
    texts = {(piece.file, piece.where): piece.text for piece in pieces}
    resource, client = "wrapper/_async/resources/moderations.py", "wrapper/_async/resources/api.py"
    by_hand = (PROJECT / client).read_text("utf-8")
    printed = f"class _:\n{texts[client, 'in AsyncAPI']}"

    assert undocumented((PROJECT / resource).read_text("utf-8")) == undocumented(
        texts[resource, "a new file"]
    )
    assert texts[client, "under TYPE_CHECKING"] in by_hand
    assert undocumented(by_hand, "moderations") == undocumented(printed, "moderations")


@pytest.mark.parametrize(
    ("tag", "stem"),
    [
        ("vector_stores", "delete_vector_store_file"),
        ("audio", "create_transcription"),
    ],
)
def test_the_method_of_any_operation_compiles(tag: str, stem: str) -> None:
    text = method_text(known()[f"{tag}.{stem}"], "new", Models(COMMITTED))

    compile(f"class _:\n{text}", stem, "exec")


@pytest.fixture(scope="module")
def pasted(tree: Path) -> tuple[Path, list[str]]:
    """The tree with the printed lines pasted, and the files that they went into."""

    def run(*command: str, status: int = 0) -> str:
        done = subprocess.run(
            [sys.executable, "-m", *command], cwd=tree, capture_output=True, text=True, check=False
        )
        assert status == done.returncode, done.stderr
        return done.stdout

    run("codegen.facade.params")
    run("codegen.facade.types")
    files = paste(run("codegen.facade.drift", status=1), tree)
    run("ruff", "check", "--fix", "--quiet", *files)
    run("ruff", "format", "--quiet", *files)
    run("codegen.facade.unasync")
    return tree, files


def test_what_was_pasted_is_complete(pasted: tuple[Path, list[str]]) -> None:
    tree, _ = pasted

    assert not drift.compare(tree, tree / "generated_client").is_any


CALLS = """
import httpx, json, sys
from wrapper import Client
from wrapper.types.files import FileCopyParams, FileVersion
from wrapper.types.gadgets import GadgetCreateParams

def handle(request):
    seen.append(f"{request.method} {request.url.path} {request.content.decode()}".strip())
    if b'"stream":true' in request.content:
        events = 'data: {"name": "Ada"}\\n\\ndata: [DONE]\\n\\n'
        return httpx.Response(200, text=events, headers={"content-type": "text/event-stream"})
    return httpx.Response(200, json={"id": "v1", "data": [{"id": "v2"}], "has_more": False})

seen = []
with httpx.Client(transport=httpx.MockTransport(handle)) as http:
    client = Client(api_key="", base_url="http://localhost/v1", http_client=http)
    said = [
        client.files.copy("f1", note="x"),
        client.files.explain("f1", note="x"),
        *client.files.explain("f1", note="x", stream=True),
        *client.files.list_versions("f1"),
        client.files.retrieve_version("v1", file_id="f1"),
        client.files.with_raw_response.copy("f1", note="x").parse(),
        *client.gadgets.list(),
        client.gadgets.create(note="x"),
    ]
    content = client.files.download_version("v1", file_id="f1").read()
print(json.dumps([seen, [type(value).__name__ for value in said], len(content)]))
"""


def test_what_was_pasted_can_be_called(pasted: tuple[Path, list[str]]) -> None:
    tree, _ = pasted
    command = [sys.executable, "-W", "error", "-c", CALLS]
    done = subprocess.run(command, cwd=tree, capture_output=True, text=True, check=False)

    assert (0, "") == (done.returncode, done.stderr)
    seen, types, size = json.loads(done.stdout)
    assert [
        'POST /v1/files/f1/copy {"note":"x"}',
        'POST /v1/files/f1/explain {"note":"x"}',
        'POST /v1/files/f1/explain {"note":"x","stream":true}',
        "GET /v1/files/f1/versions",
        "GET /v1/files/f1/versions/v1",
        'POST /v1/files/f1/copy {"note":"x"}',
        "GET /v1/gadgets",
        'POST /v1/gadgets {"note":"x"}',
        "GET /v1/files/f1/versions/v1/content",
    ] == seen
    assert [
        *["FileVersion", "FileVersion", "FileAuthor", "FileVersion"],
        *["FileVersion", "FileVersion", "FileVersion", "FileVersion"],
    ] == types
    assert 0 < size


def test_another_document_is_held_against_the_facade(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = {
        "openapi": "3.1.0",
        "info": {"title": "One operation", "version": "1"},
        "paths": {"/gadgets": {"get": PATHS["/gadgets"]["get"]}},
        "components": {"schemas": SCHEMAS},
    }
    (tmp_path / "spec.json").write_text(json.dumps(document))
    status = drift.main(["--spec", str(tmp_path / "spec.json")])
    said = capsys.readouterr().out

    assert 1 == status
    assert "files.create_file is gone\n" in said
    assert "listGadgets has no method (GET /gadgets)\n" in said


def test_a_stale_client_is_told_and_compared_nevertheless(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(inputs, "is_stale", lambda root: True)
    status = drift.main([])
    said = capsys.readouterr()

    assert (0, "every operation has a method, every method an operation\n") == (status, said.out)
    assert "generated_client is not what its inputs say: run make generate\n" == said.err


def test_a_document_that_cannot_be_read_is_no_drift(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = drift.main(["--spec", str(tmp_path / "missing.yaml")])
    said = capsys.readouterr()

    assert (1, "") == (status, said.out)
    assert "missing.yaml" in said.err
