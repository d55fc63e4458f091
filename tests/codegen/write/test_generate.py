"""The command that writes a client: all of it, or nothing and the reason."""

import gc
import json
from collections.abc import Iterable
from functools import reduce
from operator import getitem
from pathlib import Path
from typing import Any

import pytest

from codegen import generate
from codegen.normalise import normalise
from codegen.write.garbage_collection import pause_collector
from tests.codegen.packages import TEXT, answer, document, record, ref

COPIED = sorted(
    path.name for path in (Path(generate.__file__).parent / "write" / "runtime").glob("*.py")
)
GOOD = document({"Job": record(id=TEXT)})


def run(folder: Path, source: Any, *, suffix: str = ".json") -> tuple[int, Path]:
    spec, out = folder / f"spec{suffix}", folder / "made" / "client"
    text = source if isinstance(source, str) else json.dumps(source)
    spec.write_text(text, "utf-8")
    return generate.main(["--spec", str(spec), "--out", str(out)]), out


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.mark.parametrize("suffix", [".json", ".yaml", ".yml", ""])
def test_a_document_is_read_from_json_or_yaml(
    tmp_path: Path, suffix: str, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out = run(tmp_path, GOOD, suffix=suffix)

    assert 0 == status
    assert (out / "models" / "job.py").exists()
    assert f"{out}: 1 operations from" in capsys.readouterr().out


def test_a_client_has_what_it_needs_and_nothing_else(tmp_path: Path) -> None:
    _, out = run(tmp_path, GOOD)
    top = {path.name for path in out.iterdir()}

    assert {*COPIED, "api", "models", "py.typed", ".written.json"} == top
    assert [out] == list(out.parent.iterdir())


def first_lines(modules: Iterable[Path]) -> list[str]:
    return [path.read_text("utf-8").partition("\n")[0] for path in modules]


def written(out: Path) -> list[Path]:
    """The modules that are written from the document."""
    return [path for path in out.rglob("*.py*") if path.parent != out]


def test_what_is_written_says_from_which_document(tmp_path: Path) -> None:
    _, out = run(tmp_path, GOOD)

    assert {"# Written by `make generate` from spec.json; edits would be lost."} == {
        *first_lines(written(out))
    }


def test_what_is_copied_says_which_file_to_edit(tmp_path: Path) -> None:
    _, out = run(tmp_path, GOOD)

    assert first_lines(out / name for name in COPIED) == [
        f"# Written by `make generate` from codegen/write/runtime/{name}; edit that file instead."
        for name in COPIED
    ]


@pytest.mark.parametrize("suffix", ["\nimport os", "\r import os", " coding: utf-7", "\u2028", "*"])
def test_the_name_of_a_file_ends_no_comment(tmp_path: Path, suffix: str) -> None:
    _, out = run(tmp_path, GOOD, suffix=suffix)

    assert {"# Written by `make generate` from the specification; edits would be lost."} == {
        *first_lines(written(out))
    }


def test_what_was_there_is_replaced(tmp_path: Path) -> None:
    run(tmp_path, document({"Old": record(id=TEXT)}))
    _, out = run(tmp_path, GOOD)

    assert (out / "models" / "job.py").exists()
    assert not (out / "models" / "old.py").exists()


def test_generating_again_changes_nothing(tmp_path: Path) -> None:
    _, out = run(tmp_path, GOOD)
    before = contents(out)
    run(tmp_path, GOOD)

    assert before == contents(out)


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("{", "is neither YAML nor JSON"),
        ("[]", "found list, expected an OpenAPI document"),
        ({"swagger": "2.0"}, "found Swagger 2.0"),
        ({"openapi": "3.1.0"}, "found `paths: None`"),
        (document({"A": record(b=ref("Missing"))}), "#/components/schemas/Missing"),
    ],
)
def test_a_bad_document_is_named_and_leaves_what_was_there(
    tmp_path: Path, source: Any, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    _, out = run(tmp_path, GOOD)
    before = contents(out)
    status, _ = run(tmp_path, source)

    error = capsys.readouterr().err
    assert 1 == status
    assert error.startswith("generate: ")
    assert message in error
    assert before == contents(out)
    assert [out] == list(out.parent.iterdir())


def test_a_file_that_is_not_there_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = generate.main(["--spec", str(tmp_path / "missing.yaml"), "--out", str(tmp_path / "x")])

    assert 1 == status
    assert "missing.yaml" in capsys.readouterr().err
    assert not (tmp_path / "x").exists()


def test_a_warning_of_the_generator_is_an_error(tmp_path: Path) -> None:
    normal = normalise(document({}, {"/a": {"get": {"operationId": "a", "responses": answer()}}}))
    normal["paths"]["/a"]["get"]["parameters"] = [
        {"name": "x", "in": "header", "schema": {"type": "array", "items": TEXT}}
    ]

    with pytest.raises(generate.GenerationError, match="not allowed in header"):
        generate.write(normal, tmp_path / "client")


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        (["info"], 5, "Failed to parse OpenAPI document"),
        (
            ["components", "schemas", "Odd"],
            {"type": "array", "x-usage": "out"},
            "warning 1 at #/components/schemas/Odd: Unable to parse schema",
        ),
        (
            ["components", "schemas", "Odd"],
            {"$ref": "#/nowhere"},
            "\nUnable to parse this part of your OpenAPI document: Referent schema not found",
        ),
    ],
    ids=["the document", "a component", "a part without a place"],
)
def test_what_the_generator_can_not_parse_is_named(
    tmp_path: Path, path: list[str], value: Any, message: str
) -> None:
    normal = normalise(GOOD)
    reduce(getitem, path[:-1], normal)[path[-1]] = value

    with pytest.raises(generate.GenerationError, match=message):
        generate.write(normal, tmp_path / "client")


@pytest.mark.parametrize("enabled", [True, False])
def test_the_collector_is_left_as_it_was(enabled: bool) -> None:
    was_enabled = gc.isenabled()
    (gc.enable if enabled else gc.disable)()
    try:
        with pause_collector():
            paused = not gc.isenabled()

        assert (True, enabled) == (paused, gc.isenabled())
    finally:
        (gc.enable if was_enabled else gc.disable)()


def test_the_input_is_left_alone(tmp_path: Path) -> None:
    normal = normalise(GOOD)
    before = json.dumps(normal)
    generate.write(normal, tmp_path / "client")

    assert before == json.dumps(normal)


@pytest.mark.parametrize(
    "source",
    [
        document({}, {}),
        document({"A": record()}),
        document({"A": TEXT}),
        document({"A": {}}),
        document({"A": {"anyOf": [TEXT, {"type": "integer"}]}}),
        document({}, {"/a": {"get": {"responses": {}}}}),
        document({}, {"/a": {"head": {"responses": {"default": {"description": ""}}}}}),
    ],
)
def test_a_small_document_is_generated(tmp_path: Path, source: Any) -> None:
    status, out = run(tmp_path, source)

    assert 0 == status
    assert (out / "py.typed").exists()
