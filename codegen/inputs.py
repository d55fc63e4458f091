"""The inputs of generated code, as a hash that is kept beside the code."""

import hashlib
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath


@dataclass(frozen=True)
class Output:
    """A committed folder of generated code."""

    folder: str
    module: str
    """The module that writes the folder; `python -m` runs it in the project root."""
    sources: tuple[str, ...]
    """Glob patterns of the input files, relative to the project root."""

    @property
    def stamp(self) -> str:
        return f"{self.folder}/.inputs.sha256"


CLIENT = Output(
    folder="generated_client",
    module="codegen.generate",
    sources=(
        "openapi.yaml",
        "generator-config.yml",
        "codegen/generate.py",
        "codegen/read/**/*",
        "codegen/normalise/**/*",
        "codegen/write/**/*",
    ),
)
PARAMS = Output(
    folder="wrapper/params",
    module="codegen.facade.params",
    sources=("generated_client/api/**/*.py", "codegen/facade/params.py"),
)
TWINS = Output(
    folder="wrapper/_sync",
    module="codegen.facade.unasync",
    sources=(
        "wrapper/_async/**/*.py",
        "wrapper/providers/*/_async/**/*.py",
        "codegen/facade/unasync.py",
    ),
)
TYPES = Output(
    folder="wrapper/types",
    module="codegen.facade.types",
    sources=(
        "openapi.yaml",
        "generated_client/api/**/*.py",
        "generated_client/models/__init__.pyi",
        "wrapper/types/aliases/[a-z]*.py",
        *(f"codegen/facade/{name}.py" for name in ("areas", "type_names", "types")),
    ),
)
OUTPUTS = (CLIENT, PARAMS, TYPES, TWINS)


def is_stale(root: Path, output: Output = CLIENT) -> bool:
    """Whether the folder was written from other inputs than those in `root`."""
    stamp = root / output.stamp
    return not stamp.is_file() or stamp.read_text(encoding="ascii").strip() != digest(root, output)


def write_stamp(root: Path, output: Output = CLIENT) -> None:
    """Mark the folder as written from the inputs in `root`."""
    stamp = root / output.stamp
    stamp.write_text(digest(root, output) + "\n", encoding="ascii", newline="\n")


def digest(root: Path, output: Output = CLIENT) -> str:
    """The hash of the sources and the tools' versions, the same on every platform."""
    sha256 = hashlib.sha256("\n".join(requirements(root)).encode())
    for name in sorted(_sources(root, output)):
        content = (root / name).read_bytes().replace(b"\r\n", b"\n")
        sha256.update(f"\0{name}\0{len(content)}\0".encode() + content)
    return sha256.hexdigest()


def requirements(root: Path) -> list[str]:
    """The generator's dependencies, as pinned in `pyproject.toml`."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    pinned: list[str] = project["dependency-groups"]["codegen"]
    return pinned


def _sources(root: Path, output: Output) -> Iterator[str]:
    for pattern in output.sources:
        for path in root.glob(pattern):
            name = path.relative_to(root).as_posix()
            if path.is_file() and not _is_debris(name):
                yield name


def _is_debris(name: str) -> bool:
    return any(part == "__pycache__" or part.startswith(".") for part in PurePosixPath(name).parts)
