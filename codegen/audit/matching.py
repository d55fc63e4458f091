"""Which model stands for which object, by names, properties and losses."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from unicodedata import normalize

from .package import Package, Type
from .schemas import Alternative, Schemas

_LONG = 100
"""Characters; the generator cuts off no name that is shorter."""

CountLosses = Callable[[Alternative, Type], int]
"""The number of losses where a model stands for an object, at two levels."""


class Matching:
    """Finds the models of a package that stand for the objects of a document."""

    def __init__(self, schemas: Schemas, package: Package) -> None:
        self._schemas = schemas
        self._package = package

    def assign(
        self, records: list[Alternative], models: list[Type], count_losses: CountLosses
    ) -> list[tuple[Alternative, Type | None]]:
        """Each object of a union with its model, or with None where no model is left.

        A model stands for one object, or for several that have the same properties.
        """
        if len(records) == len(models) == 1:
            return [(records[0], models[0])]
        # First by name: the outermost names of all objects count before any inner name, because a
        # class is named after the component that the union refers to.
        free = list(dict.fromkeys(models))
        chosen: dict[int, Type] = {}
        for depth in range(max((len(r.names) for r in records), default=0)):
            for index, record in enumerate(records):
                if index not in chosen and len(record.names) > depth:
                    named = [t for t in free if is_named_after(t.value, record.names[depth])]
                    if named:
                        chosen[index] = named[0]
                        free.remove(named[0])
        # Then by properties, the likeliest pairs first. Losses are counted only where several
        # models are free, because counting takes long.
        rest = [i for i in range(len(records)) if i not in chosen]
        many = len(free) > 1
        scored = sorted(
            (self._distance(records[i], t), count_losses(records[i], t) if many else 0, i, n)
            for i in rest
            for n, t in enumerate(free)
        )
        taken: set[int] = set()
        for distance, _, index, number in scored:
            if index not in chosen and number not in taken and distance < 1:
                chosen[index] = free[number]
                taken.add(number)
        # Last, a taken model may stand for one more object that has exactly its properties.
        for index in rest:
            if index not in chosen:
                alike = [t for t in models if self._is_same(records[index], t)]
                if alike:
                    losses = [count_losses(records[index], t) for t in alike]
                    chosen[index] = alike[losses.index(min(losses))]
        return [(record, chosen.get(index)) for index, record in enumerate(records)]

    def _distance(self, record: Alternative, model: Type) -> float:
        """How unlike an object a model is.

        0 where the model has exactly the object's properties, each with its constant; 1 where the
        model has none of them, or another constant.
        """
        fields = self._package.records[model.value].fields
        lost = 0.0
        for key, whole in record.properties.items():
            if key not in fields:
                lost += 1
                continue
            literals = {
                repr(a.value) for a in self._schemas.alternatives(whole) if a.kind == "literal"
            }
            found = {repr(t.value) for t in self._package.types(fields[key]) if t.kind == "literal"}
            if literals and found and not literals & found:
                return 1
        extra = len(set(fields) - set(record.properties)) / 1000
        return min(1, lost / len(record.properties)) + (extra if lost < 1 else 0)

    def _is_same(self, record: Alternative, model: Type) -> bool:
        fields = self._package.records[model.value].fields
        return set(fields) == set(record.properties) and self._distance(record, model) == 0


def is_named_after(generated: str, component: str) -> bool:
    """Whether the name of a class can be made of the name of a component.

    The generator puts `field` before a digit, or `Object` at the end. It cuts off a name that is
    too long for the name of a file.
    """
    wanted = _bare_letters(component)
    names = [_bare_letters(n) for n in (generated, generated.removesuffix("Param"))]
    cut_off = [n.rstrip("0123456789") for n in names if len(n) > _LONG]
    return any(n in (wanted, f"{wanted}object", f"field{wanted}") for n in names) or any(
        wanted.startswith(n) for n in cut_off if n
    )


@cache
def _bare_letters(name: str) -> str:
    """Letters and digits of a name in lower case, normalised as Python does (NFKC)."""
    return re.sub(r"[\W_]+", "", normalize("NFKC", name)).lower()
