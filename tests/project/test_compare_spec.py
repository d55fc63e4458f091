"""The specification covers the public document, apart from what has a reason."""

import os
from pathlib import Path

import pytest

from codegen.compare.reference.__main__ import HERE, ROOT
from codegen.compare.reference.check import Report, check
from codegen.compare.reference.document import Document
from codegen.compare.reference.explained import load

REFERENCE = Path(
    os.environ.get("OPENAI_SPEC", ROOT.parent / "shared" / "specs" / "openai-2026-08.yaml")
)

pytestmark = [
    pytest.mark.skipif(not REFERENCE.exists(), reason=f"{REFERENCE} is not there: set OPENAI_SPEC"),
]


@pytest.fixture(scope="module")
def report() -> Report:
    return check(
        Document.load(ROOT / "openapi.yaml"),
        Document.load(REFERENCE),
        load(HERE / "explained.yaml"),
    )


def test_every_difference_is_explained_and_every_explanation_needed(report: Report) -> None:
    assert ([], []) == (report.unexplained, report.stale)


@pytest.mark.parametrize("things", ["operations", "webhooks", "parameters"])
def test_every_operation_is_covered_with_every_parameter(report: Report, things: str) -> None:
    assert 1.0 == report.share(things)


@pytest.mark.parametrize("things", ["properties", "required", "nullable", "values"])
def test_properties_are_covered_but_for_a_hundredth(report: Report, things: str) -> None:
    assert report.share(things) >= 0.99
