"""Properties of models and parameters of operations, as lines of code."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.strings import PythonIdentifier

from ..normalise.naming import PREFIX, plain_text, unmark_key
from .decoders import Decoders
from .models import Models
from .properties import Property, constant
from .text import RESERVED, is_attribute
from .types_of import Types


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


class Fields:
    """The fields of models, and of the bodies of operations."""

    def __init__(self, models: Models, types: Types, decoders: Decoders) -> None:
        self._models = models
        self._types = types
        self._decoders = decoders

    def of_model(self, model: ModelProperty) -> list[Field]:
        """The fields of a model, required ones first."""
        return [f for _, f in self._members(model)]

    def _members(self, model: ModelProperty) -> Iterator[tuple[Property, Field]]:
        model = self._models.find(model)
        properties = [*(model.required_properties or ()), *(model.optional_properties or ())]
        return zip(properties, self._fields(properties), strict=True)

    def _fields(self, properties: Sequence[Property]) -> Iterator[Field]:
        taken = {unmark_key(p.name.get_untrusted_value()) for p in properties}
        for p in properties:
            key = unmark_key(p.name.get_untrusted_value())
            attribute = key
            if not is_attribute(key):
                # Blanks first, because the parser drops unknown delimiters: `a/b` would be `ab`.
                attribute = str(PythonIdentifier(re.sub(r"\W+", " ", plain_text(key)), PREFIX))
                while attribute in taken or attribute in RESERVED:
                    attribute += "_"
                taken.add(attribute)
            yield Field(
                key=key,
                attribute=attribute,
                annotation=self._types.annotation(p),
                param=self._types.param(p),
                required=p.required,
                description=_description(p),
                decode=self._decoders.decode(p, "v"),
                constant=constant(p),
            )

    def of_bodies(self, bodies: Sequence[Any]) -> list[Field] | None:
        """The members of a body over all its content types; None where it is no object."""
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
        required = [{f.key for f in self.of_model(r) if f.required} for r in records if r]
        always = set.intersection(*required)
        return [
            replace(f, required=key in always, param=self._types.any_param(kinds[key]))
            for key, f in found.items()
        ]

    def _records(self, p: Property) -> Iterator[ModelProperty | None]:
        if isinstance(p, UnionProperty):
            for inner in p.inner_properties:
                if not isinstance(inner, NoneProperty):
                    yield from self._records(inner)
        else:
            yield p if isinstance(p, ModelProperty) and self._models.is_record(p) else None


def _description(p: Property) -> str:
    return p.description.get_untrusted_value() if p.description else ""
