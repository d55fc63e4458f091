"""Sections of a file, each a file of its own."""

import io
import os

import pytest

from wrapper._areas.uploads import Section, name_of, sections

DIGITS = b"0123456789"


@pytest.mark.parametrize(
    ("content", "step", "expected"),
    [
        (DIGITS, 4, [b"0123", b"4567", b"89"]),
        (DIGITS, 5, [b"01234", b"56789"]),
        (DIGITS, 100, [DIGITS]),
        (b"", 4, []),
    ],
)
def test_sections_make_up_the_file(content: bytes, step: int, expected: list[bytes]) -> None:
    file = io.BytesIO(content)

    assert expected == [section.read() for section in sections(file, len(content), step)]


def test_a_section_is_read_in_pieces() -> None:
    section = Section(io.BytesIO(DIGITS), 2, 7)

    assert [b"23", b"45", b"6", b""] == [section.read(2) for _ in range(4)]


@pytest.mark.parametrize(
    ("offset", "whence", "expected"),
    [
        (3, os.SEEK_SET, b"56"),
        (-1, os.SEEK_CUR, b"3456"),
        (-2, os.SEEK_END, b"56"),
        (-99, os.SEEK_CUR, b"23456"),
        (99, os.SEEK_SET, b""),
    ],
)
def test_a_section_is_read_from_anywhere(offset: int, whence: int, expected: bytes) -> None:
    section = Section(io.BytesIO(DIGITS), 2, 7)
    section.read(2)
    section.seek(offset, whence)

    assert expected == section.read()


@pytest.mark.parametrize("name", [None, ""])
def test_a_path_has_a_name_of_its_own(name: str | None) -> None:
    class Path(os.PathLike[bytes]):
        def __fspath__(self) -> bytes:
            return b"/data/a.txt"

    assert "a.txt" == name_of(Path(), name)
