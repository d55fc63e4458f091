"""Writes generated code anew before packaging, where its inputs changed; adds the generator."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

# A build front end does not put the project root on the path.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from codegen.inputs import OUTPUTS, Output, is_stale, requirements

GENERATOR = "openai_client_codegen"
OF_THIS_TREE = {"__pycache__", "editable.py", "facade", "hatch_build.py"}
"""What of `codegen/` serves nobody who installs it."""


class RegenerateHook(BuildHookInterface[BuilderConfig]):
    """Asks for the generator only when it has to run."""

    def dependencies(self) -> list[str]:
        return requirements(Path(self.root)) if self._stale() else []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        for output in OUTPUTS:  # In turn: what one writes may be what the next one reads.
            if is_stale(Path(self.root), output):
                subprocess.run([sys.executable, "-m", output.module], cwd=self.root, check=True)

        if self.target_name == "wheel":
            build_data["force_include"] |= self._generator()
            build_data["force_include_editable"] = {
                "codegen/editable.py": f"{GENERATOR}/__init__.py"
            }

    def _generator(self) -> dict[str, str]:
        """Paths of this tree, and where they are in the wheel."""
        folder = Path(self.root) / "codegen"
        names = sorted(path.name for path in folder.iterdir() if path.name not in OF_THIS_TREE)
        settings = {"generator-config.yml": f"{GENERATOR}/generator-config.yml"}
        return {f"codegen/{name}": f"{GENERATOR}/{name}" for name in names} | settings

    def _stale(self) -> list[Output]:
        return [output for output in OUTPUTS if is_stale(Path(self.root), output)]
