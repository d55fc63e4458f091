"""Measure this client, bare httpx and peers: `python -m bench.run [RESULTS]`.

Rounds go through all contenders in turn, because a machine that slows down must slow all of them.
Figures are medians; read the ratios. `QUICK=1` takes fewer rounds and leaves out groq, mistralai
and openai over aiohttp.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
from datetime import UTC, datetime
from pathlib import Path

from bench.environments import ROOT, python_of, versions_of
from bench.measuring import Sample, machine, sample, server, uploads
from bench.report import about, table
from bench.rows import QUICK, ROWS, Row

IS_QUICK = bool(os.environ.get("QUICK"))
ROUNDS, BATCHES = (2, 1) if IS_QUICK else (5, 5)


def main() -> None:
    """Measure every task, print one table, and write all figures to a file."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "bench" / "results.json"
    contenders = [c for c in dict.fromkeys(c for r in ROWS for c in r.contenders) if _takes_part(c)]
    for contender in contenders:
        python_of(contender)  # Environments are made before the clocks run.
    samples = _measure()
    results = {
        "when": datetime.now(UTC).date().isoformat(),
        "machine": machine(),
        "rounds": ROUNDS,
        "versions": {c: versions_of(c) for c in contenders},
        "tasks": {
            task: {contender: _medians(found) for contender, found in by_contender.items()}
            for task, by_contender in samples.items()
        },
    }
    path.write_text(json.dumps(results, indent=1) + "\n")
    print(table(results))
    print(f"\n{about(results)}\nAll figures: {path}")


def _takes_part(contender: str) -> bool:
    return not IS_QUICK or contender in QUICK


def _measure() -> dict[str, dict[str, list[Sample]]]:
    tasks = {row.task: row for row in ROWS}
    samples: dict[str, dict[str, list[Sample]]] = {task: {} for task in tasks}
    with server() as url, uploads() as files:
        # One round that is not counted, because it compiles modules.
        for contender in filter(_takes_part, ROWS[0].contenders):
            sample(ROWS[0].task, contender, url, _more(ROWS[0], files), alone=ROWS[0].is_alone)
        for number in range(ROUNDS):
            for task, row in tasks.items():
                if row.is_long and IS_QUICK and number:
                    continue
                print(f"\rround {number + 1} of {ROUNDS}: {task:<14}", end="", file=sys.stderr)
                for contender in filter(_takes_part, row.contenders):
                    found = sample(task, contender, url, _more(row, files), alone=row.is_alone)
                    samples[task].setdefault(contender, []).append(found)
    print("\r" + " " * 40 + "\r", end="", file=sys.stderr)
    return samples


def _more(row: Row, files: tuple[str, str]) -> tuple[str, ...]:
    if row.is_alone:
        return files if row.task == "upload" else ()
    return (str(1 if row.is_long and IS_QUICK else BATCHES),)


def _medians(found: list[Sample]) -> Sample:
    return {name: statistics.median(one[name] for one in found) for name in found[0]}


if __name__ == "__main__":
    main()
