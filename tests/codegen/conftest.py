import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.codegen.packages import Package, document, forget, generate

Make = Callable[..., Package]


@pytest.fixture(scope="session")
def make_client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Make]:
    """The client of a document: `make_client(schemas, paths)`."""
    root = tmp_path_factory.mktemp("clients")
    sys.path.insert(0, str(root))

    def make(schemas: Any = None, paths: Any = None) -> Package:
        return generate(root, document(schemas, paths))

    yield make
    forget(root)
