"""README.md is true: its Python and its commands run, its tables and links are complete."""

from __future__ import annotations

import ast
import asyncio
import inspect
import itertools
import logging
import os
import re
import shlex
import signal
import subprocess
import sys
import tomllib
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import wrapper
from tests.kit.servers import PATIENCE
from wrapper import Client
from wrapper.options import CLIENT_OPTIONS, OPTION_NAMES
from wrapper.testing import LocalServer

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
TEXT = README.read_text(encoding="utf-8")
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]


def blocks(language: str) -> list[tuple[int, str]]:
    """Line number and text of every fenced block of a language."""
    found = re.finditer(rf"^```{language}\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
    return [(TEXT.count("\n", 0, match.start(1)), match[1]) for match in found]


def commands() -> list[list[str]]:
    lines = "".join(block for _, block in blocks("sh")).splitlines()
    return [words for line in lines if (words := shlex.split(line, comments=True))]


def commands_that_start(*words: str) -> list[list[str]]:
    return [command for command in commands() if command[: len(words)] == list(words)]


def table(first: str) -> list[str]:
    """The names in the first column of the table whose header starts with `first`."""
    _, _, rest = TEXT.partition(f"\n| {first} |")
    rows = itertools.takewhile(lambda line: line.startswith("|"), rest.splitlines()[1:])
    return [match[1] for row in rows if (match := re.match(r"\| `([^`]+)` \|", row))]


async def execute(line: int, block: str, names: dict[str, Any]) -> None:
    tree = ast.increment_lineno(ast.parse(block), line)
    code = compile(tree, str(README), "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    result = eval(code, names)
    if inspect.iscoroutine(result):
        await result


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    monkeypatch.chdir(tmp_path)
    level = logging.getLogger("wrapper").level
    with LocalServer() as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.base_url)
        monkeypatch.setenv("OPENAI_API_KEY", "any")
        yield
    logging.getLogger("wrapper").setLevel(level)


@pytest.mark.usefixtures("environment")
def test_the_python_runs_from_top_to_bottom(capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("aiohttp", reason="the extra aiohttp is not installed")
    names: dict[str, Any] = {"__name__": "readme"}
    with asyncio.Runner() as runner:
        for line, block in blocks("python"):
            runner.run(execute(line, block, names))
    for client in names.values():
        if isinstance(client, Client):
            client.close()

    printed = capsys.readouterr().out
    assert "18 °C and sunny in Lisbon" in printed
    assert "404 model_not_found req_" in printed
    assert "['/v1/models', '/v1/models']" in printed


def test_every_block_is_one_that_is_run() -> None:
    assert TEXT.count("```") == 2 * (len(blocks("python")) + len(blocks("sh")))


def test_every_command_is_one_that_is_checked() -> None:
    checked = [
        *commands_that_start("make"),
        *commands_that_start("pip", "install"),
        *commands_that_start("python", "-m", "wrapper.testing"),
        *commands_that_start("openai-client-codegen"),
        ["export", "WRAPPER_LOG=info"],
    ]

    assert sorted(checked) == sorted(commands())


@pytest.mark.parametrize("command", commands_that_start("make"), ids=" ".join)
def test_a_target_of_make_exists(command: list[str]) -> None:
    done = subprocess.run(
        [command[0], "-n", *command[1:]], cwd=ROOT, capture_output=True, text=True
    )

    assert (0, "") == (done.returncode, done.stderr)


@pytest.mark.parametrize("command", commands_that_start("pip", "install"), ids=" ".join)
def test_an_installation_names_extras_that_exist(command: list[str]) -> None:
    [_, _, requirement] = command
    match = re.fullmatch(rf"(?:\.|{PROJECT['name']})(?:\[([a-z,]+)\])?", requirement)

    assert match is not None
    assert set((match[1] or "speed").split(",")) <= PROJECT["optional-dependencies"].keys()


@pytest.mark.usefixtures("interruptible")
@pytest.mark.parametrize("command", commands_that_start("python"), ids=" ".join)
def test_the_server_of_the_command_line_answers(command: list[str]) -> None:
    arguments = ["0" if word == "8000" else word for word in command[1:]]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    server = subprocess.Popen(
        [sys.executable, *arguments], stdout=subprocess.PIPE, text=True, env=environment
    )
    try:
        assert server.stdout is not None
        base_url = server.stdout.readline().strip()
        with urllib.request.urlopen(f"{base_url}/models", timeout=PATIENCE) as response:
            status = response.status
    finally:
        server.send_signal(signal.SIGINT)
        server.communicate(timeout=PATIENCE)

    assert 200 == status


def test_the_commands_of_the_generator_run_one_after_the_other(tmp_path: Path) -> None:
    small = ROOT / "tests" / "codegen" / "specs" / "legacy.json"
    (tmp_path / "openapi.yaml").write_bytes(small.read_bytes())
    (tmp_path / "build").mkdir()
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}

    for _, *words in commands_that_start("openai-client-codegen"):
        command = [sys.executable, "-m", "codegen.cli", *words]
        done = subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, text=True
        )
        assert 0 == done.returncode, done.stderr


def test_the_options_of_a_client_are_all_told() -> None:
    _, _, rest = TEXT.partition("\n| argument | default | |\n|---|---|---|\n")
    rows = [f"| `{name}` | {o.shown} | {o.doc} |" for name, o in CLIENT_OPTIONS.items()]

    assert rows == rest.splitlines()[: len(rows)]
    assert [*inspect.signature(wrapper.Client).parameters] == table("argument")


def test_the_options_of_a_call_are_all_told() -> None:
    _, _, section = TEXT.partition("## Options of a call")
    told = re.findall(r"`(\w+)`", section.partition("```")[0])

    assert OPTION_NAMES == set(told)


def test_the_environment_variables_are_all_told() -> None:
    code = "".join(path.read_text() for path in (ROOT / "wrapper").rglob("*.py"))
    used = set(re.findall(r'"((?:OPENAI|WRAPPER)_[A-Z_]+)"', code))

    assert used == set(table("environment variable"))


def test_the_extras_are_all_told() -> None:
    assert [*PROJECT["optional-dependencies"]] == table("extra")


def test_the_errors_are_all_told() -> None:
    errors = {name for name in wrapper.__all__ if name.endswith("Error")}

    assert errors - {"APIError"} == set(table("error"))


def test_the_areas_of_types_are_all_told() -> None:
    areas = {path.stem for path in (ROOT / "wrapper" / "types").glob("[a-z]*")}
    told = re.findall(r"`(\w+)`", TEXT.partition("one module per area:")[2].partition(".")[0])

    assert areas - {"aliases"} == set(told)


def test_links_lead_somewhere() -> None:
    headings = {
        "#" + re.sub(r"[^\w -]", "", heading).strip().lower().replace(" ", "-")
        for heading in re.findall(r"^#+ (.*)$", TEXT, re.MULTILINE)
    }
    targets = [t for t in re.findall(r"\]\(([^)]+)\)", TEXT) if "://" not in t]

    assert [] == [t for t in targets if t not in headings and not (ROOT / t).exists()]
