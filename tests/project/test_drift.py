"""What is committed is what the generators write."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.facade import names
from codegen.facade.api_md import render
from codegen.facade.types import HEADER
from codegen.inputs import CLIENT, OUTPUTS, PARAMS, TYPES, Output, is_stale
from tests.kit.speed import slowness

PROJECT = Path(__file__).parents[2]


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix != ".pyc" and not path.name.startswith(".")
    }


@pytest.mark.parametrize("output", [CLIENT, PARAMS], ids=lambda output: output.folder)
def test_the_folder_is_what_the_generator_writes(output: Output, tmp_path: Path) -> None:
    out = tmp_path / output.folder
    most = 10 * slowness()  # Seconds; writing and auditing take half of them.
    before = os.times()
    subprocess.run(
        [sys.executable, "-m", output.module, "--out", str(out)],
        cwd=PROJECT,
        check=True,
        capture_output=True,
    )
    after = os.times()
    seconds = after.children_user + after.children_system
    seconds -= before.children_user + before.children_system

    assert files(PROJECT / output.folder) == files(out)
    assert seconds < most


def test_the_types_are_what_the_generator_writes(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", TYPES.module, "--out", str(tmp_path)], cwd=PROJECT, check=True
    )
    committed = files(PROJECT / TYPES.folder)

    assert files(tmp_path) == {n: c for n, c in committed.items() if c.startswith(HEADER.encode())}


def test_of_the_types_only_those_are_by_hand_that_say_so() -> None:
    by_hand = [
        name
        for name, content in files(PROJECT / TYPES.folder).items()
        if not content.startswith(HEADER.encode())
    ]

    assert ["_lazy.py"] == [name for name in by_hand if not name.startswith("aliases/")]
    assert "aliases/__init__.py" not in by_hand


def test_type_checkers_are_told_the_names_that_there_are() -> None:
    expected = names.render_files(PROJECT)

    assert expected == {name: (PROJECT / name).read_text("utf-8") for name in expected}


def test_the_list_of_methods_is_what_the_code_says() -> None:
    assert render() == (PROJECT / "api.md").read_text("utf-8")


def test_the_twins_are_what_the_rewriter_writes() -> None:
    result = subprocess.run(
        [sys.executable, "-m", "codegen.facade.unasync", "--check"],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert (0, "") == (result.returncode, result.stderr)


@pytest.mark.parametrize("output", OUTPUTS, ids=lambda output: output.folder)
def test_the_stamp_is_that_of_the_inputs(output: Output) -> None:
    assert not is_stale(PROJECT, output)


@pytest.mark.parametrize("source", sorted((PROJECT / "codegen" / "write" / "runtime").glob("*.py")))
def test_a_run_time_module_is_copied_as_it_is(source: Path) -> None:
    copy = PROJECT / CLIENT.folder / source.name

    assert copy.read_text("utf-8").endswith(source.read_text("utf-8"))
