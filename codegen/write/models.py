"""Which schemas have a class or an alias of their own, and their extensions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from openapi_python_client.parser.properties.literal_enum_property import LiteralEnumProperty
from openapi_python_client.parser.properties.model_property import ModelProperty

from .properties import Property

MIXINS = frozenset({"OutputText", "PackedNumbers"})
"""The values that `x-mixin` can have."""


class Models:
    """The schemas of one document that become classes or aliases, by class name."""

    def __init__(
        self,
        models: Sequence[ModelProperty],
        components: frozenset[str],
        inside: Mapping[str, str] | None = None,
    ) -> None:
        self._models = {str(model.class_info.name): model for model in models}
        self._components = components
        self._inside = inside or {}

    def find(self, model: ModelProperty) -> ModelProperty:
        """The complete model, with all its properties, for a mention of that model."""
        return self._models[str(model.class_info.name)]

    def values(self, model: ModelProperty) -> Property | None:
        """The type of an object's additional properties; None where the schema has none."""
        return self.find(model).additional_properties

    def stands_for(self, enum: LiteralEnumProperty) -> str:
        """The name of the union that an enum stands for inside that union; else empty."""
        return self._inside.get(str(enum.class_info.name), "")

    def is_record(self, model: ModelProperty) -> bool:
        """Whether a schema has properties, and so a class of its own."""
        return bool(model.data.properties)

    def is_model(self, name: str) -> bool:
        """Whether a class of that name is generated."""
        return name in self._models and self.is_record(self._models[name])

    def usage(self, model: ModelProperty) -> str:
        """`in` for a schema that is only sent, `out` for one only received, else `both`."""
        usage = self._extension(model, "x-usage")
        return usage if usage in ("in", "out") else "both"

    def mixin(self, model: ModelProperty) -> str:
        """The class of `mixins.py` that a component asks for; empty for none."""
        name = self._extension(model, "x-mixin")
        return name if isinstance(name, str) and name in MIXINS else ""

    def is_named(self, enum: Property) -> bool:
        """Whether an enum is a component, so that it has an alias of its own."""
        return str(enum.class_info.name) in self._components

    def _extension(self, model: ModelProperty, key: str) -> object:
        return (self.find(model).data.model_extra or {}).get(key)
