"""Write results into the documentation: `python -m bench.publish [RESULTS]`.

The figures in docs/performance.md stand between two comments, because no figure is typed by hand.
docs/performance.svg is drawn from the same results.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

from bench.environments import ROOT
from bench.report import about, cells, header

PAGE = ROOT / "docs" / "performance.md"
CHART = ROOT / "docs" / "performance.svg"
_FIGURES = re.compile(r"(<!-- figures -->\n).*?(\n<!-- end of figures -->)", re.DOTALL)


def main() -> None:
    """Fill in the page and draw the chart."""
    # Imported late because a machine that only measures need not have the library of charts.
    from bench.chart import draw

    path = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "bench" / "results.json"
    results = json.loads(path.read_text())
    PAGE.write_text(fill_page(PAGE.read_text(), results))
    draw(results, CHART)


def fill_page(page: str, results: dict[str, Any]) -> str:
    """The page with these figures; ValueError unless the page has one place for them."""
    parts = [about(results), markdown(results), versions(results)]
    text = "\n\n".join(parts)
    found, count = _FIGURES.subn(lambda match: f"{match[1]}\n{text}\n{match[2]}", page)
    if count != 1:
        raise ValueError(f"the page has {count} places for figures instead of one")
    return found


def markdown(results: dict[str, Any]) -> str:
    """The results as a Markdown table."""
    rows = [header(results), ["---", *["--:"] * (len(header(results)) - 1)], *cells(results)]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def versions(results: dict[str, Any]) -> str:
    """The versions of each contender and of the libraries that matter to it."""
    lines = []
    for contender, installed in results["versions"].items():
        shown = [f"{n} {installed[n]}" for n in _SHOWN if n in installed]
        lines.append(f"- `{contender}`: {', '.join(shown)}")
    return "\n".join(lines)


_SHOWN = (
    *(
        "httpx",
        "httpcore",
        "httpx2",
        "httpcore2",
        "h11",
        "attrs",
        "python-dateutil",
        "orjson",
        "aiohttp",
    ),
    *("openai", "groq", "mistralai", "pydantic"),
)

if __name__ == "__main__":
    main()
