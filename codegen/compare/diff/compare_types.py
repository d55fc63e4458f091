"""Compare types, for a user who sends or receives values of them."""

from __future__ import annotations

from collections.abc import Mapping

from .facts import SENT, Facts
from .shapes import ANY, NULL, Atom, Shape, as_sent, covers, is_decoded, sort_atoms, text
from .surface import Named, Surface


class TypeComparer:
    """Compares types of two surfaces, in which the same class has the same name."""

    def __init__(self, old: Surface, new: Surface, facts: Facts) -> None:
        self._old = old.names
        self._new = new.names
        self._facts = facts

    def compare(self, place: str, old: Shape, new: Shape, direction: str) -> None:
        """Add a fact for each difference between two types.

        A name on both sides is no difference, because `compare_names` compares the two types.
        """
        if direction == SENT:
            old, new = as_sent(old), as_sent(new)
        if old == new:
            return
        if (NULL in old) != (NULL in new):
            rule = "null-added" if NULL in new else "null-removed"
            self._facts.add(rule, place, text(old), text(new), direction)
        old, new = old - {NULL}, new - {NULL}
        if old == new or not (old and new):
            return
        if ANY in old or ANY in new:
            self._compare_any(place, old, new, direction)
            return
        shown = text(old), text(new)
        shared = {atom.name for atom in old & new if atom.kind in ("enum", "union")}
        old, new = _spell_out(old, self._old, shared), _spell_out(new, self._new, shared)
        old, new = self._compare_inner(place, old, new, direction)
        self._compare_members(place, old, new, shown, direction)

    def _compare_any(self, place: str, old: Shape, new: Shape, direction: str) -> None:
        rule = "type-opened" if ANY in new else "type-closed"
        if direction != SENT and (is_decoded(old) or is_decoded(new)):
            rule = "type-changed"
        self._facts.add(rule, place, text(old), text(new), direction)

    def _compare_inner(
        self, place: str, old: Shape, new: Shape, direction: str
    ) -> tuple[Shape, Shape]:
        """Compare lists and dicts by their items; return the types with both made equal."""
        for kind, suffix in (("list", "[]"), ("dict", "{}")):
            before = [atom for atom in old if atom.kind == kind]
            after = [atom for atom in new if atom.kind == kind]
            if len(before) == len(after) == 1:
                self.compare(place + suffix, before[0].inner, after[0].inner, direction)
                same = {Atom(kind)}
                old, new = (old - {*before}) | same, (new - {*after}) | same
        return old, new

    def _compare_members(
        self, place: str, old: Shape, new: Shape, shown: tuple[str, str], direction: str
    ) -> None:
        lost = frozenset(atom for atom in old if not covers(new, atom))
        gained = frozenset(atom for atom in new if not covers(old, atom))
        if not (lost or gained):
            return
        if not _is_list_of_cases(old, new, lost, gained):
            rule = "type-widened" if not lost else "type-narrowed" if not gained else "type-changed"
            self._facts.add(rule, place, *shown, direction)
            return
        for atoms, what in ((lost, "removed"), (gained, "added")):
            for atom in sort_atoms(atoms):
                rule = f"value-{what}" if atom.kind == "literal" else f"member-{what}"
                word = atom.name if atom.kind == "literal" else str(atom)
                before, after = (word, "") if what == "removed" else ("", word)
                self._facts.add(rule, place, before, after, direction)


def _spell_out(shape: Shape, names: Mapping[str, Named], shared: set[str]) -> Shape:
    """The type with values of enums and members of unions in place of their names."""
    found: set[Atom] = set()
    for atom in shape:
        if atom.kind in ("enum", "union") and atom.name not in shared and atom.name in names:
            found |= names[atom.name].members
        else:
            found.add(atom)
    return frozenset(found)


def _is_list_of_cases(old: Shape, new: Shape, lost: Shape, gained: Shape) -> bool:
    """Whether both types list cases, of which some were added or removed.

    Values may come and go in an enum. Of a union of several types, at least one must stay.
    """
    values = all(atom.kind == "literal" for atom in lost | gained)
    if values and any(atom.kind == "literal" for atom in old):
        constants = len(old) == len(new) == 1
        return not constants and any(atom.kind == "literal" for atom in new)
    return bool(old & new) and len(old) > 1 and len(new) > 1
