"""docs/reliability.md says what `tests/faults` does."""

from __future__ import annotations

from tests.faults.cases import Case, Gives, Raises, script
from tests.faults.test_faults import CASES
from tests.project.fault_table import GROUPS, PAGE, tables, with_tables
from wrapper import APIConnectionError

RFCS = "https://www.rfc-editor.org/rfc"


def test_the_page_lists_every_fault_that_is_tested() -> None:
    page = PAGE.read_text()

    assert with_tables(page, tables(GROUPS)) == page, "run `python -m tests.project.fault_table`"


def test_every_case_that_is_run_is_in_a_table() -> None:
    assert {case.name for case in CASES} == {c.name for cases in GROUPS.values() for c in cases}


def test_a_table_says_how_each_fault_ends() -> None:
    cases = [
        Case("a-|-b", script(), Gives([]), source=f"{RFCS}/rfc9112.html#section-8"),
        Case("c", script(), Raises(APIConnectionError, "broke off")),
    ]

    assert (
        "### Some\n\n| Fault | Ends with | Rule |\n| --- | --- | --- |\n"
        f"| a \\| b | the right answer | [RFC 9112, 8]({RFCS}/rfc9112.html#section-8) |\n"
        "| c | `APIConnectionError`: “broke off” |  |\n"
    ) == tables({"Some": cases, "None": []})
