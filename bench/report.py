"""The results as a table, for a terminal or for Markdown."""

from __future__ import annotations

from typing import Any

from bench.rows import ROWS, Aim, Row

Results = dict[str, Any]
NAMES = {
    "ours": "ours",
    "ours-speed": "[speed]",
    "ours-aiohttp": "[aiohttp]",
    "httpx": "httpx",
    "openai": "openai",
    "openai-aiohttp": "openai aio",
    "groq": "groq",
    "mistralai": "mistralai",
    "floor": "socket",
}


def table(results: Results) -> str:
    """The table as lines for a terminal."""
    rows = [header(results), *cells(results)]
    widths = [max(len(row[n]) for row in rows) for n in range(len(rows[0]))]
    return "\n".join(
        "  ".join([row[0].ljust(widths[0]), *map(str.rjust, row[1:], widths[1:])]) for row in rows
    )


def header(results: Results) -> list[str]:
    """The names of the columns."""
    return ["", *(NAMES[c] for c in contenders(results)), "/ httpx", "/ openai", "aimed at", ""]


def contenders(results: Results) -> list[str]:
    """The measured contenders, in the order of the table."""
    measured = {c for by_contender in results["tasks"].values() for c in by_contender}
    return [c for c in NAMES if c in measured]


def cells(results: Results) -> list[list[str]]:
    """The cells of each row; a dash where a contender has no such call."""
    return [_line(row, results) for row in ROWS]


def about(results: Results) -> str:
    """The machine, the kind of the figures, and how busy the server was."""
    on = results["machine"]
    built = "with" if on["optimised"] else "without"
    busiest = max(s["server"] for by in results["tasks"].values() for s in by.values())
    return (
        f"{on['python']} built {built} --enable-optimizations; {on['compiler_flags']}\n"
        f"{on['processor']}, {on['cores']} cores, {on['system']}\n"
        f"Medians of {results['rounds']} rounds. CPU time; time on the clock in brackets. "
        f"The server was at most {busiest:.0%} busy."
    )


def _line(row: Row, results: Results) -> list[str]:
    found = results["tasks"][row.task]
    figures = [_figure(row, found.get(c)) for c in contenders(results)]
    ours = found["ours"][row.measure]
    ratios = [_ratio(ours, found[base][row.measure]) for base in ("httpx", "openai")]
    aims = ", ".join(_aim(aim, row) for aim in row.aims)
    missed = [_miss(aim, row, found) for aim in row.aims]
    return [row.title, *figures, *ratios, aims, ", ".join(filter(None, missed)) or "reached"]


def _figure(row: Row, sample: dict[str, float] | None) -> str:
    if sample is None:
        return "-"
    if row.measure == "memory":
        return f"{sample['memory'] / 1e6:.2f} MB"
    unit, scale = ("ms", 1e3) if sample["cpu"] >= 1e-3 else ("µs", 1e6)
    digits = 0 if sample["cpu"] * scale >= 100 else 1
    return f"{sample['cpu'] * scale:.{digits}f} ({sample['wall'] * scale:.{digits}f}) {unit}"


def _ratio(ours: float, base: float) -> str:
    return f"{ours / base:.2f}" if base > 0 and ours > 0 else "-"


def _aim(aim: Aim, row: Row) -> str:
    name = "" if aim.contender == "ours" else f" {NAMES[aim.contender]}"
    return f"≤ {_limit(aim, row)}{name}"


def _limit(aim: Aim, row: Row) -> str:
    if aim.of:
        return f"{aim.limit:g} {aim.of}"
    return f"{aim.limit / 1e6:g} MB" if row.measure == "memory" else f"{aim.limit * 1e6:g} µs"


def _miss(aim: Aim, row: Row, found: dict[str, dict[str, float]]) -> str:
    """The figure that misses an aim, as text; empty where the aim is reached."""
    actual = found[aim.contender][row.measure]
    if aim.of:
        actual /= found[aim.of][row.measure]
    if actual <= aim.limit:
        return ""
    name = NAMES[aim.contender]
    if aim.of:
        return f"{name} {actual:.2f}"
    return (
        f"{name} {actual / 1e6:.2f} MB"
        if row.measure == "memory"
        else f"{name} {actual * 1e6:.0f} µs"
    )
