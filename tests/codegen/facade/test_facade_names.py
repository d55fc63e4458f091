"""Names that are listed once, in `wrapper/__init__.py`, as type checkers are told them."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any

import pytest

import wrapper
from codegen.facade import api_md, names
from wrapper import Client
from wrapper.providers import _names

TABLES = """
_NAMES = {"elsewhere": ["Time"], "wrapper": ["parts"], "wrapper._room.thing": ["Thing", "Extra"]}
_NEED_AN_EXTRA = {"Extra"}
"""


def stub(text: str) -> tuple[set[str], set[str]]:
    """The lines of a stub that are imports and assignments, and what it lists."""
    *nodes, last = ast.parse(text).body
    assert isinstance(last, ast.Assign)
    return {ast.unparse(node) for node in nodes}, set(ast.literal_eval(last.value))


def test_every_name_is_imported_from_its_module() -> None:
    lines, _ = stub(names.public_names(TABLES))

    assert {
        "from ._version import __version__ as __version__",
        "from elsewhere import Time as Time",
        "from . import parts as parts",
        "from ._room.thing import Thing as Thing",
        "from ._room.thing import Extra as Extra",
    } == lines


def test_what_needs_an_extra_is_not_listed() -> None:
    _, listed = stub(names.public_names(TABLES))

    assert {"Time", "Thing", "__version__", "parts"} == listed


def test_a_provider_has_the_names_and_its_own_spellings() -> None:
    lines, listed = stub(names.provider_names(TABLES, "Thyng = Thing\n__all__ = ['Thyng']\n"))

    assert "Thyng = Thing" in lines
    assert {"Time", "Thing", "Thyng", "URL", "__version__", "parts"} == listed


def test_what_is_listed_for_type_checkers_is_what_runs() -> None:
    texts = names.render_files(names.ROOT)

    assert set(wrapper.__all__) == stub(texts["wrapper/__init__.pyi"])[1]
    assert set(_names.__all__) == stub(texts["wrapper/providers/_names.pyi"])[1]


@pytest.mark.parametrize(
    "line",
    ["timeout: float | httpx.Timeout | None", "max_retries: int | None", "chat: Chat"],
)
def test_a_setting_is_none_where_it_is_not_given(line: str) -> None:
    text = names.client_names(Client(api_key="", base_url="http://localhost"))

    assert line in text.splitlines()


@pytest.mark.parametrize(
    ("command", "renders", "rendered", "name"),
    [
        (names, "render_files", lambda root: {"api.pyi": "new"}, "api.pyi"),
        (api_md, "render", lambda: "new", "api.md"),
    ],
    ids=["names", "api_md"],
)
def test_a_file_is_written_and_a_stale_one_is_told(
    command: Any, renders: str, rendered: Any, name: str,
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.setattr(command, renders, rendered)
    monkeypatch.setattr(command, "ROOT", tmp_path)
    (tmp_path / name).write_text("old")

    assert 1 == command.main(["--check"])
    assert f"{name} is not what the code says" in capsys.readouterr().err
    assert (0, 0) == (command.main([]), command.main(["--check"]))
    assert "new" == (tmp_path / name).read_text()
