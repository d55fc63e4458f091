"""What people install: promises of the wheel and of the sdist, built from this tree."""

import os
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import tomllib
from collections.abc import Iterator
from importlib.metadata import Distribution, PathDistribution, distribution
from pathlib import Path, PurePosixPath
from zipfile import ZipFile

import pytest
from packaging.requirements import Requirement

PROJECT = Path(__file__).parents[2]
NOT_COPIED = shutil.ignore_patterns(
    ".git", ".hypothesis", ".mypy_cache", ".pytest_cache", ".ruff_cache", ".venv*", "__pycache__",
    "build", "dist",
)  # fmt: skip


@pytest.fixture(scope="session")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sdist of a copy of this tree, and the wheel of that sdist."""
    folder = tmp_path_factory.mktemp("package")
    shutil.copytree(PROJECT, folder / "tree", ignore=NOT_COPIED)
    build = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder / "dist")]
    subprocess.run([*build, str(folder / "tree")], check=True, stdout=subprocess.DEVNULL)
    return folder / "dist"


@pytest.fixture(scope="session")
def wheel(dist: Path) -> Path:
    (path,) = dist.glob("*.whl")
    return path


@pytest.fixture(scope="session")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the wheel is installed, alone."""
    target = tmp_path_factory.mktemp("installed")
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index"]
    subprocess.run([*pip, "--target", str(target), str(wheel)], check=True)
    return target


@pytest.fixture(scope="session")
def metadata(installed: Path) -> Distribution:
    (folder,) = installed.glob("*.dist-info")
    return PathDistribution(folder)


@pytest.fixture(scope="session")
def requirements(metadata: Distribution, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what the wheel requires, and nothing else of this environment."""
    folder = tmp_path_factory.mktemp("requirements")
    for name in required(metadata):
        for top in {file.parts[0] for file in distribution(name).files or ()} - {
            "..",
            "__pycache__",
        }:
            source = Path(str(distribution(name).locate_file(top)))
            (folder / top).symlink_to(source, target_is_directory=source.is_dir())
    return folder


def required(package: Distribution) -> set[str]:
    """Names of the distributions that one needs, extras left out, all the way down."""
    names = set(direct(package))
    return names.union(*(required(distribution(name)) for name in names))


def direct(package: Distribution) -> Iterator[str]:
    for requirement in map(Requirement, package.requires or ()):
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            yield requirement.name


def test_the_wheel_holds_the_three_packages_and_nothing_else(wheel: Path) -> None:
    tops = {PurePosixPath(name).parts[0] for name in ZipFile(wheel).namelist()}

    assert {"generated_client", "openai_client_codegen", "wrapper"} == {
        top for top in tops if not top.endswith(".dist-info")
    }


def test_both_packages_say_that_they_are_typed(wheel: Path) -> None:
    names = ZipFile(wheel).namelist()

    assert [1, 1] == [
        names.count(f"{package}/py.typed") for package in ("generated_client", "wrapper")
    ]


def test_the_wheel_holds_every_module_and_stub_of_the_tree(wheel: Path) -> None:
    expected = {
        path.relative_to(PROJECT).as_posix()
        for package in ("generated_client", "wrapper")
        for path in (PROJECT / package).rglob("*.py*")
        if path.suffix in (".py", ".pyi")
    }

    assert expected == {
        name
        for name in ZipFile(wheel).namelist()
        if name.endswith((".py", ".pyi")) and not name.startswith("openai_client_codegen/")
    }


GENERATOR = "openai_client_codegen"
LEFT_OUT = ("codegen/editable.py", "codegen/facade/", "codegen/hatch_build.py")


def test_the_wheel_holds_the_generator_without_what_serves_this_tree(wheel: Path) -> None:
    paths = [p for p in (PROJECT / "codegen").rglob("*") if p.is_file() and p.suffix != ".pyc"]
    names = [path.relative_to(PROJECT).as_posix() for path in paths]
    expected = {n.replace("codegen", GENERATOR, 1) for n in names if not n.startswith(LEFT_OUT)}

    assert expected | {f"{GENERATOR}/generator-config.yml"} == {
        name for name in ZipFile(wheel).namelist() if name.startswith(GENERATOR)
    }


SPEC = """
openapi: 3.1.0
info: {title: Ten lines, version: "1"}
paths:
  /jobs/{id}:
    get:
      operationId: getJob
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {"200": {description: "", content: {application/json: {schema: {$ref: "#/components/schemas/Job"}}}}}
components: {schemas: {Job: {type: object, required: [id], properties: {id: {type: string}}}}}
"""  # noqa: E501


@pytest.fixture(scope="session")
def command(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The generator's command, in an environment that has the wheel and what it asks for."""
    environment = tmp_path_factory.mktemp("environment")
    create = [sys.executable, "-m", "venv", "--without-pip", str(environment)]
    subprocess.run(create, check=True)
    python = environment / "bin" / "python"
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet"]
    subprocess.run([*pip, "--no-deps", "--no-index", str(wheel)], check=True)
    (packages,) = environment.glob("lib/python*/site-packages")
    (packages / "others.pth").write_text(f"{sysconfig.get_path('purelib')}\n")
    # ruff looks for its program beside the interpreter.
    (environment / "bin" / "ruff").symlink_to(Path(sysconfig.get_path("scripts")) / "ruff")
    return environment / "bin" / "openai-client-codegen"


def test_the_installed_command_generates_a_client_that_works(command: Path, tmp_path: Path) -> None:
    (tmp_path / "spec.yaml").write_text(SPEC)
    subprocess.run(
        [command, "generate", "--spec", "spec.yaml", "--out", "jobs_client"],
        cwd=tmp_path,
        check=True,
        env={key: value for key, value in os.environ.items() if key != "PYTHONPATH"},
    )
    code = "from jobs_client.models import Job; print(Job.from_dict({'id': 'x'}).id)"
    output = subprocess.check_output([sys.executable, "-c", code], cwd=tmp_path, text=True)

    assert "x\n" == output


def test_the_extra_is_what_the_project_itself_generates_with() -> None:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))

    assert (
        project["dependency-groups"]["codegen"]
        == project["project"]["optional-dependencies"]["codegen"]
    )


def test_three_distributions_are_required(metadata: Distribution) -> None:
    assert ["attrs", "httpx", "python-dateutil"] == sorted(direct(metadata))


def test_the_metadata_is_what_an_index_shows(metadata: Distribution) -> None:
    expected = (
        "openai-compatible-client",
        "Apache-2.0",
        ">=3.11",
        ["aiohttp", "codegen", "numpy", "speed", "testing"],
    )
    shown = metadata.metadata

    assert expected == (
        shown["Name"],
        shown["License-Expression"],
        shown["Requires-Python"],
        sorted(shown.get_all("Provides-Extra", [])),
    )


def test_the_clients_work_with_the_wheel_and_its_requirements_alone(
    installed: Path, requirements: Path, tmp_path: Path
) -> None:
    code = (
        "import wrapper, generated_client\n"
        "from wrapper import AsyncClient, Client\n"
        "print(wrapper.__file__, generated_client.__file__)\n"
        "print(Client.__name__, AsyncClient.__name__)\n"
    )
    path = os.pathsep.join([str(installed), str(requirements)])
    # -S: no site-packages, and so no editable install of this tree.
    output = subprocess.check_output(
        [sys.executable, "-S", "-W", "error", "-c", code],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": path},
        text=True,
    )

    assert [
        str(installed / "wrapper" / "__init__.py"),
        str(installed / "generated_client" / "__init__.py"),
        "Client",
        "AsyncClient",
    ] == output.split()


NEEDED = [
    ".ci/run",
    "CHANGELOG.md",
    "LICENSE",
    "Makefile",
    "README.md",
    "codegen/generate.py",
    "codegen/facade/unasync.py",
    "examples/run.py",
    "generated_client/.inputs.sha256",
    "generator-config.yml",
    "openapi.yaml",
    "pyproject.toml",
    "tests/project/test_wheel.py",
    "wrapper/_sync/.inputs.sha256",
]


def test_the_sdist_holds_what_make_needs(dist: Path) -> None:
    (path,) = dist.glob("*.tar.gz")
    with tarfile.open(path) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}

    assert [] == [name for name in NEEDED if name not in names]
