"""The expressions by which generated code makes models of JSON."""

from __future__ import annotations

from collections.abc import Sequence

from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.literal_enum_property import LiteralEnumProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty

from .models import Models
from .properties import Property, alternatives, union_name
from .text import class_name

DEEPEST_COMPREHENSION = 10
"""Most comprehensions inside each other.

Python 3.12 and later crash on 21, or refuse them (cpython#156091).
"""


class Decoders:
    """Expressions that decode JSON values."""

    def __init__(self, models: Models) -> None:
        self._models = models

    def decode(self, p: Property, value: str, depth: int = 0) -> str:
        """An expression that decodes the variable `value`; empty for nothing to decode.

        The expression never raises: a value of an unexpected shape stays unchanged.
        """
        code, shape = self._decode(p, value, depth)
        return f"{code} if isinstance({value}, {shape}) else {value}" if code and shape else code

    def items(self, p: UnionProperty) -> str:
        """The expression that decodes `v`, an item of the lists among a union's members."""
        lists = [inner for inner in p.inner_properties if isinstance(inner, ListProperty)]
        return self._decode_items(lists, "v", 0) if lists else ""

    def values(self, p: UnionProperty, union: str) -> str:
        """The expression that decodes `v`, a value of the maps among a union's members.

        `union` is the name of the union that the values belong to; empty for none.
        """
        if union:
            return f"u.decode_{class_name(union)}(v)"
        models = [inner for inner in p.inner_properties if isinstance(inner, ModelProperty)]
        maps = [m for m in models if not self._models.is_record(m)]
        held = [values for m in maps if (values := self._models.values(m)) is not None]
        return self._decode_any([kind for v in held for kind in alternatives(v)], "v", 0)

    def plain(self, p: UnionProperty) -> str:
        """The expression that decodes `v`, of a union with at most one object."""
        return self._decode_any(p.inner_properties, "v", 0) or "v"

    def _decode(self, p: Property, value: str, depth: int) -> tuple[str, str]:
        """The expression for a value, and the type it is for; an empty type for any."""
        item = f"i{depth}"
        match p:
            case ModelProperty() if self._models.is_record(p):
                return f"m.{p.class_info.name}.from_dict({value})", "dict"
            case ModelProperty():
                values = self._models.values(p)
                inner = self.decode(values, item, depth + 1) if values is not None else ""
                code = f"{{k{depth}: {inner} for k{depth}, {item} in {value}.items()}}"
                return (_in_own_function(code, value, depth), "dict") if inner else ("", "")
            case ListProperty():
                return self._decode_list([p], value, depth)
            case UnionProperty() if name := union_name(p):
                return f"u.decode_{name}({value})", ""
            case UnionProperty():
                return self._decode_any(p.inner_properties, value, depth), ""
            case LiteralEnumProperty() if inside := self._models.stands_for(p):
                return f"u.decode_{inside}({value})", ""
            case DateTimeProperty():
                return f"parse_datetime({value})", ""
            case DateProperty():
                return f"parse_date({value})", ""
        return "", ""

    def _decode_list(self, lists: Sequence[Property], value: str, depth: int) -> tuple[str, str]:
        inner = self._decode_items(lists, item := f"i{depth}", depth + 1)
        code = f"[{inner} for {item} in {value}]"
        return (_in_own_function(code, value, depth), "list") if inner else ("", "")

    def _decode_items(self, lists: Sequence[ListProperty], item: str, depth: int) -> str:
        """The expression for an item of one of the lists in a union."""
        for p in lists:
            if name := union_name(p):
                return f"u.decode_{name}({item})"
        kinds = [kind for p in lists for kind in alternatives(p.inner_property)]
        if len(lists) > 1:
            return self._decode_any(kinds, item, depth)
        return self.decode(lists[0].inner_property, item, depth)

    def _decode_any(self, kinds: Sequence[Property], value: str, depth: int) -> str:
        """The expression for a value of several kinds, at most one of them an object."""
        tests: dict[str, str] = {}
        otherwise = value
        has_text = any(isinstance(kind, StringProperty) for kind in kinds)
        lists = [kind for kind in kinds if isinstance(kind, ListProperty)]
        for inner in kinds:
            if isinstance(inner, ListProperty):
                code, shape = self._decode_list(lists, value, depth)
            else:
                code, shape = self._decode(inner, value, depth)
            if code and shape:
                tests.setdefault(shape, f"{code} if isinstance({value}, {shape}) else ")
            elif code and not (has_text and isinstance(inner, (DateProperty, DateTimeProperty))):
                otherwise = code
        return "".join(tests.values()) + otherwise if tests or otherwise != value else ""


def _in_own_function(comprehension: str, value: str, depth: int) -> str:
    """The comprehension; in a lambda every `DEEPEST_COMPREHENSION` levels."""
    if depth == 0 or depth % DEEPEST_COMPREHENSION:
        return comprehension
    return f"(lambda {value}: {comprehension})({value})"
