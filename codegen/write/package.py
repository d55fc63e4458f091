"""Writes the folder of a client from a normalised document.

openapi-python-client writes the modules with the templates of this package, the run-time modules
are copied beside them, and ruff formats the result.
"""

from __future__ import annotations

import contextlib
import io
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from ..normalise import content_type_overrides
from ..normalise.union_table import read_table
from .decoders import Decoders
from .endpoints import Endpoints
from .fields import Fields
from .losses import GenerationError, list_losses
from .models import Models
from .text import class_name, docstring, literal
from .types_of import Types
from .unions import named_unions

HERE = Path(__file__).parent
RUNTIME = HERE / "runtime"
FROM_DOCUMENT = "# Written by `make generate` from {source}; edits would be lost.\n"
FROM_RUNTIME = (
    "# Written by `make generate` from codegen/write/runtime/{source}; edit that file instead.\n"
)
_NAME = re.compile(r"[\w.-]+", re.ASCII)


def write(
    document: dict[str, Any],
    package: Path,
    *,
    source: str = "",
    origins: Mapping[str, str] | None = None,
) -> int:
    """Write the client of a normalised document; the number of its operations.

    `package` is a folder that does not exist yet. `source` is the name of the document's file, for
    the first line of each module. `origins` are the origins of the `Bundle`. `GenerationError`
    lists the parts that would be lost.
    """
    config = _config(document, package)
    data = GeneratorData.from_dict(document, config=config)
    if isinstance(data, GeneratorError):
        raise GenerationError(f"{data.header} {data.detail or ''}")
    schemas = document["components"]["schemas"]
    components = frozenset(class_name(n) for n, s in schemas.items() if "x-inline" not in s)
    inside = {class_name(n): s["x-stands-for"] for n, s in schemas.items() if "x-stands-for" in s}
    models = Models(data.models, components, inside)
    types, decoders = Types(models), Decoders(models)
    fields = Fields(models, types, decoders)
    project = Project(openapi=data, config=config, custom_template_path=HERE / "templates")
    project.env.globals.update(
        models=models,
        types=types,
        decoders=decoders,
        fields=fields,
        unions=list(named_unions(data.models, read_table(schemas))),
        endpoints=Endpoints(document, models, types, decoders, fields),
        docstring=docstring,
        literal=literal,
        class_name=class_name,
    )
    with contextlib.redirect_stdout(io.StringIO()):
        errors = project.build()
    if errors:
        raise GenerationError(list_losses(errors, origins or {}))
    _add_stubs(project, data, package / "models")
    _add_runtime(package)
    _tidy(package)
    _add_headers(package, source)
    return sum(len(c.endpoints) for c in data.endpoint_collections_by_tag.values())


def _config(document: dict[str, Any], package: Path) -> Config:
    file = ConfigFile.load_from_path(_data("generator-config.yml"))
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


def _data(name: str) -> Path:
    """The path of a settings file, in the installed package or in the project."""
    installed = HERE.parent / name
    return installed if installed.is_file() else HERE.parents[1] / name


def _add_stubs(project: Project, data: GeneratorData, models: Path) -> None:
    """Write the stubs for type checkers, and the aliases for readers of type hints."""
    files = {
        "__init__.pyi": "models_stub.pyi.jinja",
        "unions.pyi": "unions_stub.pyi.jinja",
        "union_aliases.py": "union_aliases.py.jinja",
    }
    for name, template in files.items():
        text = project.env.get_template(template).render(openapi=data)
        (models / name).write_text(text, "utf-8")


def _add_runtime(package: Path) -> None:
    """Copy the run-time modules over the generated ones, and remove empty modules."""
    for path in package.rglob("*.py"):
        if path.name != "__init__.py" and not path.read_text("utf-8").strip():
            path.unlink()
    for source in sorted(RUNTIME.glob("*.py")):
        shutil.copyfile(source, package / source.name)
    (package / "py.typed").touch()


def _tidy(package: Path) -> None:
    """Remove unused imports and format, with no settings but the ones given here."""
    ruff = [sys.executable, "-m", "ruff"]
    settings = ["--isolated", "--line-length", "100", "--target-version", "py311", "--no-cache"]
    rules = ["--select", "F401,I001", "--fix-only"]
    for command in (["check", *rules], ["format"]):
        done = subprocess.run(
            [*ruff, *command, *settings, "--quiet", str(package)],
            capture_output=True,
            encoding="utf-8",
            errors="replace",
        )
        if done.returncode:
            raise GenerationError(f"ruff refused what was generated:\n{done.stderr[:2000].strip()}")


def _add_headers(package: Path, source: str) -> None:
    """Begin each module with a comment that names the file to edit instead."""
    # A file's name is untrusted too, because a line break in it would end the comment.
    name = source if _NAME.fullmatch(source) else "the specification"
    modules = sorted([*package.rglob("*.py"), *package.rglob("*.pyi")])
    headers = dict.fromkeys(modules, FROM_DOCUMENT.format(source=name))
    for path in RUNTIME.glob("*.py"):
        headers[package / path.name] = FROM_RUNTIME.format(source=path.name)
    for path, header in headers.items():
        path.write_text(header + path.read_text("utf-8"), "utf-8")
