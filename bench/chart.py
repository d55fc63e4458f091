"""A chart of the results: CPU time as a share of openai-python's."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import matplotlib as mpl
from matplotlib.figure import Figure

from bench.rows import ROWS

SHOWN = {"ours-speed": "#1a7f5a", "ours": "#5fb894", "httpx": "#8a8f98", "openai": "#d8a24a"}
LABELS = {"ours-speed": "this client, [speed]", "ours": "this client", "httpx": "bare httpx + json"}
TASKS = ("first", "chat", "in_flight", "single", "large", "events", "crowd", "floats", "pages")


def draw(results: dict[str, Any], path: Path) -> None:
    """Write an SVG; the same results give the same file."""
    titles = {row.task: row.title for row in ROWS if row.measure == "cpu"}
    titles = {task: title.partition(":")[0] for task, title in titles.items()}
    figure = Figure(figsize=(9, 6.5), layout="constrained")
    axes = figure.add_subplot()
    height = 0.8 / len(SHOWN)
    for place, (contender, colour) in enumerate(SHOWN.items()):
        shares = [_share(results["tasks"][task], contender) for task in TASKS]
        at = [number + (place - (len(SHOWN) - 1) / 2) * height for number in range(len(TASKS))]
        label = LABELS.get(contender, f"openai {results['versions']['openai']['openai']}")
        bars = axes.barh(at, shares, height * 0.92, color=colour, label=label)
        axes.bar_label(bars, [f"{share:.2f}" for share in shares], padding=2, fontsize=7)
    axes.set_yticks(range(len(TASKS)), [titles[task] for task in TASKS])
    axes.invert_yaxis()
    axes.set_xlabel("CPU time; openai-python = 1. Shorter is better.")
    axes.spines[["top", "right"]].set_visible(False)
    figure.legend(loc="outside upper center", ncols=len(SHOWN), frameon=False)
    with mpl.rc_context({"svg.fonttype": "none", "svg.hashsalt": "performance"}):
        figure.savefig(path, format="svg", facecolor="white", metadata={"Date": None})


def _share(task: dict[str, dict[str, float]], contender: str) -> float:
    return task[contender]["cpu"] / task["openai"]["cpu"]
