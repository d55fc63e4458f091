"""Compares a schema with the annotation that was generated for it."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from .decoding import find_lost_members, find_undecoded, leaves
from .findings import Loss
from .matching import Matching, is_named_after
from .package import Package, Record, Type
from .schemas import Alternative, Schemas, Whole

_COVERS = {
    "string": ("str",),
    "integer": ("int",),
    "number": ("float",),
    "boolean": ("bool",),
    "null": ("none",),
}
_DATES = {"date-time": "datetime", "date": "date"}


@dataclass(frozen=True, slots=True)
class Use:
    """The part of a request or response in which a value travels."""

    is_text: bool = False
    """In a header, path or cookie, where lists and objects are text."""
    has_files: bool = False
    """In a form, where `format: binary` is a file."""


@dataclass
class Difference:
    """The losses of one annotation, and the objects still to be compared with models."""

    losses: list[Loss] = field(default_factory=list)
    pairs: list[tuple[Alternative, str, Use]] = field(default_factory=list)

    def add(self, other: Difference) -> None:
        self.losses += other.losses
        self.pairs += other.pairs


class Comparison:
    """Compares a document's schemas with the types of a package, each pair once."""

    def __init__(self, schemas: Schemas, package: Package) -> None:
        self._schemas = schemas
        self._package = package
        self._matching = Matching(schemas, package)
        # Schemas and annotations whose comparison has begun and not ended. A pair that is met again
        # inside itself adds nothing, because the outer comparison reports its losses.
        self._open: set[tuple[Whole, str]] = set()
        # Objects and models that were compared. Unlike `_open`, this set only grows.
        self._visited: set[tuple[object, str]] = set()
        # Whether `_depth` is at work, because a look ahead must not start another.
        self._looking = False
        # Unions whose decoding was checked, because it is the same wherever a union is used.
        self._inspected: set[str] = set()
        self.losses: set[Loss] = set()

    def check(self, whole: Whole, annotation: ast.expr, use: Use | None = None) -> None:
        """Add to `losses` the losses between a schema and an annotation, at any depth."""
        # Objects wait in a list, because models may be nested deeper than Python recurses.
        found = self._compare(whole, annotation, use or Use())
        self.losses.update(found.losses)
        pending = found.pairs
        while pending:
            alternative, name, kind = pending.pop()
            key = (alternative.key(), name)
            if key not in self._visited:
                self._visited.add(key)
                inner = self._visit(alternative, self._package.records[name], kind)
                self.losses.update(inner.losses)
                pending += inner.pairs

    def check_component(self, whole: Whole, name: str) -> None:
        """Add to `losses` the losses of a component that can only be found by its name."""
        objects = [a for a in self._schemas.alternatives(whole) if a.kind == "object"]
        records = [n for n, r in self._package.records.items() if r.is_class]
        candidates = [*records, *self._package.unions, *self._package.aliases]
        place = whole[-1].pointer
        if any(a.properties for a in objects) or len(objects) > 1:
            # A component that only refers to another may have the class of that other component.
            names = [name, *(n for a in objects if len(objects) == 1 for n in a.names)]
            found = next((c for n in names for c in candidates if is_named_after(c, n)), None)
            if found is None:
                self.losses.add(Loss(place, "model", f"no class or union for {name!r}"))
            else:
                module = "u" if found in self._package.unions else "m"
                self.check(whole, ast.parse(f"{module}.{found} | None", mode="eval").body)

    def _compare(self, whole: Whole, annotation: ast.expr, use: Use) -> Difference:
        key = (whole, ast.dump(annotation))
        if key in self._open:
            return Difference()
        self._open.add(key)
        try:
            return self._find_differences(whole, annotation, use)
        finally:
            self._open.discard(key)

    def _find_differences(self, whole: Whole, annotation: ast.expr, use: Use) -> Difference:
        result = Difference()
        place = whole[-1].pointer
        alternatives = self._schemas.alternatives(whole)
        types = list(self._package.types(annotation))
        kinds = {t.kind for t in types}
        written = ast.unparse(annotation)
        result.losses += [
            Loss(place, "type", f"{t.value} is not defined") for t in types if t.kind == "missing"
        ]
        # Not of `result`, because a comparison that only tries a model is thrown away.
        self.losses.update(
            Loss(place, "union member", detail)
            for detail in find_lost_members(annotation, self._package, self._inspected)
        )
        # `Any` in place of known kinds is one loss, not one for each kind.
        shapes = dict.fromkeys(a.kind for a in alternatives if a.kind != "null")
        if kinds - {"none"} == {"any"} and shapes and "any" not in shapes:
            result.losses.append(Loss(place, "type", f"{' | '.join(shapes)}, found {written}"))
            return result
        records = [a for a in alternatives if a.kind == "object" and a.properties]
        if use.is_text and "str" in kinds:
            records = []
        models = [t for t in types if t.kind == "model"]

        # Objects are assigned all at once, because a model stands for one object only. Alternatives
        # of other kinds are compared one by one afterwards, one after another.
        def count_losses(record: Alternative, model: Type) -> int:
            return self._depth(record, model, use)

        for record, model in self._matching.assign(records, models, count_losses):
            if model is not None:
                result.pairs.append((record, model.value, use))
                result.losses += self._find_lost_tags(record, model, place)
            else:
                name = record.names[-1] if record.names else ", ".join(list(record.properties)[:4])
                kind = "union member" if len(alternatives) > 1 else "type"
                result.losses.append(Loss(place, kind, f"object ({name}), found {written}"))
        for alternative in alternatives:
            if alternative in records:
                continue
            result.add(self._cover(alternative, types, written, place, len(alternatives), use))
        return result

    def _cover(
        self,
        alternative: Alternative,
        types: Sequence[Type],
        written: str,
        place: str,
        count: int,
        use: Use,
    ) -> Difference:
        """The loss of one alternative that is not an object with properties."""
        kinds = {t.kind for t in types}
        kind = alternative.kind
        expected = f"{kind} {alternative.format}".strip()
        lost = "union member" if count > 1 else "type"
        if kind == "any":
            found = kinds & {"any", "str"} if use.is_text else kinds & {"any"}
            return _nothing if found else _single_loss(place, lost, "any", written)
        if kind == "null":
            # A path, header or cookie can't hold null: the parameter is left out instead.
            found = {"none"} if use.is_text else kinds & {"none", "any"}
            return _nothing if found else _single_loss(place, "nullability", "null", written)
        if use.is_text and kind in ("array", "object") and "str" in kinds:
            return _nothing
        if kind in ("array", "object"):
            return self._cover_container(alternative, types, written, place, lost, use)
        if kind == "literal":
            value = alternative.value
            values = [t.value for t in types if t.kind == "literal"]
            kept = any(v == value and type(v) is type(value) for v in values)
            # `Literal` takes no float, so the other numbers of such an enum become `float`; an enum
            # of both booleans becomes `bool`.
            wider = ("bool" if isinstance(value, bool) else "float") in kinds
            if kept or (wider and not isinstance(value, str)):
                return _nothing
            return _single_loss(place, "enum value", repr(value), written)
        covers: tuple[str, ...] = _COVERS[kind]
        if kind == "string" and alternative.format in _DATES and not use.is_text:
            covers = (_DATES[alternative.format],)
        elif kind == "string" and alternative.format == "binary":
            covers = ("file", "bytes") if use.has_files else ("str", "file", "bytes")
        return _nothing if kinds & set(covers) else _single_loss(place, lost, expected, written)

    def _cover_container(
        self,
        alternative: Alternative,
        types: Sequence[Type],
        written: str,
        place: str,
        lost: str,
        use: Use,
    ) -> Difference:
        kind = "list" if alternative.kind == "array" else "map"
        containers = [t for t in types if t.kind == kind]
        if not containers:
            return _single_loss(place, lost, alternative.kind, written)
        result = Difference()
        for whole in alternative.items or alternative.values:
            tried = [self._compare(whole, t.value, use) for t in containers]
            result.add(min(tried, key=self._weight) if len(tried) > 1 else tried[0])
        return result

    def _weight(self, found: Difference) -> tuple[int, int]:
        models = ((a, Type("model", name), use) for a, name, use in found.pairs)
        return len(found.losses), sum(self._depth(*pair) for pair in models)

    def _depth(self, record: Alternative, model: Type, use: Use) -> int:
        """The number of losses in a model and in the models of its fields.

        The number tells models apart that have the same properties.
        """
        if self._looking:
            return 0
        self._looking = True
        first = self._visit(record, self._package.records[model.value], use)
        below = [self._visit(a, self._package.records[name], u) for a, name, u in first.pairs]
        self._looking = False
        return len(first.losses) + sum(len(found.losses) for found in below)

    def _find_lost_tags(self, record: Alternative, model: Type, place: str) -> list[Loss]:
        """A loss for each tag whose entry in the union's table leads to another model.

        One loss where the union has neither a table nor a decoder, or where no entry of its table
        leads to the model.
        """
        names = (model.union, model.union.removesuffix("Param"))
        table = next((self._package.tables[n] for n in names if n in self._package.tables), None)
        if table is None:
            decoded = not model.union or any(n in self._package.decoders for n in names)
            lost = f"there is no table of {model.union}"
            return [] if decoded else [Loss(place, "union member", lost)]
        name = _class_name(model.value, self._package)
        if name not in leaves(table):
            return [Loss(place, "union member", f"{name} is not in the table of {model.union}")]
        return [
            Loss(place, "discriminator", f"{tag!r} does not lead to {name}")
            for tag in record.tags
            if tag in table["map"] and name not in leaves(table["map"][tag])
        ]

    def _visit(self, record: Alternative, model: Record, use: Use) -> Difference:
        """The losses between an object's properties and the fields of a model."""
        result = Difference()
        if model.name not in self._package.exported:
            place = next(iter(record.properties.values()))[-1].pointer
            result.losses.append(Loss(place, "model", f"models does not hand out {model.name}"))
        for key, whole in record.properties.items():
            if not self._schemas.alternatives(whole):
                continue
            place = whole[-1].pointer
            if key not in model.fields:
                result.losses.append(Loss(place, "property", f"{key!r} of {model.name}"))
                continue
            annotation = model.fields[key]
            if key in model.missing:
                detail = f"{key!r} of {model.name} in {model.missing[key]}"
                result.losses.append(Loss(place, "property", detail))
            result.add(self._compare(whole, annotation, use))
            if key in record.required and not model.is_class and key not in model.required:
                result.losses.append(Loss(place, "required", f"{key!r} of {model.name}"))
            decoders = model.decoders.get(key, set())
            if model.is_class and (kept := find_undecoded(annotation, decoders, self._package)):
                detail = f"{key!r} of {model.name} is not decoded to {', '.join(kept)}"
                result.losses.append(Loss(place, "type", detail))
        # A TypedDict that passes says nothing of its class, so the class is compared as well.
        twin = _class_name(model.name, self._package)
        if twin != model.name:
            result.pairs.append((record, twin, replace(use)))
        return result


_nothing = Difference()


def _single_loss(place: str, kind: str, expected: str, found: str) -> Difference:
    return Difference([Loss(place, kind, f"expected {expected}, found {found}")])


def _class_name(name: str, package: Package) -> str:
    """The name of the class beside a TypedDict; the name itself for a class."""
    record = package.records[name]
    twin = name.removesuffix("Param")
    return name if record.is_class or twin not in package.records else twin
