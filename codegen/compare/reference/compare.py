"""Find where our document differs from the reference, place by place."""

from __future__ import annotations

from .document import Document, Json, Operation
from .findings import Findings
from .matching import describe, pairs
from .variants import Alternatives, Variant, alternatives


class Comparison:
    """Compares two documents side by side, each pair of types once."""

    def __init__(self, ours: Document, theirs: Document, findings: Findings) -> None:
        self._ours, self._theirs = ours, theirs
        self._findings = findings
        self._seen: set[tuple[frozenset[int], frozenset[int]]] = set()
        self._lacking: list[Variant] = []

    def operation(self, place: str, ours: Operation, theirs: Operation) -> None:
        """Compare the parameters, body and successful answers of an operation."""
        self._traits(("deprecated",), place, ours, theirs)
        for name in self._findings.names(
            "parameter", "parameters", f"{place} ", set(ours.parameters), set(theirs.parameters)
        ):
            mine, other = ours.parameters[name], theirs.parameters[name]
            self._traits(("required", "deprecated"), f"{place} {name}", mine, other)
            self._schema(f"{place} {name}", mine.schema, other.schema)
        if ours.body and theirs.body:
            required = (ours.body_required, theirs.body_required)
            self._findings.trait("required", f"{place} body", *required)
        self._contents(f"{place} body", ours.body, theirs.body)
        self._contents(f"{place} answer", ours.answers, theirs.answers)

    def compare_rest(self) -> None:
        """Compare equally named components that no operation uses, as events of streams."""
        for name in sorted(self._ours.components.keys() & self._theirs.components.keys()):
            schema = self._ours.components[name]
            origins = {variant.origin for variant in alternatives(self._ours, schema).variants}
            if origins - {origin for origin, _ in self._seen} - {frozenset()}:
                self._schema(name, schema, self._theirs.components[name])
        self._count_lacking()

    def _count_lacking(self) -> None:
        """Count the properties within types that ours lacks altogether."""
        counted = {theirs for _, theirs in self._seen}
        while self._lacking:
            variant = self._lacking.pop()
            if variant.origin not in counted:
                counted.add(variant.origin)
                self._findings.total["properties"] += len(variant.properties)
                self._lack(*variant.properties.values(), variant.elements)

    def _lack(self, *schemas: Json) -> None:
        for schema in schemas:
            self._lacking += alternatives(self._theirs, schema).variants

    def _contents(self, place: str, ours: dict[str, Json], theirs: dict[str, Json]) -> None:
        self._lack(*(theirs[name] for name in theirs.keys() - ours.keys()))
        for name in self._findings.names(
            "content type", "content types", f"{place} ", set(ours), set(theirs)
        ):
            suffix = " event" if name == "text/event-stream" else ""
            self._schema(place + suffix, ours[name], theirs[name])

    def _schema(self, place: str, ours: Json, theirs: Json) -> None:
        mine, other = alternatives(self._ours, ours), alternatives(self._theirs, theirs)
        self._traits(("nullable", "deprecated", "default"), place, mine, other)
        self._variants(place, mine, other)

    def _variants(self, place: str, ours: Alternatives, theirs: Alternatives) -> None:
        for mine, other in pairs(self._ours, ours.variants, self._theirs, theirs.variants):
            if mine and other:
                self._variant(place, mine, other)
            elif mine:
                self._findings.add("extra type", place, describe(self._ours, mine))
            elif other:
                self._findings.add("missing type", place, describe(self._theirs, other))
                self._lacking.append(other)

    def _variant(self, place: str, ours: Variant, theirs: Variant) -> None:
        if ours.values or theirs.values:
            self._values(place, ours, theirs)
        self._findings.trait("format", place, ours.format, theirs.format)
        pair = (ours.origin, theirs.origin)
        if any(pair) and pair not in self._seen:
            self._seen.add(pair)
            if ours.type == "object":
                place = ours.component or place
                self._properties(place, ours, theirs)
            inside = "[]" if ours.type == "array" else ".*"
            self._schema(place + inside, ours.elements, theirs.elements)

    def _values(self, place: str, ours: Variant, theirs: Variant) -> None:
        openness = ("open" if each.is_open else "closed" for each in (ours, theirs))
        self._findings.trait("enum", place, *openness)
        self._findings.values(place, ours.values, theirs.values)

    def _properties(self, place: str, ours: Variant, theirs: Variant) -> None:
        mine, others = ours.properties, theirs.properties
        self._lack(*(others[name] for name in others.keys() - mine.keys()))
        for name in self._findings.names(
            "property", "properties", f"{place}.", set(mine), set(others)
        ):
            required = (name in ours.required, name in theirs.required)
            self._findings.trait("required", f"{place}.{name}", *required)
            self._schema(f"{place}.{name}", mine[name], others[name])

    def _traits(self, names: tuple[str, ...], place: str, ours: object, theirs: object) -> None:
        for name in names:
            self._findings.trait(name, place, getattr(ours, name), getattr(theirs, name))
