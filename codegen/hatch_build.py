"""Build hook: regenerate code whose inputs changed, and add the generator."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

# The project root is added to the path, because a build front end does not add it.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from codegen.inputs import OUTPUTS, Output, is_stale, requirements

GENERATOR = "openai_client_codegen"
OF_THIS_TREE = {"__pycache__", "editable.py", "facade", "hatch_build.py"}
"""The parts of `codegen/` that only this project uses; the wheel leaves them out."""


class RegenerateHook(BuildHookInterface[BuilderConfig]):
    """Regenerates stale code; requires the generator only where code is stale."""

    def dependencies(self) -> list[str]:
        return requirements(Path(self.root)) if self._stale_outputs() else []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        # The order of OUTPUTS matters, because an output may be an input of a later one.
        for output in OUTPUTS:
            if is_stale(Path(self.root), output):
                subprocess.run([sys.executable, "-m", output.module], cwd=self.root, check=True)

        if self.target_name == "wheel":
            build_data["force_include"] |= self._generator()
            build_data["force_include_editable"] = {
                "codegen/editable.py": f"{GENERATOR}/__init__.py"
            }

    def _generator(self) -> dict[str, str]:
        """The paths of the generator in this tree, with their paths in the wheel."""
        folder = Path(self.root) / "codegen"
        names = sorted(path.name for path in folder.iterdir() if path.name not in OF_THIS_TREE)
        settings = {"generator-config.yml": f"{GENERATOR}/generator-config.yml"}
        return {f"codegen/{name}": f"{GENERATOR}/{name}" for name in names} | settings

    def _stale_outputs(self) -> list[Output]:
        return [output for output in OUTPUTS if is_stale(Path(self.root), output)]
