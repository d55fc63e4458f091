"""Collected where `PRISM` says where Prism is installed, as `make contract` does."""

import os
from collections.abc import Iterator

import pytest

from tests.contract.cases import EXTENTS, Extent, document
from tests.contract.document import for_prism
from tests.contract.prism import serving

collect_ignore_glob = [] if os.environ.get("PRISM") else ["test_*.py"]


@pytest.fixture(scope="session", params=EXTENTS)
def extent(request: pytest.FixtureRequest) -> Extent:
    """How much the requests say."""
    chosen: Extent = request.param
    return chosen


@pytest.fixture(scope="session")
def address(extent: Extent, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where Prism takes requests that say as much, and no others."""
    served = for_prism(document(), everything=extent == "everything")
    with serving(served, tmp_path_factory.mktemp(extent)) as base_url:
        yield base_url
