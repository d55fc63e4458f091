"""Prism as a server of this process: started, waited for, and ended whatever happens."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.contract.samples import Json

PATIENCE = 60.0
"""Seconds that Prism may take to read a document."""
MEMORY = 1024
"""MB that its objects may take."""


@contextmanager
def serving(document: Json, folder: Path) -> Iterator[str]:
    """The base URL of a Prism that serves a document, and refuses what does not fit it.

    `PRISM` in the environment says where it is installed; what it logs stays in `folder`.
    """
    path = folder / "openapi.json"
    path.write_text(json.dumps(document), "utf-8")
    port = _free_port()
    command = [os.environ["PRISM"], "mock", str(path), "--errors", "--port", str(port)]
    environment = {**os.environ, "NODE_OPTIONS": f"--max-old-space-size={MEMORY}"}
    with (folder / "prism.log").open("wb") as log:
        process = subprocess.Popen(
            [*command, "--verboseLevel", "warn"], stdout=log, stderr=log, env=environment
        )
        try:
            _wait(process, port, folder / "prism.log")
            yield f"http://127.0.0.1:{port}"
        finally:
            process.kill()
            process.wait()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def _wait(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    """Return when the port takes connections; RuntimeError where it never will."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            if process.poll() is not None:
                break
            time.sleep(0.05)
        else:
            return
    raise RuntimeError(f"Prism does not serve: {log.read_text('utf-8', 'replace')[-2000:]}")
