"""Known vulnerabilities of what users install with this package; status 1 where there are any.

Asks PyPI, then OSV, by pip-audit. Where neither answers, as behind a mirror of the package index
alone, it says so and ends with status 0: not knowing is no failure of the code.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Mapping
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
EXTRAS = ("aiohttp", "numpy", "speed", "testing")
SERVICES = ("pypi", "osv")

Answers = Mapping[str, list[str] | None]
"""By name: what is known against the installed version; None where nobody said."""


def needed_by_users(project: Mapping[str, Any]) -> list[Requirement]:
    """What the project's metadata asks for, extras included."""
    listed = [project["dependencies"], *(project["optional-dependencies"][e] for e in EXTRAS)]
    return [Requirement(text) for texts in listed for text in texts]


def installed(wanted: Iterable[Requirement]) -> dict[str, str]:
    """Versions of everything that is needed, directly or not, as installed here."""
    found: dict[str, str] = {}
    done = set()
    to_do = list(wanted)
    while to_do:
        requirement = to_do.pop()
        name, extras = canonicalize_name(requirement.name), frozenset(requirement.extras)
        if (name, extras) in done:
            continue
        done.add((name, extras))
        try:
            package = distribution(name)
        except PackageNotFoundError:
            continue  # For other systems, or of an extra that nobody has installed.
        found[name] = package.version
        for needed in map(Requirement, package.requires or ()):
            chosen = [{"extra": extra} for extra in extras or {""}]
            if needed.marker is None or any(needed.marker.evaluate(each) for each in chosen):
                to_do.append(needed)
    return found


def ask(service: str, versions: Mapping[str, str]) -> Answers:
    """What a service says of these versions."""
    with tempfile.TemporaryDirectory() as folder:
        pinned = Path(folder, "pinned.txt")
        pinned.write_text("".join(f"{name}=={version}\n" for name, version in versions.items()))
        options = ["--no-deps", "--disable-pip", "--progress-spinner=off", "--timeout=10"]
        command = [sys.executable, "-m", "pip_audit", "-r", str(pinned), "-f", "json", *options]
        ended = subprocess.run(
            [*command, "-s", service], capture_output=True, text=True, check=False
        )
    return read(ended.stdout, versions)


def read(report: str, names: Iterable[str]) -> Answers:
    """pip-audit's report in JSON; it is empty where pip-audit failed."""
    try:
        listed: list[dict[str, Any]] = json.loads(report)["dependencies"]
    except ValueError:
        listed = []
    # A package that a service does not know is skipped, and the status is that of success.
    known = {
        canonicalize_name(each["name"]): [found["id"] for found in each["vulns"]]
        for each in listed
        if "vulns" in each
    }
    return {name: known.get(name) for name in names}


def verdict(versions: Mapping[str, str], answers: Answers) -> tuple[int, str]:
    """The exit status, and what to say."""
    found = [
        f"{name} {versions[name]} is known to be vulnerable: {', '.join(ids)}\n"
        for name, ids in sorted(answers.items())
        if ids
    ]
    unknown = sorted(name for name, ids in answers.items() if ids is None)
    if unknown:
        found.append(f"NOT AUDITED, as no service for it was reached: {', '.join(unknown)}\n")
    return int(any(answers.values())), "".join(found)


def main() -> int:
    metadata = tomllib.loads((ROOT / "pyproject.toml").read_text())
    versions = installed(needed_by_users(metadata["project"]))
    answers: dict[str, list[str] | None] = dict.fromkeys(versions)
    for service in SERVICES:
        rest = {name: versions[name] for name, ids in answers.items() if ids is None}
        if rest:
            answers.update(ask(service, rest))
    status, text = verdict(versions, answers)
    sys.stderr.write(text)
    return status


if __name__ == "__main__":
    sys.exit(main())
