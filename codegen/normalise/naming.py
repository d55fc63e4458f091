"""Class and attribute names as openapi-python-client makes them, and fresh names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain, count
from unicodedata import normalize

from openapi_python_client.strings import ClassName, PythonIdentifier

PREFIX = "field_"
"""The prefix of openapi-python-client for a name that is not valid in Python."""

RESERVED = frozenset(
    {
        *("Any", "BaseModel", "ClassVar", "FileTypes", "Literal", "Mapping", "NotRequired"),
        *("Required", "Self", "Sequence", "TypeAlias", "TypedDict", "UnionAliases", "Unions"),
        "Unpack",
    }
)
"""Names that generated modules import or define, so no class can have them."""

_MARK = "\u2063"
"""An invisible separator, which no attribute's name contains."""

LONGEST = 160
"""The most bytes of a name.

File systems allow 255; the rest is for underscores and suffixes, which are added later.
"""


def plain_text(text: str) -> str:
    """The text as Python reads it in a name, where look-alikes are one character."""
    return text if text.isascii() else normalize("NFKC", text)


def pascal_case(text: str) -> str:
    """The text in PascalCase: `web_search_call.delta` becomes `WebSearchCallDelta`.

    Capitals stay as they are.
    """
    return "".join(word[:1].upper() + word[1:] for word in re.findall(r"[^\W_]+", text))


@cache
def class_name(text: str) -> str:
    """The class that openapi-python-client makes of a component of this name.

    The rule is applied until nothing changes (`a1b` becomes `A1b`, then `A1B`), because a component
    that has the result as its name must keep it. A name that Python or the generated modules use
    already gets the suffix `Object`.
    """
    name = ClassName(plain_text(text), PREFIX)
    for _ in range(8):
        text, name = name, ClassName(plain_text(name), PREFIX)
        if name == text:
            break
    else:  # Some capitals beyond ASCII alternate between two forms for ever.
        return class_name(normalize("NFKD", text).encode("ascii", "ignore").decode())
    if name in RESERVED or name.endswith("_") or name == module_name(name):
        return class_name(name.rstrip("_") + "Object")
    return str(name)


@cache
def module_name(name: str) -> str:
    """The file that openapi-python-client writes a class to, without `.py`."""
    return str(PythonIdentifier(name, PREFIX))


@cache
def attribute_name(key: str) -> str:
    """The attribute name that openapi-python-client uses to tell two keys apart."""
    return str(PythonIdentifier(plain_text(key), PREFIX, skip_snake_case=True))


def mark_key(key: str, taken: set[str]) -> str:
    """The key with a mark that frees its attribute name; `unmark_key` removes the mark."""
    names = (f"{key}{_MARK}{number}" for number in count(2))
    return next(name for name in names if attribute_name(name) not in taken)


def unmark_key(key: str) -> str:
    """The key without its mark, as the document has it."""
    start, mark, number = key.rpartition(_MARK)
    return start if mark and number.isdecimal() else key


def needs_mark(key: str) -> bool:
    """Whether `unmark_key` would change the key, as if the key were marked."""
    return unmark_key(key) != key


class Names:
    """Gives out class names; no two share a file or differ only by case."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = {key for name in taken for key in _keys(name)}
        self._last: dict[str, int] = {}

    def fresh(self, text: str, *others: str) -> str:
        """The first free class name of the texts, else of `text` with a number from 2 on."""
        names = chain(
            (class_name(cut(name)) for name in (text, *others)), self._numbered_names(text)
        )
        return self._take(filter(self._free, names))

    def fresh_union(self, text: str) -> str:
        """The same as `fresh` for a union.

        The name with `Param` is free too, because all unions and their params share one module.
        """
        texts = (class_name(cut(start)) for start in (text, f"{text}Union"))
        names = chain(texts, self._numbered_names(f"{text}Union"))
        return self._take(filter(self._free_with_param, names))

    def _numbered_names(self, text: str) -> Iterator[str]:
        """Class names with numbers, which go on after the last one of the same text."""
        base = class_name(cut(text))
        for number in count(self._last.get(base, 2)):
            self._last[base] = number
            yield class_name(f"{base}{number}")

    def _take(self, names: Iterator[str]) -> str:
        name = next(names)
        self._taken.update(_keys(name))
        return name

    def _free(self, name: str) -> bool:
        return self._taken.isdisjoint(_keys(name))

    def _free_with_param(self, name: str) -> bool:
        return all(map(self._free, (name, f"{name}Param", name.removesuffix("Param"))))


def _keys(name: str) -> tuple[str, str]:
    return name.lower(), module_name(name).lower()


def cut(text: str) -> str:
    return text.encode(errors="ignore")[:LONGEST].decode(errors="ignore")
