"""TypedDicts: one beside each model that is sent, one for the parameters of each operation."""

import inspect
import subprocess
import sys
import typing
from pathlib import Path
from typing import Any, Literal

import pytest

from tests.codegen.conftest import Make
from tests.codegen.packages import (
    NUMBER,
    TEXT,
    Package,
    answer,
    array,
    content,
    record,
    ref,
    tagged,
)

SCHEMAS = {
    "Forest": array(ref("Forest")),
    "Job": {
        **record(
            "id",
            "kind",
            id={**TEXT, "description": "What it is called."},
            kind={"const": "job"},
            count=NUMBER,
            maybe={"type": ["string", "null"]},
            parent=ref("Job"),
            step=ref("Step"),
            steps=array(ref("Step")),
            mode={"type": "string", "enum": ["a", "b"]},
            labels={"type": "object", "additionalProperties": TEXT},
            at={"type": "string", "format": "date-time"},
        ),
        "description": "Something to do.",
    },
    "Run": tagged("run", then=ref("Step")),
    "Wait": tagged("wait", seconds=NUMBER),
    "Step": {"anyOf": [ref("Run"), ref("Wait")]},
    "Filter": {"anyOf": [ref("Compare"), ref("Group")]},
    "Compare": tagged("eq", key=TEXT),
    "Group": tagged("and", filters=array(ref("Filter"))),
    "Tree": {"anyOf": [TEXT, array(ref("Tree")), ref("Run"), ref("Wait")]},
    "Odd": record(
        "a-b", **{"a-b": ref("Job"), "class": array(ref("Step")), "1st": TEXT, "it's": TEXT}
    ),
    "Answer": record(text=TEXT, filter=ref("Filter"), tree=ref("Tree"), forest=ref("Forest")),
}
PATHS = {
    "/jobs/{job_id}": {
        "parameters": [{"name": "job_id", "in": "path", "required": True, "schema": TEXT}],
        "post": {
            "operationId": "updateJob",
            "summary": "Change a job",
            "parameters": [
                {"name": "dryRun", "in": "query", "schema": {"type": "boolean"}},
                {
                    "name": "X-Mode",
                    "in": "header",
                    "required": True,
                    "schema": TEXT,
                    "description": "How to.",
                },
            ],
            "requestBody": {"required": True, **content(ref("Job"))},
            "responses": answer(ref("Answer")),
        },
        "put": {
            "operationId": "putOdd",
            "requestBody": {"required": True, **content(ref("Odd"))},
            "responses": answer(ref("Answer")),
        },
    },
    "/search": {
        "post": {
            "operationId": "search",
            "requestBody": content(
                record("stream", stream={"type": "boolean"}, filter=ref("Filter"), tree=ref("Tree"))
            ),
            "responses": {
                "200": {
                    "description": "",
                    "content": {
                        "application/json": {"schema": ref("Answer")},
                        "text/event-stream": {"schema": ref("Step")},
                    },
                }
            },
        }
    },
}


@pytest.fixture(scope="module")
def client(make_client: Make) -> Package:
    return make_client(SCHEMAS, PATHS)


@pytest.fixture(scope="module")
def update(client: Package) -> Any:
    return client.endpoint("update_job")


def required(typed_dict: Any) -> set[str]:
    """The keys that must be given; `__required_keys__` is blind to annotations kept as text."""
    hints = typing.get_type_hints(typed_dict, include_extras=True)
    return {key for key, hint in hints.items() if typing.get_origin(hint) is typing.Required}


def test_what_is_required_is_required(client: Package) -> None:
    param = client.model("JobParam")

    assert {"id", "kind"} == required(param)
    assert not param.__total__


def test_the_keys_are_typed(client: Package) -> None:
    hints = typing.get_type_hints(client.model("JobParam"))

    assert str is hints["id"]
    assert Literal["job"] == hints["kind"]
    assert int is hints["count"]
    assert str | None == hints["maybe"]
    assert Literal["a", "b"] == hints["mode"]
    assert client.model("JobParam") in typing.get_args(hints["parent"])


def test_descriptions_stand_under_their_keys(client: Package) -> None:
    source = (client.folder / "models" / "job.py").read_text("utf-8")
    typed_dict = source.partition("class JobParam")[2]

    assert "Something to do." == inspect.getdoc(client.model("JobParam"))
    assert 'id: Required[str]\n    """What it is called."""' in typed_dict


def test_keys_that_are_no_names_are_kept(client: Package) -> None:
    param = client.model("OddParam")

    assert {"a-b", "class", "1st", "it's"} == set(typing.get_type_hints(param))
    assert {"a-b"} == required(param)


def test_what_is_only_received_has_no_typed_dict(client: Package) -> None:
    assert not hasattr(client.module("models"), "AnswerParam")


def test_parameters_are_flat(update: Any) -> None:
    params = update.UpdateJobParams

    assert {"dry_run", "x_mode", *SCHEMAS["Job"]["properties"]} == set(params.__annotations__)
    assert {"x_mode", "id", "kind"} == required(params)


def test_path_parameters_are_no_keywords(update: Any) -> None:
    assert "job_id" not in update.UpdateJobParams.__annotations__
    assert ("job_id",) == update.OPERATION.path_params


def test_stream_is_left_out_where_it_picks_the_result(client: Package) -> None:
    search = client.endpoint("search")

    assert {"filter", "tree"} == set(search.SearchParams.__annotations__)


def test_the_operation_knows_its_parameters(update: Any) -> None:
    assert set(update.UpdateJobParams.__annotations__) == update.OPERATION.params
    assert {"x_mode", "id", "kind"} == update.OPERATION.required


def test_parameters_have_their_descriptions(client: Package) -> None:
    source = (client.folder / "api/default/update_job.py").read_text("utf-8")

    assert 'x_mode: Required[str]\n    """How to."""' in source
    assert '"""Change a job"""' in source


def test_type_hints_can_be_read_everywhere(client: Package) -> None:
    checked = 0
    for name in client.modules():
        module = client.module(name)
        for thing in vars(module).values():
            if getattr(thing, "__module__", None) == module.__name__ and callable(thing):
                typing.get_type_hints(thing)
                checked += 1
    for name in client.model_names():
        thing = client.model(name)
        if isinstance(thing, type):
            typing.get_type_hints(thing)
            checked += 1

    assert checked > 60


def test_type_hints_of_parameters_know_recursive_unions(client: Package) -> None:
    hints = typing.get_type_hints(client.endpoint("search").SearchParams)

    assert client.model("GroupParam") in typing.get_args(hints["filter"])


def test_the_types_hold_for_mypy(client: Package, tmp_path: Path) -> None:
    use = tmp_path / "use.py"
    use.write_text(
        f"from typing import Unpack, assert_type\n"
        f"from {client.name} import Client\n"
        f"from {client.name}.api.default import search, update_job\n"
        f"from {client.name}.models import Answer, Job, JobParam, Step\n"
        "job: JobParam = {'id': 'a', 'kind': 'job', 'step': {'type': 'wait', 'seconds': 1}}\n"
        "assert_type(Job(id='a').maybe, str | None)\n"
        "assert_type(Job(id='a').id, str)\n"
        "def f(client: Client, **params: Unpack[update_job.UpdateJobParams]) -> None:\n"
        "    found = update_job.sync('a', client=client, body=job, x_mode='m')\n"
        "    assert_type(found, Answer | None)\n"
        "f(Client('x'), id='a', kind='job', x_mode='m', steps=[{'type': 'run'}])\n"
        "f(Client('x'), id='a', kind='job')  # type: ignore[call-arg]\n"
        "forest = Answer(forest=[[], [[]]]).forest or []\n"
        "forest[0][0][0].of_any  # type: ignore[attr-defined]\n"
        "Answer(forest=[[1]])  # type: ignore[list-item]\n"
        "f(Client('x'), id=1, kind='job', x_mode='m')  # type: ignore[arg-type]\n"
    )
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--no-incremental"]
    packages = ["--cache-dir", str(tmp_path / "cache"), "-p", client.name, "-m", "use"]

    result = subprocess.run(
        [*command, *packages],
        cwd=tmp_path,
        env={"MYPYPATH": f"{tmp_path}:{client.folder.parent}", "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )

    assert "" == result.stdout + result.stderr
