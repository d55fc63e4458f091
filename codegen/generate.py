"""From an OpenAPI document to the low-level client: `python -m codegen.generate`.

Load, normalise, let openapi-python-client write it with our templates, lay the run-time modules
beside it, and tidy up with ruff.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from . import inputs
from .endpoints import Endpoints
from .expressions import Expressions, class_name, docstring, literal
from .normalise import content_type_overrides, normalise

ROOT = Path(__file__).parents[1]
HERE = Path(__file__).parent
HEADER = "# Written by `make generate` from the specification; edits would be lost.\n"


class GenerationError(Exception):
    """The document can't be generated whole; the message says what is wrong where."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Generate as the command line says; the exit status is 1 where anything would be lost."""
    parser = argparse.ArgumentParser(prog="python -m codegen.generate", description=__doc__)
    parser.add_argument("--spec", type=Path, default=ROOT / "openapi.yaml", help="OpenAPI 3.x")
    parser.add_argument(
        "--out", type=Path, default=ROOT / "generated_client", help="package folder"
    )
    options = parser.parse_args(arguments)
    ours = options.spec.resolve() == ROOT / "openapi.yaml"
    if not ours and options.out.resolve() == ROOT / "generated_client":
        parser.error("say with --out (make generate SPEC=... OUT=...) where another client goes")
    try:
        count = generate(options.spec, options.out)
    except (GenerationError, OSError) as exc:
        print(f"generate: {exc}", file=sys.stderr)
        return 1
    if ours and options.out.resolve() == ROOT / "generated_client":
        inputs.write_stamp(ROOT)
    print(f"{options.out}: {count} operations from {options.spec}")
    return 0


def generate(spec: Path, out: Path) -> int:
    """Write the client of `spec` to the folder `out`, replacing it; how many operations it has.

    `GenerationError` where the generator warns of anything: the folder stays as it was then.
    """
    document = load(spec)
    try:
        document = normalise(document)
    except ValueError as exc:
        raise GenerationError(f"{spec}: {exc}") from exc
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".generated-", dir=out.parent) as scratch:
        package = Path(scratch) / out.name
        count = write(document, package)
        if out.exists():
            out.rename(Path(scratch) / "before")
        package.rename(out)
    return count


def load(spec: Path) -> Any:
    """The document in a YAML or JSON file."""
    text = spec.read_bytes()
    try:
        if spec.suffix == ".json":
            return json.loads(text)
        return yaml.load(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except (ValueError, yaml.YAMLError) as exc:
        raise GenerationError(f"{spec} is neither YAML nor JSON: {exc}") from exc


def write(document: dict[str, Any], package: Path) -> int:
    """Write the client of a normalised document to a new folder; how many operations it has."""
    config = _config(document, package)
    data = GeneratorData.from_dict(document, config=config)
    if isinstance(data, GeneratorError):
        raise GenerationError(f"{data.header} {data.detail or ''}")
    schemas = document["components"]["schemas"]
    components = frozenset(class_name(n) for n, s in schemas.items() if "x-inline" not in s)
    expressions = Expressions(data.models, components)
    project = Project(openapi=data, config=config, custom_template_path=HERE / "templates")
    project.env.globals.update(
        x=expressions,
        endpoints=Endpoints(document, expressions),
        docstring=docstring,
        literal=literal,
        class_name=class_name,
    )
    with contextlib.redirect_stdout(io.StringIO()):
        errors = project.build()
    if errors:
        raise GenerationError("\n".join(_describe(error) for error in errors))
    _add_stubs(project, data, package / "models")
    _add_runtime(package)
    _tidy(package)
    return sum(len(c.endpoints) for c in data.endpoint_collections_by_tag.values())


def _config(document: dict[str, Any], package: Path) -> Config:
    file = ConfigFile.load_from_path(ROOT / "generator-config.yml")
    overrides = content_type_overrides(document)
    file.content_type_overrides = {**overrides, **(file.content_type_overrides or {})}
    file.package_name_override = package.name
    return Config.from_sources(
        config_file=file,
        meta_type=MetaType.NONE,
        document_source=package,
        file_encoding="utf-8",
        overwrite=False,
        output_path=package,
    )


def _describe(error: GeneratorError) -> str:
    return f"{error.header} {error.detail or ''}".strip()


def _add_stubs(project: Project, data: GeneratorData, models: Path) -> None:
    """What `models` loads late: for type checkers, and for who reads type hints."""
    unions = next((m for m in data.models if m.class_info.name == "Unions"), None)
    files = {"__init__.pyi": "models_stub.pyi.jinja"}
    if unions is not None:
        files["unions.pyi"] = "unions_stub.pyi.jinja"
        files["union_aliases.py"] = "union_aliases.py.jinja"
    for name, template in files.items():
        text = project.env.get_template(template).render(openapi=data, model=unions)
        (models / name).write_text(text, "utf-8")


def _add_runtime(package: Path) -> None:
    """Lay the hand-written modules over what the generator wrote; drop the files left empty."""
    for path in package.rglob("*.py"):
        if path.name != "__init__.py" and not path.read_text("utf-8").strip():
            path.unlink()
    for source in sorted((HERE / "runtime").glob("*.py")):
        shutil.copyfile(source, package / source.name)
    (package / "py.typed").touch()


def _tidy(package: Path) -> None:
    """Drop unused imports and format; ruff's settings are the project's."""
    ruff = [sys.executable, "-m", "ruff"]
    settings = ["--config", str(ROOT / "pyproject.toml"), "--quiet", "--no-cache"]
    rules = ["--select", "F401,I001", "--fix-only"]
    for command in (["check", *rules], ["format"]):
        subprocess.run([*ruff, *command, *settings, str(package)], check=True)
    for path in sorted([*package.rglob("*.py"), *package.rglob("*.pyi")]):
        path.write_text(HEADER + path.read_text("utf-8"), "utf-8")


if __name__ == "__main__":
    sys.exit(main())
