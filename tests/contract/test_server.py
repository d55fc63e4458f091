"""Prism looks at all that a request says; without that its yes to the others would mean nothing."""

import json

import httpx
import pytest

from tests.contract.cases import PATIENCE, all_samples
from tests.contract.samples import FORM, Sample

NAMED = [s for s in all_samples("everything") if s.query or isinstance(s.body, dict)]


@pytest.mark.parametrize("extent", ["everything"], scope="session", indirect=True)
@pytest.mark.parametrize("sample", NAMED, ids=lambda s: f"{s.operation} {s.content_type or ''}")
def test_a_request_that_says_nothing_is_refused(sample: Sample, address: str) -> None:
    given = {"query": sample.query, "header": sample.headers, "body": sample.body}
    request = httpx.Request(
        sample.method,
        address + sample.address,
        headers={"Authorization": "Bearer key"},
        files={"other": b""} if sample.content_type == FORM else None,
        json={} if sample.content_type == "application/json" else None,
    )
    with httpx.Client(timeout=PATIENCE) as client:
        violations = json.loads(client.send(request).headers["sl-violations"])

    assert {part for part, value in given.items() if value} == {
        violation["location"][1] for violation in violations
    }
