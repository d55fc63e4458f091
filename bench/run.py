"""The clocks of this client beside those of bare httpx and openai-python: `make bench`.

Each measurement is a process of its own; rounds go through all contenders in turn, so that a
machine that slows down slows all of them. Figures are medians of CPU time; read the ratios.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench.work import TASKS

ROOT = Path(__file__).parents[1]
CONTENDERS = ("ours", "httpx", "openai")
ROUNDS = 5 if os.environ.get("QUICK") else 11


def main() -> None:
    """Measure everything and print one table."""
    title = f"CPU time, median of {ROUNDS}"
    print(f"{title:<44}", *(f"{c:>10}" for c in CONTENDERS), end="")
    print(f"{'/ httpx':>10}{'/ openai':>10}")
    with server() as url:
        for name, task in TASKS.items():
            seconds = measure(name, url)
            ours = seconds["ours"]
            cells = "".join(f"{_shown(seconds[c]):>11}" for c in CONTENDERS)
            ratios = f"{ours / seconds['httpx']:>10.2f}{ours / seconds['openai']:>10.2f}"
            print(f"{(task.__doc__ or name).rstrip('.'):<44}{cells}{ratios}", flush=True)


def measure(task: str, url: str) -> dict[str, float]:
    """Median seconds per contender; RuntimeError where they did not do the same work."""
    found: dict[str, list[float]] = {c: [] for c in CONTENDERS}
    for _ in range(ROUNDS):
        checks = {}
        for contender in CONTENDERS:
            command = [sys.executable, "-m", "bench.work", contender, task, url]
            out = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
            result = json.loads(out.stdout)
            found[contender].append(result["seconds"])
            checks[contender] = result["check"]
        if any(check != checks["ours"] for check in checks.values()):
            raise RuntimeError(f"{task}: not the same results: {checks}")
    return {contender: statistics.median(times) for contender, times in found.items()}


@contextmanager
def server() -> Iterator[str]:
    """The address of a server in a process of its own."""
    command = [sys.executable, "-m", "bench.server"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield f"http://127.0.0.1:{int(process.stdout.readline())}/v1"
        process.terminate()


def _shown(seconds: float) -> str:
    if seconds >= 1e-3:
        return f"{seconds * 1e3:.1f} ms"
    return f"{seconds * 1e6:.1f} µs"


if __name__ == "__main__":
    main()
