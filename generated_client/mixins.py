# Written by `make generate` from codegen/write/runtime/mixins.py; edit that file instead.
"""Classes with more methods for models; a component names one with `x-mixin`."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any


class OutputText:
    """A result whose text is spread over the messages of its `output`."""

    __slots__ = ()

    @property
    def output_text(self) -> str:
        """The text of all messages, joined; empty where the model wrote none."""
        return "".join(self._texts())

    def _texts(self) -> Iterator[str]:
        for item in _items(getattr(self, "output", None)):
            if getattr(item, "type", None) == "message":
                for part in _items(getattr(item, "content", None)):
                    text = getattr(part, "text", None)
                    if getattr(part, "type", None) == "output_text" and isinstance(text, str):
                        yield text


class PackedNumbers:
    """A result whose lists of numbers stay packed until they are read.

    The decoder of a result leaves an `array` in its JSON, and the slot of that key empty.
    """

    __slots__ = ()

    if not TYPE_CHECKING:  # Type checkers would accept any name because of `__getattr__`.

        def __getattr__(self, name: str) -> Any:
            value = super().__getattr__(name)
            if type(value) is array:
                value = value.tolist()
                setattr(self, name, value)
                if isinstance(self._raw, dict):  # Keep one form, because two cost memory.
                    self._raw[name] = value
            return value


def _items(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
