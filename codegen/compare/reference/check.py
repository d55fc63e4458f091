"""Compare two whole documents, and write a report for readers."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from itertools import groupby

from .compare import Comparison
from .document import Document, Operation
from .explained import Explanation, find_stale, find_unexplained
from .findings import Difference, Findings

COUNTED = (
    "operations",
    "webhooks",
    "parameters",
    "content types",
    "properties",
    "required",
    "nullable",
    "enum",
    "values",
    "format",
    "default",
    "deprecated",
)


@dataclass(frozen=True)
class Report:
    findings: Findings
    unexplained: list[Difference]
    stale: list[Explanation]
    """The explanations that cover no difference."""

    @property
    def is_clean(self) -> bool:
        return not self.unexplained and not self.stale

    def share(self, things: str) -> float:
        """The share of the reference's things that ours has too, from 0 to 1."""
        total = self.findings.total[things]
        return self.findings.alike[things] / total if total else 1.0

    def __str__(self) -> str:
        lines = []
        for kind, group in groupby(self.unexplained, lambda difference: difference.kind):
            lines += [f"{kind}:", *(f"  {difference}" for difference in group), ""]
        if self.stale:
            lines += ["explained, but not there (any more):"]
            lines += [f"  {each.place}: {each.kind}" for each in self.stale] + [""]
        for things in COUNTED:
            alike, total = self.findings.alike[things], self.findings.total[things]
            lines.append(f"{things:<14}{alike:>6} of {total:<6}{self.share(things):>8.2%}")
        explained = len(self.findings.differences) - len(self.unexplained)
        lines.append(f"{len(self.unexplained)} differences unexplained, {explained} explained")
        return "\n".join(lines)


def check(
    ours: Document,
    theirs: Document,
    explanations: Collection[Explanation] = (),
    wanted: Collection[str] | None = None,
) -> Report:
    """Compare `ours` with the reference `theirs`.

    `wanted` names the operations that ours must have. Without it, ours must have every operation
    of the reference that is not explained, and every explanation must cover a difference.
    """
    findings = Findings()
    comparison = Comparison(ours, theirs, findings)
    for things, mine, others in (
        ("operations", ours.operations(), theirs.operations()),
        ("webhooks", ours.webhooks(), theirs.webhooks()),
    ):
        if wanted is not None:
            names = {_without_names(name) for name in wanted}
            others = {k: v for k, v in others.items() if k in mine or _without_names(k) in names}
        _operations(things, mine, others, comparison, findings)
    comparison.compare_rest()
    remaining = find_unexplained(findings.differences, explanations)
    left_out = findings.differences.difference(remaining)
    findings.total["operations"] -= sum(d.kind == "missing operation" for d in left_out)
    return Report(
        findings,
        remaining,
        find_stale(findings.differences, explanations) if wanted is None else [],
    )


def _operations(
    things: str,
    ours: dict[str, Operation],
    theirs: dict[str, Operation],
    comparison: Comparison,
    findings: Findings,
) -> None:
    for name in findings.names(things.removesuffix("s"), things, "", set(ours), set(theirs)):
        comparison.operation(name, ours[name], theirs[name])


def _without_names(operation: str) -> str:
    """An operation without the names of its path parameters."""
    return re.sub(r"{.*?}", "{}", operation)
