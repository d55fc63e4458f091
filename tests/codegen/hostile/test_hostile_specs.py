"""Whatever a document says becomes data, or is refused with a reason; nothing of it ever runs."""

import json
import os
import subprocess
import sys
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from codegen.audit import audit
from codegen.generate import generate
from codegen.write.losses import GenerationError

from .bombs import AT_FULL_SIZE, REFUSED, WORKS
from .hostile import TEXTS, document, expected

ROOT = Path(__file__).parents[3]
BATCH = 15
"""Texts in one document, so that they can get into each other's way."""

Reports = Mapping[str, Any]


def run(module: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """A module of the tests that has been run by itself, on a folder."""
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", f"tests.codegen.hostile.{module}", str(folder)]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a client of each document, and a report of each; `plain` for comparison."""
    folder = tmp_path_factory.mktemp("hostile") / "inner" / "most"
    cases = list(enumerate(TEXTS))
    documents = {f"{n}": document(cases[n : n + BATCH]) for n in range(0, len(cases), BATCH)}
    for name, source in {"plain": document([(0, "plain")]), **documents}.items():
        (folder / name).mkdir(parents=True)
        (folder / name / "spec.json").write_text(json.dumps(source), "ascii")
    done = run("hostile_worker", folder)

    assert (0, "") == (done.returncode, done.stderr)
    return folder


@pytest.fixture(scope="module")
def reports(folder: Path) -> Reports:
    return {path.parent.name: json.loads(path.read_bytes()) for path in folder.rglob("report.json")}


@pytest.fixture(scope="module")
def bombs(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, str]:
    """What was said of each bomb, in a process of little memory and time."""
    pytest.importorskip("resource")
    done = run("bomb_worker", tmp_path_factory.mktemp("bombs"))
    said = dict(json.loads(line) for line in done.stdout.splitlines())
    # A bomb may end the process; the one that follows the last answer has done so.
    ended = f"the process ended with {done.returncode} after {[*said][-1:]}: {done.stderr[-2000:]}"
    return defaultdict(lambda: ended, said)


def test_every_document_is_generated_from(reports: Reports) -> None:
    assert dict.fromkeys(reports) == {name: report["error"] for name, report in reports.items()}


def test_nothing_of_a_document_is_lost(folder: Path, reports: Reports) -> None:
    found = {name: audit(folder / name / "spec.json", folder / name / "client") for name in reports}

    assert {name: [] for name in reports} == found


def test_nothing_of_a_document_runs(reports: Reports) -> None:
    assert [] == [event for report in reports.values() for event in report["events"]]


def test_generated_code_calls_nothing_but_what_any_client_calls(reports: Reports) -> None:
    calls = {
        # Only where a key can't be a name is a TypedDict made by a call.
        name: {call for call in found["facts"]["calls"] if not call.startswith("decode_")}
        | {"TypedDict"}
        for name, found in reports.items()
    }

    assert dict.fromkeys(reports, calls["plain"]) == calls


def test_nothing_is_written_outside_the_output_folder(folder: Path) -> None:
    around = {path for path in folder.parents[1].rglob("*") if "client" not in path.parts}
    files = ("", "spec.json", "report.json")
    mine = {folder / name / file for name in os.listdir(folder) for file in files}

    assert {folder.parent, folder, *mine} == around


@pytest.mark.parametrize("number", range(len(TEXTS)))
def test_text_is_found_as_data_where_it_belongs(reports: Reports, number: int) -> None:
    facts = reports[str(number - number % BATCH)]["facts"]
    missing = [e for e in expected(number, TEXTS[number]) if e.value not in facts[e.facts]]

    assert [] == missing


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_a_reference_to_hostile_text_is_refused(tmp_path: Path, text: str) -> None:
    source = document([(0, "plain")])
    source["components"]["schemas"]["Bad"] = {"properties": {"a": {"$ref": text}}}
    spec = tmp_path / "spec.json"
    spec.write_text(json.dumps(source), "ascii")

    with pytest.raises(GenerationError):
        generate(spec, tmp_path / "client")
    assert [spec] == list(tmp_path.iterdir())


@pytest.mark.parametrize("name", REFUSED)
def test_what_asks_too_much_is_refused_with_a_reason(bombs: Mapping[str, str], name: str) -> None:
    reason = bombs[name]

    assert REFUSED[name][1] in reason
    assert len(reason) < 1000


@pytest.mark.parametrize("name", AT_FULL_SIZE)
def test_the_bounds_are_those_that_are_promised(bombs: Mapping[str, str], name: str) -> None:
    assert AT_FULL_SIZE[name] in bombs[f"{name} at full size"]


@pytest.mark.parametrize("name", WORKS)
def test_what_only_looks_endless_works(bombs: Mapping[str, str], name: str) -> None:
    assert "" == bombs[name]
