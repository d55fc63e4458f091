"""Measurements, each in a process of its own; the server runs in another process."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import sysconfig
import tempfile
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from bench.alone import UPLOAD_BYTES
from bench.environments import ROOT, python_of

Sample = dict[str, float]
"""Figures of a measurement.

`cpu` and `wall` in seconds, `memory` in bytes, `server` in CPU seconds per second.
"""


@contextmanager
def server() -> Iterator[str]:
    """The address of a server that runs within the `with`."""
    command = [sys.executable, "-m", "bench.server"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.terminate()


@contextmanager
def uploads() -> Iterator[tuple[str, str]]:
    """The paths of a file to upload, and of a small file to warm up with."""
    with tempfile.TemporaryDirectory() as folder:
        large, small = Path(folder, "data.bin"), Path(folder, "small.bin")
        large.write_bytes(bytes(UPLOAD_BYTES))
        small.write_bytes(bytes(1000))
        yield str(large), str(small)


def sample(task: str, contender: str, url: str, more: tuple[str, ...], *, alone: bool) -> Sample:
    """One measurement; RuntimeError where the contender fails or does other work."""
    module = "bench.alone" if alone else "bench.repeated"
    command: list[str | Path] = [python_of(contender), "-m", module, task, contender, url, *more]
    before, started = _server_cpu(url), os.times().elapsed
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, env=_environment())
    elapsed, busy = os.times().elapsed - started, _server_cpu(url) - before
    if done.returncode:
        raise RuntimeError(f"{contender} failed at {task}:\n{done.stderr[-2000:]}")
    numbers = [float(text) for text in done.stdout.split()]
    found = dict(zip(("cpu", "wall", "memory"), numbers, strict=False))
    return {**found, "server": busy / elapsed}


def machine() -> dict[str, Any]:
    """The interpreter and the machine of the measurements."""
    options = str(sysconfig.get_config_var("CONFIG_ARGS") or "")
    return {
        "python": f"{platform.python_implementation()} {platform.python_version()}",
        "optimised": "--enable-optimizations" in options,
        "compiler_flags": str(sysconfig.get_config_var("PY_CFLAGS") or ""),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "processor": _processor(),
        "cores": os.cpu_count(),
    }


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.processor()
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.processor())


def _environment() -> dict[str, str]:
    """Variables for measured processes: none that makes clients do other work."""
    kept = ("PATH", "HOME", "LANG", "TMPDIR", "SYSTEMROOT")
    return {name: os.environ[name] for name in kept if name in os.environ}


def _server_cpu(url: str) -> float:
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(f"{url}/cpu") as response:
        seconds: float = json.load(response)
    return seconds
