"""Promises of the inputs' hash and of the build hook that goes by it."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.inputs import (
    CLIENT,
    OUTPUTS,
    PARAMS,
    TWINS,
    digest,
    is_stale,
    requirements,
    write_stamp,
)

PROJECT = Path(__file__).parents[2]
GENERATE = """
from pathlib import Path
from codegen.inputs import write_stamp

with open("generated_client/__init__.py", "a") as file:
    file.write("# generated\\n")
write_stamp(Path.cwd())
"""

TYPES = """
from pathlib import Path
from codegen.inputs import TYPES, write_stamp

write_stamp(Path.cwd(), TYPES)
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A small fresh project with our hook, and a generator that leaves a line at every run."""
    copied = (
        "pyproject.toml",
        "codegen/editable.py",
        "codegen/hatch_build.py",
        "codegen/inputs.py",
        "codegen/facade/params.py",
        "codegen/facade/unasync.py",
    )
    written = {
        "LICENSE": "",
        "README.md": "",
        "codegen/__init__.py": "",
        "codegen/facade/__init__.py": "",
        "codegen/facade/types.py": TYPES,
        "codegen/generate.py": GENERATE,
        "codegen/write/runtime/types.py": "",
        "codegen/write/templates/model.py.jinja": "",
        "generated_client/__init__.py": "",
        "generated_client/api/files/create_file.py": "",
        "generator-config.yml": "",
        "openapi.yaml": "openapi: 3.1.0\n",
        "wrapper/__init__.py": "",
        "wrapper/_async/http.py": "",
        "wrapper/_sync/http.py": "",
        "wrapper/params/__init__.py": "",
        "wrapper/types/__init__.py": "",
        "wrapper/_version.py": '__version__ = "1.2.3"\n',
    }
    for name, text in written.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    for name in copied:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(PROJECT / name, tmp_path / name)
    for output in OUTPUTS:
        write_stamp(tmp_path, output)
    return tmp_path


def call_backend(root: Path, call: str) -> object:
    """What `hatchling.build` answers, asked as a build front end asks: in a process of its own."""
    code = f"import json, hatchling.build as backend; print('\\n' + json.dumps(backend.{call}))"
    finished = subprocess.run(
        [sys.executable, "-P", "-c", code], cwd=root, stdout=subprocess.PIPE, text=True, check=True
    )
    return json.loads(finished.stdout.splitlines()[-1])


INPUTS = [
    "openapi.yaml",
    "generator-config.yml",
    "codegen/generate.py",
    "codegen/normalise/a_new_pass.py",
    "codegen/write/runtime/types.py",
    "codegen/write/templates/model.py.jinja",
    "codegen/write/templates/deep/new.jinja",
]


@pytest.mark.parametrize("name", INPUTS)
def test_a_changed_input_makes_the_client_stale(root: Path, name: str) -> None:
    (root / name).parent.mkdir(exist_ok=True)
    (root / name).write_text("changed")

    assert is_stale(root)


BYSTANDERS = [
    "README.md",
    "codegen/hatch_build.py",
    "codegen/inputs.py",
    "codegen/facade/unasync.py",
    "codegen/__pycache__/generate.cpython-311.pyc",
    "codegen/write/templates/.DS_Store",
    "wrapper/_async/http.py",
]


@pytest.mark.parametrize("name", BYSTANDERS)
def test_other_files_leave_the_client_fresh(root: Path, name: str) -> None:
    (root / name).parent.mkdir(exist_ok=True)
    (root / name).write_text("changed")

    assert not is_stale(root)


def test_a_renamed_template_makes_the_client_stale(root: Path) -> None:
    (root / "codegen/write/templates/model.py.jinja").rename(
        root / "codegen/write/templates/renamed.jinja"
    )

    assert is_stale(root)


def test_another_generator_makes_everything_stale(root: Path) -> None:
    pyproject = root / "pyproject.toml"
    pyproject.write_text(pyproject.read_text("utf-8").replace("==0.29.1", "==0.29.2"), "utf-8")

    assert (True, True) == (is_stale(root, CLIENT), is_stale(root, TWINS))


def test_a_client_without_a_stamp_is_stale(root: Path) -> None:
    (root / CLIENT.stamp).unlink()

    assert is_stale(root)


def test_line_endings_do_not_count(root: Path) -> None:
    before = digest(root)
    (root / "openapi.yaml").write_bytes(b"openapi: 3.1.0\r\n")

    assert before == digest(root)


def test_the_generator_is_pinned_exactly() -> None:
    assert "openapi-python-client==0.29.1" in requirements(PROJECT)


QUESTIONS = [
    "get_requires_for_build_sdist()",
    "get_requires_for_build_wheel()",
    "get_requires_for_build_editable()",
]


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_fresh_tree_builds_without_the_generator(root: Path, question: str) -> None:
    asked = call_backend(root, question)

    assert [] == [name for name in requirements(root) if name in json.dumps(asked)]


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_stale_tree_asks_for_the_generator(root: Path, question: str) -> None:
    (root / "openapi.yaml").write_text("openapi: 3.1.1\n")
    asked = call_backend(root, question)

    assert requirements(root) == [name for name in requirements(root) if name in json.dumps(asked)]


BUILDS = ["build_sdist('dist')", "build_wheel('dist')", "build_editable('dist')"]


@pytest.mark.parametrize("build", BUILDS)
def test_a_fresh_tree_is_packaged_as_it_is(root: Path, build: str) -> None:
    call_backend(root, build)

    assert "" == (root / "generated_client/__init__.py").read_text()


@pytest.mark.parametrize("build", BUILDS)
def test_a_stale_client_is_generated_once(root: Path, build: str) -> None:
    (root / "openapi.yaml").write_text("openapi: 3.1.1\n")
    call_backend(root, build)
    call_backend(root, build)

    assert "# generated\n" == (root / "generated_client/__init__.py").read_text()


def test_stale_twins_are_written_anew(root: Path) -> None:
    (root / "wrapper/_async/http.py").write_text("async def f() -> None: ...\n")
    call_backend(root, "build_wheel('dist')")

    assert (root / "wrapper/_sync/http.py").read_text().endswith("\ndef f() -> None: ...\n")
    assert not is_stale(root, TWINS)


def test_what_a_build_changes_makes_the_next_folder_anew(root: Path, tmp_path: Path) -> None:
    (root / "codegen/generate.py").write_text(
        GENERATE.replace(
            "generated_client/__init__.py", "generated_client/api/files/create_file.py"
        )
    )
    (root / "openapi.yaml").write_text("openapi: 3.1.1\n")

    call_backend(root, f"build_wheel({str(tmp_path)!r})")

    assert (False, False) == (is_stale(root, CLIENT), is_stale(root, PARAMS))
