"""Names and texts of a document as code.

All text of a document is untrusted. Strings enter the code only through `literal` and `docstring`,
class names only through openapi-python-client's `ClassName`.
"""

from __future__ import annotations

import json
import keyword
import textwrap
from unicodedata import category

from openapi_python_client.schema import UntrustedString
from openapi_python_client.strings import ClassName

WIDTH = 96

RESERVED = frozenset(
    {"str", "int", "float", "bool", "list", "dict", "None", "Any", "Literal", "Mapping", "Sequence"}
    | {"datetime", "m", "u", "self", "from_dict", "to_dict", "to_json", "model_dump"}
    | {"model_dump_json", "model_extra", "model_fields_set"}
)
"""JSON keys that can't be attributes, because generated code needs these names."""


def is_attribute(key: str) -> bool:
    """Whether a JSON key can be the name of an attribute, unchanged."""
    plain = key.isidentifier() and key.isascii()
    return plain and not keyword.iskeyword(key) and key[0] != "_" and key not in RESERVED


def class_name(name: UntrustedString | str) -> str:
    """The class name that openapi-python-client makes of a component's name."""
    return str(ClassName(name, "field_"))


def literal(value: object) -> str:
    """A string, number or boolean of the document as a Python literal."""
    if isinstance(value, str):
        # Python reads JSON's escapes alike, but not two that stand for one character: `ascii` then.
        code = json.dumps(value)
        return code if value.isascii() else ascii(value)
    if value is None or isinstance(value, (bool, int, float)):
        return repr(value)
    raise TypeError(f"no literal for {type(value).__name__!r}")


def docstring(*paragraphs: object, indent: int = 4) -> str:
    """A wrapped docstring of the paragraphs that are not empty; empty without any."""
    texts = [clean(paragraph) for paragraph in paragraphs]
    lines = [
        line
        for text in texts
        if text
        for part in ["", *text.split("\n")]
        for line in (
            textwrap.wrap(part, WIDTH - indent, break_long_words=False, break_on_hyphens=False)
            or [""]
        )
    ][1:]
    if not lines:
        return ""
    if len(lines) == 1 and not lines[0].endswith('"'):
        return f'"""{lines[0]}"""'
    margin = " " * indent
    return "\n".join(
        [f'"""{lines[0]}', *((margin + x).rstrip() for x in lines[1:]), f'{margin}"""']
    )


class _Printable(dict[int, str | None]):
    """Code of a character -> its replacement: itself, a space, or nothing.

    `str.isprintable` is not used, because it rejects characters that are newer than this Python.
    """

    def __missing__(self, code: int) -> str | None:
        kind = category(character := chr(code))
        shown = character == "\n" or kind not in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp")
        self[code] = " " if kind == "Zs" else character if shown else None
        return self[code]


_PRINTABLE = _Printable()


def clean(text: object) -> str:
    """Printable text, with backslashes and triple quotes escaped for a docstring."""
    if isinstance(text, UntrustedString):
        text = text.get_untrusted_value()
    printable = str(text or "").translate(_PRINTABLE).strip()
    return printable.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
