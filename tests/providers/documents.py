"""What `docs/providers.md` says: its blocks and its tables."""

import itertools
import re
from pathlib import Path

TEXT = (Path(__file__).parents[2] / "docs" / "providers.md").read_text(encoding="utf-8")


def blocks() -> list[str]:
    """The Python in it."""
    return re.findall(r"^```python\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)


def example() -> str:
    """The block that is a whole file."""
    (found,) = (block for block in blocks() if block.startswith('"""'))
    return found


def table(first: str) -> list[list[str]]:
    """The cells of the table whose first column is called so, without code marks, row by row."""
    _, _, rest = TEXT.partition(f"\n| {first} |")
    rows = itertools.takewhile(lambda line: line.startswith("|"), rest.splitlines()[2:])
    return [[cell.strip().replace("`", "") for cell in row.split("|")[1:-1]] for row in rows]
