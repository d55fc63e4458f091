"""Show a comparison as a table for the terminal, as Markdown, or as JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

from .comparing import Comparison
from .facts import Fact
from .judging import Change
from .semver import Step, next_version

_WIDEST = 60
_NONE = "(none)"
_HEADINGS = {Step.MAJOR: "Breaking", Step.MINOR: "Added and eased", Step.PATCH: "Other"}


def table(comparison: Comparison, version: str | None = None) -> str:
    """The changes in columns for the terminal, major first; long cells are cut."""
    rows = [("STEP", "CHANGE", "WHERE", "WHAT", "WHY"), *map(_row, comparison.changes)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]
    shown = lines if comparison.changes else ["No changes."]
    return "\n".join(
        [_printable(_title(comparison)), "", *shown, "", _summary(comparison, version)]
    )


def markdown(comparison: Comparison, version: str | None = None) -> str:
    """The changes for a changelog or a pull request: a list for each SemVer step."""
    lines = [f"## {_escape(_title(comparison))}", "", _summary(comparison, version)]
    for step, heading in _HEADINGS.items():
        changes = [change for change in comparison.changes if change.step == step]
        if changes:
            lines += ["", f"### {heading} ({len(changes)})", "", *map(_item, changes)]
    return "\n".join(lines)


def to_json(comparison: Comparison, version: str | None = None) -> str:
    """The whole comparison as JSON, for programs."""
    step = comparison.step
    semver = {"step": str(step), "step_before_1_0": str(step.before_1_0)}
    if version:
        semver |= {"version": version, "next_version": next_version(version, step)}
    content = {
        "old": comparison.old,
        "new": comparison.new,
        "breaking": len(comparison.breaking),
        "semver": semver,
        "changes": [_record(change) for change in comparison.changes],
    }
    return json.dumps(content, indent=2)


FORMATS: dict[str, Callable[[Comparison, str | None], str]] = {
    "table": table,
    "markdown": markdown,
    "json": to_json,
}


def _title(comparison: Comparison) -> str:
    return f"{comparison.old} → {comparison.new}"


def _summary(comparison: Comparison, version: str | None) -> str:
    step = comparison.step
    counts = [
        f"{sum(c.step == s for c in comparison.changes)} {word}"
        for s, word in ((Step.MAJOR, "breaking"), (Step.MINOR, "minor"), (Step.PATCH, "patch"))
    ]
    after = f": {version} → {next_version(version, step)}" if version else ""
    early = f" ({step.before_1_0} while the version is 0.x)" if step else ""
    return f"{', '.join(counts)}. Suggested SemVer step: {step}{early}{after}"


def _row(change: Change) -> tuple[str, ...]:
    place, what = _tail(_printable(change.fact.place)), _cut(_printable(_what(change.fact)))
    return str(change.step), change.title, place, what, change.why


def _what(fact: Fact) -> str:
    is_change = fact.rule.endswith("-changed") and (fact.old or fact.new)
    if is_change or (fact.old and fact.new):
        return f"{fact.old or _NONE} → {fact.new or _NONE}"
    return fact.old or fact.new


def _item(change: Change) -> str:
    what = _what(change.fact)
    said = f" ({_code(what)})" if what else ""
    return f"- {change.title.capitalize()}: {_code(change.fact.place)}{said}: {change.why}"


def _record(change: Change) -> dict[str, object]:
    fact = change.fact
    return {
        "change": fact.rule,
        "place": fact.place,
        "old": fact.old,
        "new": fact.new,
        "noticed_by": sorted(fact.directions),
        "step": str(change.step),
        "breaking": change.is_breaking,
        "why": change.why,
    }


def _printable(text: str) -> str:
    """The text without control characters, because a document is untrusted."""
    return "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in text)


def _cut(text: str) -> str:
    return text if len(text) <= _WIDEST else f"{text[: _WIDEST - 1]}…"


def _tail(place: str) -> str:
    """The place, cut to fit; a long pointer keeps its end, which says the most."""
    is_long = place.startswith("#") and len(place) > _WIDEST
    return f"…{place[-_WIDEST + 1 :]}" if is_long else _cut(place)


def _code(text: str) -> str:
    """The text as inline code, in a fence longer than its backticks."""
    text = _printable(text)
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence, space = "`" * (longest + 1), " " if longest else ""
    return f"{fence}{space}{text}{space}{fence}"


def _escape(text: str) -> str:
    return re.sub(r"([\\`*_{}\[\]<>#|!&])", r"\\\1", _printable(text))
