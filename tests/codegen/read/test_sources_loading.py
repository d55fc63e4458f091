"""Promises about the text of a document: what YAML 1.2 and JSON say, and nothing lost of it."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen.read import limits, loading
from codegen.read.loading import load_json, load_yaml
from codegen.read.sources import SourceError, load, parse


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("on", "on"),
        ("No", "No"),
        ("y", "y"),
        ("true", True),
        ("FALSE", False),
        ("12:30", "12:30"),
        ("1_000", "1_000"),
        ("010", 10),
        ("0o10", 8),
        ("0x1F", 31),
        ("-1", -1),
        ("1e3", 1000.0),
        (".5", 0.5),
        ("2024-01-01", "2024-01-01"),
        ("~", None),
        ("=", "="),
    ],
)
def test_a_word_is_what_yaml_1_2_says(text: str, value: Any) -> None:
    assert {"a": value} == parse(f"a: {text}".encode(), name="a.yaml")


def test_a_name_that_was_a_boolean_once_is_a_name() -> None:
    assert {"on": 1, "no": 2} == parse(b"on: 1\nno: 2", name="a.yaml")


def test_two_mappings_may_be_merged_one_by_one() -> None:
    text = b"a: &a {x: 1}\nb: &b {y: 2}\nc: {<<: *a, <<: *b}"

    assert {"x": 1, "y": 2} == parse(text, name="a.yaml")["c"]


def test_what_is_merged_may_be_overwritten() -> None:
    text = b"a: &a {x: 1, y: 1}\nb: {<<: *a, y: 2}\nc: {y: 3, <<: *a}"

    assert {"a": {"x": 1, "y": 1}, "b": {"x": 1, "y": 2}, "c": {"x": 1, "y": 3}} == parse(
        text, name="a.yaml"
    )


TWICE = "stands twice in one mapping"
WRONG = [
    ("empty.yaml", b" \n", "is empty: expected an OpenAPI document"),
    ("page.yaml", b"<!doctype html>", "is a web page or XML: expected a document in YAML or JSON"),
    ("latin.yaml", b"caf\xe9: 1\n", "is no text in UTF-8, save it as such"),
    ("latin.json", b'{"caf\xe9": 1}', "is no text in UTF-8, save it as such"),
    ("tab.yaml", b"a: 1\n\tb: 2", "(line 2, column 1)"),
    ("half.json", b'{"a": 1', "is neither YAML nor JSON: Expecting ',' delimiter: line 1"),
    ("code.yaml", b"!!python/object/apply:os.abort []", "python/object/apply:os.abort' (line 1"),
    ("odd.yaml", b"a: !!bool maybe", "'maybe' is no bool (line 1)"),
    ("odd.yaml", b"a: !!int 12:30", "'12:30' is no int (line 1)"),
    ("merge.yaml", b"a: {<<: 5}", "expected a mapping or list of mappings for merging"),
    ("two.yaml", b"a: 1\n---\na: 2", "found another document (line 2"),
    ("twice.yaml", b"a: 1\nb: {c: 1,\n  c: 2}", f"'c' {TWICE} (line 3): remove one of them"),
    ("status.yaml", b"200: 1\n'200': 2", f"'200' {TWICE} (line 2)"),
    ("twice.json", b'{"a": {"b": 1, "c": 2, "b": 3}}', f"'b' {TWICE}: remove one of them"),
]


@pytest.mark.parametrize(("name", "content", "reason"), WRONG)
def test_what_is_wrong_is_said_on_one_line(
    tmp_path: Path, name: str, content: bytes, reason: str
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(SourceError) as caught:
        load(tmp_path / name)
    said = str(caught.value)

    assert said.startswith(f"{tmp_path / name}")
    assert reason in said
    assert "\n" not in said


@pytest.mark.parametrize("load_text", [load_json, load_yaml])
def test_a_text_has_a_limit(
    load_text: Callable[[bytes], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "LARGEST", 10)

    with pytest.raises(limits.TooMuch, match="split it, or leave out what is not called"):
        load_text(b'{"a": "12345"}')


def test_values_of_yaml_are_counted_before_they_are_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "MOST_VALUES", 3)

    with pytest.raises(limits.TooMuch, match="values or"):
        load_yaml(b"[1, 2, 3, 4, 5, 6, 7]")


@pytest.mark.parametrize(
    ("path", "message"),
    [(Path(__file__).parent, "is a folder: name the document in it"), (os.devnull, "is no file")],
)
def test_what_is_no_file_is_none(path: str | Path, message: str) -> None:
    with pytest.raises(SourceError, match=message):
        load(Path(path))
