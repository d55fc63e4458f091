"""The types in annotations of values as received, and of values as sent."""

from __future__ import annotations

from collections.abc import Iterable

from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.literal_enum_property import LiteralEnumProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.properties.uuid import UuidProperty

from .models import Models
from .properties import Property, constant, union_name
from .text import literal


class Types:
    """The types of values, as annotations."""

    def __init__(self, models: Models) -> None:
        self._models = models

    def annotation(self, p: Property) -> str:
        """The type of a value as received."""
        return _join(self._types(p, sent=False))

    def param(self, p: Property) -> str:
        """The type of a value as sent: TypedDicts and models, sequences instead of lists."""
        return self.any_param([p])

    def any_param(self, properties: Iterable[Property]) -> str:
        """The type of a value as sent, which suits one of several properties."""
        return _join(t for p in properties for t in self._types(p, sent=True))

    def members(self, p: UnionProperty, *, sent: bool) -> str:
        """The type of a named union, written out."""
        return _join(t for inner in p.inner_properties for t in self._types(inner, sent=sent))

    def _types(self, p: Property, *, sent: bool) -> list[str]:
        """The alternatives of a property's type."""
        inner = self.param if sent else self.annotation
        match p:
            case ModelProperty() if self._models.is_record(p):
                name = f"m.{p.class_info.name}"
                has_param = sent and self._models.usage(p) != "out"
                return [f"{name}Param", "BaseModel"] if has_param else [name]
            case ModelProperty():
                values = self._models.values(p)
                # `object`, because `Any` in a parameter makes overloads ambiguous to mypy.
                value = inner(values) if values is not None else "object" if sent else "Any"
                return [f"{'Mapping' if sent else 'dict'}[str, {value}]"]
            case ListProperty():
                return [f"{'Sequence' if sent else 'list'}[{inner(p.inner_property)}]"]
            case UnionProperty() if union_name(p):
                name = f"u.{union_name(p)}{'Param' if sent else ''}"
                nullable = any(isinstance(member, NoneProperty) for member in p.inner_properties)
                return [name, "None"] if nullable else [name]
            case UnionProperty():
                return [t for member in p.inner_properties for t in self._types(member, sent=sent)]
            case LiteralEnumProperty() if inside := self._models.stands_for(p):
                return [f"u.{inside}{'Param' if sent else ''}"]
            case LiteralEnumProperty():
                return [f"m.{p.class_info.name}" if self._models.is_named(p) else self.literals(p)]
            case DateTimeProperty():
                return ["datetime.datetime", *(["str"] if sent else [])]
            case DateProperty():
                return ["datetime.date", *(["str"] if sent else [])]
            case FileProperty():
                return ["FileTypes"]
            case UuidProperty():
                return ["str"]
            case ConstProperty():
                return [f"Literal[{constant(p)}]"]
        return [str(p.get_base_type_string().as_unembedded_code())]

    def literals(self, enum: LiteralEnumProperty) -> str:
        """`Literal[...]` over the values of an enum, sorted."""
        values = sorted(enum.values, key=lambda v: (isinstance(v, str), v))
        return f"Literal[{', '.join(literal(v) for v in values)}]"


def _join(types: Iterable[str]) -> str:
    """The alternatives as one type, each once, with `BaseModel` and None at the end."""
    order = {"BaseModel": 1, "None": 2}
    return " | ".join(sorted(dict.fromkeys(types), key=lambda t: order.get(t, 0)))
