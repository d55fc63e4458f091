"""The command `openai-client-codegen`: write a client of any OpenAPI document."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module

_COMMANDS = {
    "generate": ("generate", "write the client of a document"),
    "join": ("read.join", "one document of several files and overlays, for the other commands"),
    "diff": ("compare.diff", "what changed between two documents, and whom it breaks"),
    "audit": ("audit", "what of a document did not survive in its client"),
    "coverage": (
        "compare.reference.__main__",
        "how much of a reference document another one covers",
    ),
}
"""The module and the help of each command.

The function `main` of the module takes the arguments and returns the exit status.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; return its exit status, or 2 for an unknown command."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] in (["-h"], ["--help"]):
        print(_usage())
        return 0
    if not given or given[0] not in _COMMANDS:
        named = f"no command {given[0]!r}\n" if given else ""
        print(f"{named}{_usage()}", file=sys.stderr)
        return 2
    try:
        module = import_module(f".{_COMMANDS[given[0]][0]}", __package__)
    except ModuleNotFoundError as exc:
        if str(exc.name).startswith(str(__package__)):
            raise
        needed = "pip install 'openai-compatible-client[codegen]'"
        print(f"openai-client-codegen: {exc.name} is not installed: {needed}", file=sys.stderr)
        return 2
    run: Callable[[Sequence[str]], int] = module.main
    try:
        return run(given[1:])
    except BrokenPipeError:
        # The reader of the output has closed the pipe. Standard output goes to the null device,
        # because the interpreter would otherwise fail when it flushes the rest at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except OSError as exc:
        print(f"{given[0]}: {exc}", file=sys.stderr)
        return 2


def _usage() -> str:
    lines = [f"  {name:<10}{about}" for name, (_, about) in _COMMANDS.items()]
    return "\n".join(["usage: openai-client-codegen COMMAND ... (--help: more)", "", *lines])


if __name__ == "__main__":
    sys.exit(main())
