"""Promises of the command line: from a document, wherever it stands, to a client or a reason."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from codegen import cli
from codegen import generate as generator
from codegen.audit.document import DocumentError
from codegen.cli import main
from codegen.write import audited, out_folder
from codegen.write.edits import RECORD

PROJECT = Path(__file__).parents[2]
SPEC: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "Jobs", "version": "1"},
    "paths": {
        "/jobs": {
            "get": {
                "operationId": "listJobs",
                "responses": {
                    "200": {
                        "description": "",
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/Job"}}
                        },
                    }
                },
            }
        }
    },
    "components": {
        "schemas": {"Job": {"type": "object", "properties": {"id": {"type": "string"}}}}
    },
}


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    path = tmp_path / "spec.json"
    path.write_text(json.dumps(SPEC))
    return path


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "made" / "jobs_client"


def run(spec: Path | str, out: Path, *more: str) -> int:
    return main(["generate", "--spec", str(spec), "--out", str(out), *more])


def overlay(folder: Path, name: str, *actions: Any) -> str:
    path = folder / name
    path.write_text(json.dumps({"overlay": "1.0.0", "actions": [*actions]}))
    return str(path)


def contents(folder: Path) -> dict[str, bytes]:
    paths = [path for path in folder.rglob("*") if path.is_file()]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def test_the_result_is_on_stdout_and_the_progress_on_stderr(
    spec: Path, out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = run(spec, out)
    said = capsys.readouterr()

    assert (0, f"{out}: 1 operations from {spec}\n") == (status, said.out)
    assert ["reading", "normalising", "writing", "auditing", "done"] == [
        line.split()[1] for line in said.err.splitlines()
    ]


def test_the_module_and_the_command_write_the_same(spec: Path, tmp_path: Path) -> None:
    run(spec, tmp_path / "a" / "client")
    generator.main(["--spec", str(spec), "--out", str(tmp_path / "b" / "client")])

    assert contents(tmp_path / "a") == contents(tmp_path / "b")


def test_overlays_are_applied_in_order(spec: Path, out: Path, tmp_path: Path) -> None:
    first = overlay(
        tmp_path,
        "1.json",
        {"target": "$.components.schemas", "update": {"Task": {"type": "object"}}},
        {"target": "$.paths['/jobs'].get", "update": {"operationId": "first"}},
    )
    second = overlay(
        tmp_path,
        "2.json",
        {"target": "$.components.schemas.Task", "update": {"properties": {"n": {}}}},
        {
            "target": "$.components.schemas.Job.properties",
            "update": {"task": {"$ref": "#/components/schemas/Task"}},
        },
        {"target": "$.paths['/jobs'].get", "update": {"operationId": "second"}},
    )
    status = run(spec, out, "--overlay", first, "--overlay", second)

    assert 0 == status
    assert (out / "models" / "task.py").exists()
    assert ["second.py"] == [p.name for p in (out / "api" / "default").glob("[!_]*.py")]


def test_an_overlay_may_refer_to_files_of_the_document(
    spec: Path, out: Path, tmp_path: Path
) -> None:
    (tmp_path / "Task.yaml").write_text("type: object\nproperties: {n: {type: integer}}\n")
    update = {"task": {"$ref": "Task.yaml"}}
    action = {"target": "$.components.schemas.Job.properties", "update": update}

    assert 0 == run(spec, out, "--overlay", overlay(tmp_path, "o.json", action))
    assert (out / "models" / "task.py").exists()


def test_a_target_that_selects_nothing_is_a_numbered_warning(
    spec: Path, out: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    action = {"target": "$.nothing", "remove": True}
    first, second = (overlay(tmp_path, name, action) for name in ("1.json", "2.json"))
    status = run(spec, out, "--overlay", first, "--overlay", second)

    assert 0 == status
    assert [
        f"generate: warning {number}: {path}#/actions/0: the target $.nothing selects nothing"
        for number, path in [(1, first), (2, second)]
    ] == [line for line in capsys.readouterr().err.splitlines() if "warning" in line]


def test_several_files_become_one_client(out: Path, tmp_path: Path) -> None:
    (tmp_path / "Job.yaml").write_text("type: object\nproperties: {id: {type: string}}\n")
    root = {**SPEC, "components": {"schemas": {"Job": {"$ref": "Job.yaml"}}}}
    (tmp_path / "openapi.yaml").write_text(json.dumps(root))

    assert 0 == run(tmp_path / "openapi.yaml", out)
    assert "id" in (out / "models" / "job.py").read_text()


def test_files_elsewhere_are_read_where_allowed_only(out: Path, tmp_path: Path) -> None:
    (tmp_path / "spec").mkdir()
    (tmp_path / "Job.yaml").write_text("type: object\n")
    root = {**SPEC, "components": {"schemas": {"Job": {"$ref": "../Job.yaml"}}}}
    path = tmp_path / "spec" / "openapi.yaml"
    path.write_text(json.dumps(root))

    assert [1, 0] == [run(path, out), run(path, out, "--ref-root", str(tmp_path))]


def test_what_would_be_lost_is_numbered_with_its_place(
    spec: Path, out: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    run(spec, out)
    before = contents(out)
    lost = {"name": "x", "in": "header", "schema": {"type": "array", "items": {"type": "string"}}}
    text = json.dumps(SPEC["paths"]["/jobs"]).replace("#/", "spec.json#/")
    (tmp_path / "paths.json").write_text(text)
    spec.write_text(json.dumps({**SPEC, "paths": {"/jobs": {"$ref": "paths.json"}}}))
    normalise = generator.normalise

    def damaged(document: Any) -> Any:
        normal = normalise(document)
        normal["paths"]["/jobs"]["get"]["parameters"] = [lost]
        return normal

    # The passes leave nothing that would be lost, so something has to be put in.
    monkeypatch.setattr(generator, "normalise", damaged)
    status = run(spec, out)
    error = capsys.readouterr().err

    assert 1 == status
    assert "1 of its parts would be lost; nothing was written\n" in error
    assert "warning 1 at #/paths/~1jobs/get (paths.json#): " in error
    assert before == contents(out)


def test_what_was_lost_without_a_word_is_found_before_the_swap(
    spec: Path, out: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    run(spec, out)
    before = contents(out)
    normalise = generator.normalise

    def damaged(document: Any) -> Any:
        normal = normalise(document)
        normal["components"]["schemas"]["Job"]["properties"]["name"] = {"type": "string"}
        del normal["components"]["schemas"]["Job"]["properties"]["id"]
        return normal

    monkeypatch.setattr(generator, "normalise", damaged)
    status = run(spec, out)

    assert 1 == status
    assert "\nwarning 1 at #/components/schemas/Job/properties/id: property lost" in (
        capsys.readouterr().err
    )
    assert before == contents(out)
    assert 0 == run(spec, out, "--no-audit")


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        (lambda out: (out / "client.py").write_text("# mine"), "client.py (changed)"),
        (lambda out: (out / "models" / "mine.py").touch(), "models/mine.py (added)"),
        (lambda out: (out / "types.py").unlink(), "types.py (removed)"),
    ],
)
def test_an_edit_by_hand_is_named_and_kept(
    spec: Path, out: Path, edit: Any, expected: str, capsys: pytest.CaptureFixture[str]
) -> None:
    run(spec, out)
    edit(out)
    before = contents(out)
    status = run(spec, out)

    assert 1 == status
    assert f"overwrites this:\n  {expected}\n" in capsys.readouterr().err
    assert before == contents(out)


@pytest.mark.parametrize(
    ("failure", "reason"),
    [
        (DocumentError("#/x leads nowhere"), "#/x leads nowhere"),
        (RecursionError(), "nested too deeply"),
    ],
    ids=["no document", "too deep"],
)
def test_an_audit_that_fails_says_how_to_go_without(
    spec: Path, out: Path, failure: Exception, reason: str,
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    run(spec, out)
    before = contents(out)

    def fail(*_: Any) -> None:
        raise failure

    # The passes refuse what the audit can't read, so it has to be made to fail.
    monkeypatch.setattr(audited, "Document", fail)

    assert 1 == run(spec, out)
    assert f"the audit failed: {reason}; --no-audit generates nevertheless" in (
        capsys.readouterr().err
    )
    assert before == contents(out)


def test_an_edit_by_hand_is_overwritten_by_force(spec: Path, out: Path) -> None:
    run(spec, out)
    before = contents(out)
    (out / "client.py").write_text("# mine")

    assert 0 == run(spec, out, "--force")
    assert before == contents(out)


def test_what_tools_leave_behind_is_no_edit(spec: Path, out: Path) -> None:
    run(spec, out)
    (out / "__pycache__").mkdir()
    (out / "__pycache__" / "client.cpython-311.pyc").touch()
    (out / ".inputs.sha256").touch()
    client = (out / "client.py").read_bytes()
    (out / "client.py").write_bytes(client.replace(b"\n", b"\r\n"))

    assert 0 == run(spec, out)


def test_a_folder_of_somebody_else_is_kept(
    spec: Path, out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out.mkdir(parents=True)
    (out / "thesis.tex").write_text("x")
    status = run(spec, out)

    assert 1 == status
    assert "was not written by this command" in capsys.readouterr().err
    assert {"thesis.tex": b"x"} == contents(out)


def test_a_broken_record_counts_as_none(spec: Path, out: Path) -> None:
    run(spec, out)
    (out / RECORD).write_text("{")

    assert 1 == run(spec, out)


@pytest.mark.parametrize("marker", ["pyproject.toml", ".git"])
def test_a_project_is_not_replaced_even_by_force(spec: Path, out: Path, marker: str) -> None:
    out.mkdir(parents=True)
    (out / marker).touch()

    assert 1 == run(spec, out, "--force")
    assert {marker: b""} == contents(out)


def test_the_folder_of_the_document_is_not_replaced(spec: Path) -> None:
    assert 1 == run(spec, spec.parent, "--force")
    assert spec.exists()


@pytest.mark.parametrize("name", ["my-client", "1st"])
def test_a_folder_that_no_import_can_name_is_refused(
    spec: Path, tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert 1 == run(spec, tmp_path / name)
    assert f"import {name}" in capsys.readouterr().err


def test_a_failing_swap_brings_the_old_folder_back(
    spec: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(spec, out)
    before = contents(out)
    rename = Path.rename

    def fail_once(self: Path, target: Path) -> Path:
        if target == out and self.name == out.name:
            raise OSError("no space left on device")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", fail_once)

    assert 1 == run(spec, out)
    assert before == contents(out)
    assert [out] == list(out.parent.iterdir())


def test_a_generator_that_is_killed_leaves_the_old_folder_whole(spec: Path, out: Path) -> None:
    run(spec, out)
    before = contents(out)
    command = [sys.executable, "-m", "codegen.cli", "generate", "--spec", spec, "--out", out]
    with subprocess.Popen(command, cwd=PROJECT, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr
        lines = iter(process.stderr)
        while "writing" not in next(lines):
            pass
        process.kill()

    assert -signal.SIGKILL == process.returncode
    assert before == contents(out)


def test_what_a_killed_generator_had_put_aside_comes_back(
    spec: Path, out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(spec, out)
    left = out.with_name(f".generated-{out.name}-killed")
    left.mkdir()
    out.rename(left / "before")
    (left / "before" / "mine.py").touch()

    assert 1 == run(spec, out)
    assert (out / "mine.py").exists()
    assert [out] == list(out.parent.iterdir())
    assert f"{out} is back" in capsys.readouterr().err


def test_what_a_killed_generator_had_only_begun_is_removed(spec: Path, out: Path) -> None:
    run(spec, out)
    before = contents(out)
    (out.with_name(f".generated-{out.name}-killed") / "half").mkdir(parents=True)

    assert 0 == run(spec, out)
    assert before == contents(out)
    assert [out] == list(out.parent.iterdir())


def test_what_another_generator_works_on_is_left_alone(spec: Path, out: Path) -> None:
    run(spec, out)
    with out_folder.scratch(out) as folder:
        assert 0 == run(spec, out, "--force")
        assert folder.is_dir()
    assert [out] == list(out.parent.iterdir())


def test_an_interrupted_generator_leaves_the_old_folder_whole(
    spec: Path, out: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run(spec, out)
    before = contents(out)

    def interrupt(*arguments: Any, **options: Any) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(generator, "write", interrupt)

    assert 130 == run(spec, out)
    assert f"generate: interrupted; {out} is as it was\n" in capsys.readouterr().err
    assert before == contents(out)
    assert [out] == list(out.parent.iterdir())


def test_a_formatter_that_fails_leaves_the_old_folder_whole(
    spec: Path, out: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run(spec, out)
    before = contents(out)
    monkeypatch.setattr(sys, "executable", shutil.which("false"))

    assert 1 == run(spec, out)
    assert "ruff refused what was generated" in capsys.readouterr().err
    assert before == contents(out)


def test_a_folder_that_can_not_be_made_is_named(
    spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()

    assert 1 == run(spec, tmp_path / "file" / "client")
    assert str(tmp_path / "file") in capsys.readouterr().err


def test_a_file_in_place_of_the_folder_is_kept(
    spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()

    assert 1 == run(spec, tmp_path / "file", "--force")
    assert f"{tmp_path / 'file'} is no folder" in capsys.readouterr().err
    assert (tmp_path / "file").is_file()


def test_a_url_of_something_else_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["generate", "--spec", "ftp://host/spec.yaml", "--out", "client"])

    assert 2 == caught.value.code
    assert "expected a file, or a URL that starts with http" in capsys.readouterr().err


def test_the_generator_works_without_the_project(spec: Path, tmp_path: Path) -> None:
    """As in a wheel: another name, no `openapi.yaml` beside it."""
    package = tmp_path / "lib" / "openai_client_codegen"
    shutil.copytree(PROJECT / "codegen", package)
    shutil.copy(PROJECT / "generator-config.yml", package)
    finished = subprocess.run(
        [sys.executable, "-m", "openai_client_codegen.cli", "generate", "--spec", str(spec),
         "--out", "client"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(package.parent)},
        capture_output=True,
        text=True,
        check=False,
    )  # fmt: skip

    assert 0 == finished.returncode, finished.stderr
    assert (tmp_path / "client" / "models" / "job.py").exists()


def test_join_prints_one_document(
    spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "Job.yaml").write_text("type: object\n")
    spec.write_text(json.dumps({**SPEC, "components": {"schemas": {"Job": {"$ref": "Job.yaml"}}}}))
    action = {"target": "$.info", "update": {"version": "2"}}
    status = main(["join", "--spec", str(spec), "--overlay", overlay(tmp_path, "o.json", action)])
    made = json.loads(capsys.readouterr().out)

    assert (0, "2", {"Job": {"type": "object"}}) == (
        status,
        made["info"]["version"],
        made["components"]["schemas"],
    )


def test_join_names_what_it_can_not_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert 1 == main(["join", "--spec", str(tmp_path / "nope.yaml")])
    assert "nope.yaml: No such file" in capsys.readouterr().err


def test_a_reader_that_stops_early_is_no_error(spec: Path) -> None:
    spec.write_text(json.dumps({**SPEC, "x-much": ["much"] * 100_000}))
    command = [sys.executable, "-m", "codegen.cli", "join", "--spec", str(spec)]
    with subprocess.Popen(
        command, cwd=PROJECT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout
        assert process.stderr
        first = process.stdout.readline()
        process.stdout.close()
        said = process.stderr.read()

    assert ("{\n", "", 1) == (first, said, process.returncode)


def test_a_document_that_is_missing_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert 2 == main(["coverage", "--spec", str(tmp_path / "nope.yaml"), "also-nope.yaml"])
    assert "coverage: [Errno 2] No such file or directory" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [[], ["nonsense"]])
def test_an_unknown_command_is_answered_with_the_known_ones(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    status = main(arguments)

    assert (2, True) == (status, "generate  write the client" in capsys.readouterr().err)


@pytest.mark.parametrize("command", ["generate", "join", "diff", "audit", "coverage"])
def test_every_command_explains_itself(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main([command, "--help"])

    assert 0 == caught.value.code
    assert capsys.readouterr().out.startswith("usage: ")


def test_what_is_not_installed_is_named_with_what_installs_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(cli, "import_module", lambda *_: import_module("yamll"))

    assert 2 == main(["audit"])
    assert "yamll is not installed: pip install 'openai-compatible-client[codegen]'" in (
        capsys.readouterr().err
    )


def test_a_module_of_its_own_that_is_missing_is_no_lack_of_an_extra(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(cli, "import_module", lambda *_: import_module("codegen.nothing"))

    with pytest.raises(ModuleNotFoundError, match=r"codegen\.nothing"):
        main(["audit"])


def test_help_lists_the_commands(capsys: pytest.CaptureFixture[str]) -> None:
    assert 0 == main(["--help"])
    assert "audit" in capsys.readouterr().out
