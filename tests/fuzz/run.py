"""`python -m tests.fuzz.run SECONDS FOLDER [TARGET...]`: look for exceptions to the properties.

Coverage-guided, by atheris; ends with status 77 and a crash file in FOLDER where it finds one.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

TARGETS = {"events": "wrapper._response.sse", "models": "generated_client"}
"""What is instrumented: the code whose paths count as new."""

MISSING = (
    "atheris, the fuzzer, is not installed: it has wheels for Python 3.11 to 3.13 on Linux (x86-64)"
    " only. `make fuzz PYTHON=python3.13` takes another interpreter."
)


def main(seconds: str, folder: str, *targets: str) -> int:
    """The exit status: that of the first target that failed."""
    try:
        import atheris  # noqa: F401
    except ImportError:
        print(MISSING, file=sys.stderr)
        return 1
    for target in targets or TARGETS:
        # One process each, for the fuzzer ends its process when its time is over.
        command = [sys.executable, "-m", "tests.fuzz.run", "--only", target, seconds, folder]
        if status := subprocess.run(command, check=False).returncode:
            return status
    return 0


def fuzz(target: str, seconds: str, folder: str) -> None:
    """Run one target; does not come back."""
    import atheris

    with atheris.instrument_imports(include=[TARGETS[target]]):
        from tests.fuzz.properties import CHECKS, classes
        from tests.fuzz.seeds import SEEDS

        classes()
    corpus = Path(folder, target)
    corpus.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(SEEDS[target]):
        (corpus / f"seed{number}").write_bytes(seed)
    limits = [f"-max_total_time={seconds}", "-max_len=1024", "-timeout=20", "-rss_limit_mb=2048"]
    where = [f"-artifact_prefix={corpus}-", "-print_final_stats=1", "-verbosity=0", str(corpus)]
    atheris.Setup([target, *limits, *where], CHECKS[target])
    atheris.Fuzz()


if __name__ == "__main__":
    arguments = sys.argv[1:]
    if arguments[0] == "--only":
        fuzz(*arguments[1:])
    else:
        sys.exit(main(*arguments))
