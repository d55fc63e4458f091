"""The tables of faults in docs/reliability.md, made of the cases of `tests/faults`.

`python -m tests.project.fault_table` writes them anew.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from codegen.generate import ROOT
from tests.faults.body_cases import BODIES
from tests.faults.cases import Case, Raises
from tests.faults.connection_cases import CONNECTIONS
from tests.faults.http_cases import HTTP
from tests.faults.retry_cases import RETRIES
from tests.faults.slow_cases import SLOW
from tests.faults.stream_cases import STREAMS
from tests.faults.stream_end_cases import STREAM_ENDS
from tests.faults.tls_cases import TLS

PAGE = ROOT / "docs" / "reliability.md"
BEGIN = "<!-- Written by `python -m tests.project.fault_table`. -->\n"
END = "<!-- End. -->\n"
RFC = re.compile(r"rfc(\d+)(?:\.html)?(?:#section-([\d.]+))?$")

GROUPS: Mapping[str, Sequence[Case]] = {
    "Connections": CONNECTIONS,
    "Slowness and silence": SLOW,
    "HTTP": HTTP,
    "TLS": TLS,
    "Bodies": BODIES,
    "Streams": STREAMS,
    "Ends of streams": STREAM_ENDS,
    "Retries": RETRIES,
}


def tables(groups: Mapping[str, Sequence[Case]]) -> str:
    """One table for each group that has cases."""
    return "\n".join(_table(title, cases) for title, cases in groups.items() if cases)


def _table(title: str, cases: Sequence[Case]) -> str:
    rows = [
        f"| {_cell(case.name.replace('-', ' '))} | {_cell(_end(case))} | {_rule(case.source)} |"
        for case in cases
    ]
    head = [f"### {title}", "", "| Fault | Ends with | Rule |", "| --- | --- | --- |"]
    return "\n".join([*head, *dict.fromkeys(rows), ""])


def _end(case: Case) -> str:
    if not isinstance(case.expected, Raises):
        return "the right answer"
    said = f": “{case.expected.says}”" if case.expected.says else ""
    return f"`{case.expected.error.__name__}`{said}"


def _rule(source: str) -> str:
    """A link whose text says as much of the address as a reader needs."""
    if not source.startswith("https://"):
        return _cell(source)
    if rfc := RFC.search(source):
        number, section = rfc.groups()
        return f"[RFC {number}{f', {section}' if section else ''}]({source})"
    return f"[{source.split('/')[2]}]({source})"


def _cell(text: str) -> str:
    return " ".join(text.replace("|", "\\|").split())


def with_tables(page: str, made: str) -> str:
    """The page with these tables where its own are."""
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n{made}\n{END}{after}"


if __name__ == "__main__":
    PAGE.write_text(with_tables(PAGE.read_text(), tables(GROUPS)))
