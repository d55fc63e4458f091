"""The harness of `make bench`: what is answered, how results are judged and shown."""

import json
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bench import alone, payloads, repeated
from bench.contenders.bare_httpx import BareHttpx
from bench.contenders.calls import Calls
from bench.contenders.floor import Floor
from bench.contenders.ours import Ours
from bench.environments import EXTRAS, PINNED, requirements
from bench.publish import fill_page, markdown
from bench.report import cells, contenders, table
from bench.rows import ROWS

PROJECT = Path(__file__).parents[2]
REPEATED = sorted({row.task for row in ROWS if not row.is_alone} - {"floats", "base64"})


SMALL_SERVER = """
import runpy
from bench import payloads
payloads.VECTORS = 2
runpy.run_module("bench.server", run_name="__main__")
"""


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """The measured server; embeddings are not asked for here, so few are written."""
    command = [sys.executable, "-c", SMALL_SERVER]
    with subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        process.terminate()


def results(**changes: Any) -> dict[str, Any]:
    """As a run writes them, everybody needing a millisecond and a megabyte."""
    sample = {"cpu": 1e-3, "wall": 2e-3, "memory": 1e6, "server": 0.25}
    tasks = {row.task: {c: {**sample} for c in row.contenders} for row in ROWS}
    names = {c for row in ROWS for c in row.contenders}
    machine = {"python": "CPython 3.13.0", "optimised": True, "compiler_flags": "-O3"}
    machine |= {"processor": "one", "system": "some", "cores": 2}
    versions = {c: {"openai": "3.52.0"} for c in sorted(names)}
    return {"machine": machine, "rounds": 1, "versions": versions, "tasks": tasks, **changes}


@pytest.mark.parametrize("task", REPEATED)
@pytest.mark.parametrize("calls", [Ours(), BareHttpx()], ids=["ours", "httpx"])
def test_the_work_is_done_and_takes_time(
    url: str, monkeypatch: pytest.MonkeyPatch, task: str, calls: Calls
) -> None:
    for name in ("CHATS", "STREAMS", "CLIENTS", "IN_FLIGHT_CHATS", "CROWD"):
        monkeypatch.setattr(repeated, name, 4)

    cpu, wall = getattr(repeated.Measured(calls, url, 1), task)()

    assert cpu > 0
    assert wall > 0


@pytest.mark.parametrize("task", ["single", "large", "events"])
def test_the_floor_does_the_same_work(url: str, task: str) -> None:
    cpu, _ = getattr(repeated.Measured(Floor(), url, 1), task)()

    assert cpu > 0


def test_other_work_than_was_asked_for_does_not_count(url: str) -> None:
    class Lazy(BareHttpx):
        def stream(self, client: Any) -> tuple[int, int]:
            return 0, 0  # Says that there was nothing.

    with pytest.raises(RuntimeError, match="not the work that was asked for"):
        repeated.Measured(Lazy(), url, 1).single()


def test_a_first_call_is_measured_from_the_start_of_a_process(url: str) -> None:
    command = [sys.executable, "-m", "bench.alone", "first", "ours", url]
    done = subprocess.run(command, cwd=PROJECT, check=True, capture_output=True, text=True)
    cpu, wall, memory = map(float, done.stdout.split())

    assert cpu > 0
    assert wall > 0
    assert 10e6 < memory < 200e6


def test_an_upload_that_arrives_short_does_not_count(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "small.bin"
    file.write_bytes(bytes(1000))
    monkeypatch.setattr(alone, "UPLOAD_BYTES", 2000)

    with pytest.raises(RuntimeError, match="not the work that was asked for"):
        alone.upload("httpx", url, str(file), str(file))


def test_an_answer_has_21_headers(url: str) -> None:
    host, port = url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port))) as connection:
        connection.sendall(b"GET /chat/v1 HTTP/1.1\r\n\r\n")
        head = connection.recv(65536).partition(b"\r\n\r\n")[0]

    assert 21 == head.count(b"\r\n")


def test_embeddings_say_the_same_in_both_forms(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(payloads, "VECTORS", 3)
    floats, packed = payloads.embeddings(packed=False), payloads.embeddings(packed=True)

    assert payloads.VECTORS == len(floats["data"]) == len(packed["data"])
    assert payloads.DIMENSIONS == len(floats["data"][-1]["embedding"])
    assert payloads.DIMENSIONS * 4 * 4 // 3 == len(packed["data"][-1]["embedding"])


def test_a_row_says_what_is_missed_and_by_how_much() -> None:
    found = results()
    found["tasks"]["chat"]["ours"]["cpu"] = 0.7e-3
    found["tasks"]["chat"]["ours-speed"]["cpu"] = 0.8e-3
    line = next(line for line in cells(found) if line[0] == "chat, sequential")

    assert ["0.70", "0.70", "≤ 0.75 httpx, ≤ 0.65 httpx [speed]", "[speed] 0.80"] == line[-4:]


def test_a_contender_that_has_no_such_call_gets_a_dash() -> None:
    found = results()
    column = 1 + contenders(found).index("groq")
    line = next(line for line in cells(found) if line[0].startswith("typed response events"))

    assert "-" == line[column]


def test_a_quick_run_shows_those_who_took_part() -> None:
    found = results()
    for by_contender in found["tasks"].values():
        by_contender.pop("groq", None)

    assert "groq" not in table(found).split("\n")[0]


def test_figures_replace_those_that_a_page_has() -> None:
    page = "before\n<!-- figures -->\nold\n<!-- end of figures -->\nafter\n"
    once = fill_page(page, results())

    assert "old" not in once
    assert markdown(results()) in once
    assert once == fill_page(once, results())


def test_a_page_without_a_place_for_figures_is_refused() -> None:
    with pytest.raises(ValueError, match="0 places"):
        fill_page("nothing", results())


def test_the_page_of_this_project_has_a_place_for_figures() -> None:
    page = (PROJECT / "docs" / "performance.md").read_text()

    assert "| chat, sequential |" in fill_page(page, results())


@pytest.mark.parametrize("contender", sorted(EXTRAS))
def test_ours_is_measured_with_what_the_project_asks_for(contender: str) -> None:
    found = requirements(contender)

    assert PINNED["httpx"][0] == found[0]
    assert any(re.match("attrs", requirement) for requirement in found)


def test_the_speed_extra_is_measured_apart() -> None:
    assert not any("orjson" in requirement for requirement in requirements("ours"))
    assert any("orjson" in requirement for requirement in requirements("ours-speed"))


def test_results_are_json_all_through() -> None:
    assert results() == json.loads(json.dumps(results()))
