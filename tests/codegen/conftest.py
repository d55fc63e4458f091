import sys
from collections.abc import Callable, Iterator
from typing import Any

import jinja2
import pytest

from codegen.write import package
from tests.codegen.packages import Package, document, forget, generate

Make = Callable[..., Package]


@pytest.fixture(scope="session", autouse=True)
def _templates_are_compiled_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Each client is written by an environment of its own, which would compile them anew."""
    cache = jinja2.FileSystemBytecodeCache(str(tmp_path_factory.mktemp("templates")))

    class Project(package.Project):
        def __init__(self, **options: Any) -> None:
            super().__init__(**options)
            self.env.bytecode_cache = cache

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(package, "Project", Project)
        yield


@pytest.fixture(scope="session")
def make_client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Make]:
    """The client of a document: `make_client(schemas, paths)`."""
    root = tmp_path_factory.mktemp("clients")
    sys.path.insert(0, str(root))

    def make(schemas: Any = None, paths: Any = None) -> Package:
        return generate(root, document(schemas, paths))

    yield make
    forget(root)
