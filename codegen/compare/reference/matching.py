"""Pair the variants of one document's union with those of the other's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import reduce
from itertools import product

from ..pairing import pair_most_alike, rank_pairs
from .document import Document
from .variants import Variant, alternatives, join

Tags = dict[str, frozenset[object]]
Pair = tuple[Variant | None, Variant | None]
Group = tuple[list[int], list[int]]


def pairs(
    ours: Document, mine: Sequence[Variant], theirs: Document, others: Sequence[Variant]
) -> Iterator[Pair]:
    """Pairs of variants, each variant in one pair; None in place of a missing one.

    Variants are paired by type, then by tags and likeness. Several variants of one side (with and
    without a field, say) that the other side writes as one are joined first.
    """
    for name in dict.fromkeys(variant.type for variant in (*mine, *others)):
        left = [variant for variant in mine if variant.type == name]
        right = [variant for variant in others if variant.type == name]
        if len(left) <= 1 and len(right) <= 1:
            groups = [(list(range(len(left))), list(range(len(right))))]
        else:
            left_tags = [tags(ours, variant) for variant in left]
            right_tags = [tags(theirs, variant) for variant in right]
            groups = _groups(_likenesses(left, right, left_tags, right_tags))
            paired = [{i for group in groups for i in group[side]} for side in (0, 1)]
            groups += [([i], []) for i in range(len(left)) if i not in paired[0]]
            groups += [([], [j]) for j in range(len(right)) if j not in paired[1]]
        for some, like in groups:
            yield _join_all([left[i] for i in some]), _join_all([right[j] for j in like])


def tags(document: Document, variant: Variant) -> Tags:
    """The tags of a variant: an object's listed values, or an array's types of items."""
    if variant.type == "array":
        return {"items": frozenset(_kinds(document, variant))}
    found = {}
    for name, schema in variant.properties.items():
        match alternatives(document, schema).variants:
            case (Variant(is_open=False, values=values),):
                found[name] = values
    return found


def describe(document: Document, variant: Variant) -> str:
    """A variant in a few words: `object type='text'`, `array of string`."""
    if variant.type == "array":
        return "array of " + (" | ".join(sorted(_kinds(document, variant))) or "any")
    constants = (
        f"{name}={min(map(repr, values))}"
        for name, values in tags(document, variant).items()
        if len(values) == 1
    )
    return " ".join([variant.type, *list(constants)[:1]])


def _kinds(document: Document, variant: Variant) -> set[str]:
    return {each.type for each in alternatives(document, variant.elements).variants}


def _likenesses(
    ours: list[Variant], theirs: list[Variant], my_tags: list[Tags], their_tags: list[Tags]
) -> dict[tuple[int, int], float]:
    """The likeness of each pair of variants that no tag tells apart."""
    found = {}
    for i, j in product(range(len(ours)), range(len(theirs))):
        shared = my_tags[i].keys() & their_tags[j].keys()
        if all(my_tags[i][name] & their_tags[j][name] for name in shared):
            mine, others = ours[i].properties.keys(), theirs[j].properties.keys()
            names = len(mine & others) / max(1, len(mine | others))
            found[i, j] = names + sum(my_tags[i][name] == their_tags[j][name] for name in shared)
    return found


def _groups(likeness: dict[tuple[int, int], float]) -> list[Group]:
    """Groups of variants: the most alike pairs first.

    Each variant left over joins the pair that has the variant most like it.
    """
    of_ours: dict[int, Group] = {}
    of_theirs: dict[int, Group] = {}
    for i, j in pair_most_alike(likeness):
        of_ours[i] = of_theirs[j] = ([i], [j])
    groups = list(of_ours.values())
    for i, j in rank_pairs(likeness):
        if likeness[i, j] and i not in of_ours:
            of_ours[i] = of_theirs[j]
            of_ours[i][0].append(i)
        elif likeness[i, j] and j not in of_theirs:
            of_theirs[j] = of_ours[i]
            of_theirs[j][1].append(j)
    return groups


def _join_all(variants: list[Variant]) -> Variant | None:
    return reduce(join, variants) if variants else None
