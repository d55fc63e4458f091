"""The Python that templates write for a schema: types, decoders, names and docstrings.

Everything that comes from a document is untrusted: strings enter the code only through `literal`
and `docstring`, class names only through openapi-python-client's `ClassName`.
"""

from __future__ import annotations

import json
import keyword
import re
import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from unicodedata import category

from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.literal_enum_property import LiteralEnumProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.properties.uuid import UuidProperty
from openapi_python_client.schema import UntrustedString
from openapi_python_client.strings import ClassName, PythonIdentifier

from ..normalise.naming import PREFIX, plain, unmarked

Property = Any  # openapi-python-client's kinds share a protocol, but not the members used here.

WIDTH = 96

DEEPEST_COMPREHENSION = 10
"""Comprehensions in one another: Python 3.12+ crashes on 21, or refuses them (cpython#156091)."""

RESERVED = frozenset(
    {"str", "int", "float", "bool", "list", "dict", "None", "Any", "Literal", "Mapping", "Sequence"}
    | {"datetime", "m", "u", "self", "from_dict", "to_dict", "to_json", "model_dump"}
    | {"model_dump_json", "model_extra", "model_fields_set"}
)
"""JSON keys that can't be attributes: the generated code uses these names for something else."""

MIXINS = frozenset({"OutputText"})
"""What `x-mixin` can name."""


@dataclass(frozen=True, slots=True)
class Field:
    """A property of a model, or a parameter of an operation, as its lines of code."""

    key: str
    attribute: str
    annotation: str
    param: str
    required: bool
    description: str
    decode: str
    constant: str


class Expressions:
    """The types of one document."""

    def __init__(
        self,
        models: Sequence[ModelProperty],
        components: frozenset[str],
        inside: Mapping[str, str] | None = None,
    ) -> None:
        self._models = {str(model.class_info.name): model for model in models}
        self._components = components
        self._inside = inside or {}
        """Enums that stand for a type inside itself -> its name among the unions."""

    def is_record(self, model: ModelProperty) -> bool:
        """Whether a schema has properties, so that a class of its own is worth having."""
        return bool(model.data.properties)

    def is_model(self, name: str) -> bool:
        """Whether a class of that name is generated."""
        return name in self._models and self.is_record(self._models[name])

    def usage(self, model: ModelProperty) -> str:
        """`in` where the schema is only sent, `out` where it is only received, else `both`."""
        usage = (self._models[str(model.class_info.name)].data.model_extra or {}).get("x-usage")
        return usage if usage in ("in", "out") else "both"

    def mixin(self, model: ModelProperty) -> str:
        """The class of `mixins.py` that a component asks for; empty for none."""
        name = (self._models[str(model.class_info.name)].data.model_extra or {}).get("x-mixin")
        return name if isinstance(name, str) and name in MIXINS else ""

    def is_named(self, enum: Property) -> bool:
        """Whether an enum is a component, so that it has an alias of its own."""
        return str(enum.class_info.name) in self._components

    def fields(self, model: ModelProperty) -> list[Field]:
        """The fields of a model, required ones first."""
        return [f for _, f in self._members(model)]

    def _members(self, model: ModelProperty) -> Iterator[tuple[Property, Field]]:
        model = self._models[str(model.class_info.name)]
        properties = [*(model.required_properties or ()), *(model.optional_properties or ())]
        return zip(properties, self._fields(properties), strict=True)

    def _fields(self, properties: Sequence[Property]) -> Iterator[Field]:
        taken = {unmarked(p.name.get_untrusted_value()) for p in properties}
        for p in properties:
            key = unmarked(p.name.get_untrusted_value())
            attribute = key
            if not is_attribute(key):
                # The parser would leave out what is no delimiter to it: `a/b` would be `ab`.
                attribute = str(PythonIdentifier(re.sub(r"\W+", " ", plain(key)), PREFIX))
                while attribute in taken or attribute in RESERVED:
                    attribute += "_"
                taken.add(attribute)
            yield Field(
                key=key,
                attribute=attribute,
                annotation=self.annotation(p),
                param=self.param(p),
                required=p.required,
                description=self._description(p),
                decode=self.decode(p, "v"),
                constant=constant(p),
            )

    def _description(self, p: Property) -> str:
        return p.description.get_untrusted_value() if p.description else ""

    def body_fields(self, bodies: Sequence[Any]) -> list[Field] | None:
        """The members of an operation's body, over all its content types; None for no object."""
        found: dict[str, Field] = {}
        kinds: dict[str, list[Property]] = {}
        records = [record for body in bodies for record in self._records(body.prop)]
        if not records or any(record is None for record in records):
            return None
        for record in records:
            assert record is not None
            for p, f in self._members(record):
                found.setdefault(f.key, f)
                kinds.setdefault(f.key, []).append(p)
        required = [{f.key for f in self.fields(r) if f.required} for r in records if r]
        always = set.intersection(*required)
        return [
            replace(f, required=key in always, param=self.any_param(kinds[key]))
            for key, f in found.items()
        ]

    def _records(self, p: Property) -> Iterator[ModelProperty | None]:
        if isinstance(p, UnionProperty):
            for inner in p.inner_properties:
                if not isinstance(inner, NoneProperty):
                    yield from self._records(inner)
        else:
            yield p if isinstance(p, ModelProperty) and self.is_record(p) else None

    def annotation(self, p: Property) -> str:
        """The type of a value as received."""
        return _join(self._types(p, sent=False))

    def param(self, p: Property) -> str:
        """The type of a value as sent: for objects TypedDicts and models, for lists sequences."""
        return self.any_param([p])

    def any_param(self, properties: Iterable[Property]) -> str:
        """The type of a value that is sent for any of several properties."""
        return _join(t for p in properties for t in self._types(p, sent=True))

    def members(self, p: UnionProperty, *, sent: bool) -> str:
        """The type of a named union, written out."""
        return _join(t for inner in p.inner_properties for t in self._types(inner, sent=sent))

    def _types(self, p: Property, *, sent: bool) -> list[str]:
        """The alternatives of a type."""
        inner = self.param if sent else self.annotation
        match p:
            case ModelProperty() if self.is_record(p):
                name = f"m.{p.class_info.name}"
                return [f"{name}Param", "BaseModel"] if sent and self.usage(p) != "out" else [name]
            case ModelProperty():
                values = self._models[str(p.class_info.name)].additional_properties
                # `object`, since `Any` in a parameter makes overloads ambiguous to mypy.
                value = inner(values) if values is not None else "object" if sent else "Any"
                return [f"{'Mapping' if sent else 'dict'}[str, {value}]"]
            case ListProperty():
                return [f"{'Sequence' if sent else 'list'}[{inner(p.inner_property)}]"]
            case UnionProperty() if p.example:
                name = f"u.{class_name(p.example)}{'Param' if sent else ''}"
                nullable = any(isinstance(member, NoneProperty) for member in p.inner_properties)
                return [name, "None"] if nullable else [name]
            case UnionProperty():
                return [t for member in p.inner_properties for t in self._types(member, sent=sent)]
            case LiteralEnumProperty() if str(p.class_info.name) in self._inside:
                return [f"u.{self._inside[str(p.class_info.name)]}{'Param' if sent else ''}"]
            case LiteralEnumProperty():
                return [f"m.{p.class_info.name}" if self.is_named(p) else self.literals(p)]
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

    def items(self, p: UnionProperty) -> str:
        """The expression that decodes `v`, an item of the lists among a union's members."""
        lists = [inner for inner in p.inner_properties if isinstance(inner, ListProperty)]
        return self._decode_items(lists, "v", 0) if lists else ""

    def values(self, p: UnionProperty, union: str) -> str:
        """The expression that decodes `v`, a value of the maps among a union's members.

        `union` names what the values are, where they are one of several objects.
        """
        if union:
            return f"u.decode_{class_name(union)}(v)"
        models = [inner for inner in p.inner_properties if isinstance(inner, ModelProperty)]
        maps = [self._models[str(m.class_info.name)] for m in models if not self.is_record(m)]
        held = [m.additional_properties for m in maps if m.additional_properties is not None]
        return self._decode_any([kind for v in held for kind in _alternatives(v)], "v", 0)

    def plain(self, p: UnionProperty) -> str:
        """The expression that decodes `v`, a list, map or union of at most one object."""
        return self._decode_any(p.inner_properties, "v", 0) or "v"

    def _decode_items(self, lists: Sequence[ListProperty], item: str, depth: int) -> str:
        """The expression for an item of any of the lists in a union."""
        for p in lists:
            if p.example:
                return f"u.decode_{class_name(p.example)}({item})"
        kinds = [kind for p in lists for kind in _alternatives(p.inner_property)]
        if len(lists) > 1:
            return self._decode_any(kinds, item, depth)
        return self.decode(lists[0].inner_property, item, depth)

    def literals(self, enum: LiteralEnumProperty) -> str:
        """`Literal[...]` over the values of an enum, sorted."""
        values = sorted(enum.values, key=lambda v: (isinstance(v, str), v))
        return f"Literal[{', '.join(literal(v) for v in values)}]"

    def decode(self, p: Property, value: str, depth: int = 0) -> str:
        """An expression that decodes the JSON value called `value`; empty where it stays as it is.

        It never raises: a value of an unexpected shape passes through unchanged.
        """
        code, shape = self._decode(p, value, depth)
        return f"{code} if isinstance({value}, {shape}) else {value}" if code and shape else code

    def _decode(self, p: Property, value: str, depth: int) -> tuple[str, str]:
        """The expression for values of one shape, and the shape: a type to test for, or none."""
        item = f"i{depth}"
        match p:
            case ModelProperty() if self.is_record(p):
                return f"m.{p.class_info.name}.from_dict({value})", "dict"
            case ModelProperty():
                values = self._models[str(p.class_info.name)].additional_properties
                inner = self.decode(values, item, depth + 1) if values is not None else ""
                code = f"{{k{depth}: {inner} for k{depth}, {item} in {value}.items()}}"
                return (_apart(code, value, depth), "dict") if inner else ("", "")
            case ListProperty():
                return self._decode_list([p], value, depth)
            case UnionProperty() if p.example:
                return f"u.decode_{class_name(p.example)}({value})", ""
            case UnionProperty():
                return self._decode_any(p.inner_properties, value, depth), ""
            case LiteralEnumProperty() if str(p.class_info.name) in self._inside:
                return f"u.decode_{self._inside[str(p.class_info.name)]}({value})", ""
            case DateTimeProperty():
                return f"parse_datetime({value})", ""
            case DateProperty():
                return f"parse_date({value})", ""
        return "", ""

    def _decode_list(self, lists: Sequence[Property], value: str, depth: int) -> tuple[str, str]:
        inner = self._decode_items(lists, item := f"i{depth}", depth + 1)
        code = f"[{inner} for {item} in {value}]"
        return (_apart(code, value, depth), "list") if inner else ("", "")

    def _decode_any(self, kinds: Sequence[Property], value: str, depth: int) -> str:
        """The expression for a value of one of several kinds, of which one is an object at most."""
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


def _apart(comprehension: str, value: str, depth: int) -> str:
    """The same, in a function of its own where it would stand in too many others."""
    if depth == 0 or depth % DEEPEST_COMPREHENSION:
        return comprehension
    return f"(lambda {value}: {comprehension})({value})"


def _alternatives(p: Property) -> list[Property]:
    """The members of a union without a name; else the property itself."""
    return p.inner_properties if isinstance(p, UnionProperty) and not p.example else [p]


def _join(types: Iterable[str]) -> str:
    """Alternatives as one type, each once; any model and None come last."""
    order = {"BaseModel": 1, "None": 2}
    return " | ".join(sorted(dict.fromkeys(types), key=lambda t: order.get(t, 0)))


def is_attribute(key: str) -> bool:
    """Whether a JSON key can be the name of an attribute as it is."""
    plain = key.isidentifier() and key.isascii()
    return plain and not keyword.iskeyword(key) and key[0] != "_" and key not in RESERVED


def class_name(name: UntrustedString | str) -> str:
    """The class name that openapi-python-client makes of a component's name."""
    return str(ClassName(name, "field_"))


def constant(p: Property) -> str:
    """The only value that a property may have, as code; empty where it is free."""
    if isinstance(p, ConstProperty):
        return literal(p.value.raw_value)
    return ""


def literal(value: object) -> str:
    """A string, number or boolean of the document as a Python literal."""
    if isinstance(value, UntrustedString):
        value = value.get_untrusted_value()
    if isinstance(value, str):
        # ASCII and JSON's escapes, which Python reads the same way but for pairs of surrogates.
        code = json.dumps(value)
        return code if value.isascii() else ascii(value)
    if value is None or isinstance(value, (bool, int, float)):
        return repr(value)
    raise TypeError(f"no literal for {type(value).__name__!r}")


def docstring(*paragraphs: object, indent: int = 4) -> str:
    """A docstring of the paragraphs that say something, wrapped; empty where none does."""
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
    """What each character becomes: itself, a space, or nothing.

    `str.isprintable` would leave out what the Unicode of this Python does not know yet.
    """

    def __missing__(self, code: int) -> str | None:
        kind = category(character := chr(code))
        shown = character == "\n" or kind not in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp")
        self[code] = " " if kind == "Zs" else character if shown else None
        return self[code]


_PRINTABLE = _Printable()


def clean(text: object) -> str:
    """Text that can stand in a docstring: printable, backslashes and triple quotes escaped."""
    if isinstance(text, UntrustedString):
        text = text.get_untrusted_value()
    printable = str(text or "").translate(_PRINTABLE).strip()
    return printable.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
