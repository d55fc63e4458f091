"""Whether all models and unions of a response are decoded, at any depth."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from .package import Package, named_types
from .unions import members


def find_undecoded(annotation: ast.expr, decoders: set[str], package: Package) -> list[str]:
    """Models and unions that an annotation names and `decoders` do not produce."""
    wanted = {n for n in named_types(annotation) if n in package.records or n in package.unions}
    # A union counts as decoded too where the decoders produce each of its members.
    made = {leaf for name in decoders for leaf in leaves(package.tables.get(name, []))}
    whole = {n for n in wanted if n in package.tables and leaves(package.tables[n]) <= made}
    return sorted(wanted - decoders - made - whole)


def find_lost_members(annotation: ast.expr, package: Package, inspected: set[str]) -> Iterator[str]:
    """The undecoded members of the unions that an annotation names, as sentences.

    The names of the unions are added to `inspected`, because each union is reported once. The table
    of a union decodes its objects; the decoder of a union decodes its lists and maps.
    """
    for name in sorted(named_types(annotation) & package.unions.keys() - inspected):
        inspected.add(name)
        if name.removesuffix("Param") in package.unions.keys() - {name}:
            continue  # The twin of a union for requests, which nothing decodes.
        has_table = name in package.tables
        for part in members(package.unions[name]):
            if isinstance(part, ast.Subscript) or not has_table:
                lost = find_undecoded(part, package.decoders.get(name, set()), package)
                if lost:
                    yield f"{name} is not decoded to {', '.join(lost)}"


def leaves(table: object) -> set[str]:
    """The names of all models in a dispatch table, or in a part of a table."""
    if isinstance(table, dict):
        parts = [*table.get("map", {}).values(), table.get("else", [])]
        return {name for part in parts for name in leaves(part)}
    return set(table) if isinstance(table, list) else {str(table)}
