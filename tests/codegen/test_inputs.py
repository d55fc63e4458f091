"""Promises about the list of what generated code is made from."""

import json
import subprocess
import sys
from pathlib import Path

from codegen.inputs import CLIENT

PROJECT = Path(__file__).parents[2]
LIST_OURS = """
import json, sys, codegen.generate
print(json.dumps([name for name in sys.modules if name.startswith("codegen.")]))
"""
WITHOUT_INFLUENCE = {"audit", "inputs"}
"""What is imported and only looks at the outcome, or stamps it."""


def test_the_modules_listed_are_those_that_generation_imports() -> None:
    output = subprocess.check_output([sys.executable, "-c", LIST_OURS], cwd=PROJECT)
    imported = {name.split(".")[1] for name in json.loads(output)}

    listed = {name.split("/")[1] for name in CLIENT.sources if name.startswith("codegen/")}

    assert {name.removesuffix(".py") for name in listed} == imported - WITHOUT_INFLUENCE
