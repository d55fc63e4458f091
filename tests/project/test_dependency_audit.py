"""What the audit of dependencies makes of the reports it gets."""

from __future__ import annotations

import json
import runpy
import tomllib
from typing import Any

import pytest

from codegen.generate import ROOT

AUDIT = runpy.run_path(str(ROOT / ".ci" / "audit.py"))
VERSIONS = {"attrs": "1.0", "httpx": "2.0"}


def report(*dependencies: Any) -> str:
    return json.dumps({"dependencies": dependencies, "fixes": []})


FINE = {"name": "attrs", "version": "1.0", "vulns": []}
VULNERABLE = {"name": "httpx", "version": "2.0", "vulns": [{"id": "CVE-1"}, {"id": "CVE-2"}]}
SKIPPED = {"name": "httpx", "skip_reason": "Dependency not found on PyPI"}

CASES = {
    "nothing is known": (report(FINE, {**VULNERABLE, "vulns": []}), 0, ""),
    "one is vulnerable": (
        report(FINE, VULNERABLE),
        1,
        "httpx 2.0 is known to be vulnerable: CVE-1, CVE-2\n",
    ),
    "one was skipped": (
        report(FINE, SKIPPED),
        0,
        "NOT AUDITED, as no service for it was reached: httpx\n",
    ),
    "pip-audit failed": ("", 0, "NOT AUDITED, as no service for it was reached: attrs, httpx\n"),
}


@pytest.mark.parametrize(("report", "status", "text"), CASES.values(), ids=CASES)
def test_the_audit_fails_for_vulnerabilities_and_says_what_it_does_not_know(
    report: str, status: int, text: str
) -> None:
    answers = AUDIT["read"](report, VERSIONS)

    assert (status, text) == AUDIT["verdict"](VERSIONS, answers)


def test_what_is_audited_is_what_users_install() -> None:
    metadata = tomllib.loads((ROOT / "pyproject.toml").read_text())
    installed = AUDIT["installed"](AUDIT["needed_by_users"](metadata["project"]))

    assert {"attrs", "httpx", "httpcore", "h11", "anyio", "python-dateutil"} <= {*installed}
    assert not {"pytest", "ruff", "mypy"} & {*installed}
