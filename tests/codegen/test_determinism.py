"""The same document gives the same bytes, on every run and hash seed.

`tests/project/test_drift.py` holds what this version of Python makes against what is committed.
"""

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from .hostile.hostile import TEXTS, document

ROOT = Path(__file__).parents[2]
STAMPS = {".inputs.sha256", ".written.json"}


def generated(spec: Path, out: Path, *, seed: int) -> Mapping[str, str]:
    """The hashes of the files that are made of a document, in a process of its own."""
    command = [sys.executable, "-m", "codegen.generate", "--no-audit"]
    command += ["--spec", str(spec), "--out", str(out)]
    environment = {**os.environ, "PYTHONHASHSEED": str(seed), "PYTHONPATH": str(ROOT)}
    subprocess.run(command, cwd=out.parent, env=environment, check=True, capture_output=True)
    return hashes(out)


def hashes(folder: Path) -> Mapping[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix != ".pyc" and path.name not in STAMPS
    }


def test_hash_seeds_make_no_difference(tmp_path: Path) -> None:
    spec = tmp_path / "spec.json"
    spec.write_text(json.dumps(document(list(enumerate(TEXTS[::12])))), "ascii")
    made = []
    for seed in (1, 2, 3):
        (tmp_path / str(seed)).mkdir()
        made.append(generated(spec, tmp_path / str(seed) / "client", seed=seed))

    assert [made[0]] * 3 == made
