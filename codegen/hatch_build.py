"""Writes generated code anew before packaging, where its inputs changed."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

# A build front end does not put the project root on the path.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from codegen.inputs import OUTPUTS, Output, is_stale, requirements


class RegenerateHook(BuildHookInterface[BuilderConfig]):
    """Asks for the generator only when it has to run."""

    def dependencies(self) -> list[str]:
        return requirements(Path(self.root)) if self._stale() else []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        for output in OUTPUTS:  # In turn: what one writes may be what the next one reads.
            if is_stale(Path(self.root), output):
                subprocess.run([sys.executable, "-m", output.module], cwd=self.root, check=True)

    def _stale(self) -> list[Output]:
        return [output for output in OUTPUTS if is_stale(Path(self.root), output)]
