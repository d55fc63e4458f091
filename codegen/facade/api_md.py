"""Writes `api.md`, the list of all methods: `python -m codegen.facade.api_md`."""

from __future__ import annotations

import argparse
import inspect
import re
import sys
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

from wrapper import Client

from .surface import Method, methods

ROOT = Path(__file__).parents[2]
HEAD = """\
# API

Every method of `Client`; `AsyncClient` has the same ones, to be awaited. Each also takes the
[options of a call](README.md#options-of-a-call); parameters are keywords, written out in the module
of `wrapper.params` that is named with them. Results are types of `wrapper.types`.

`Page[…]` is iterated for the items of all pages, `Stream[…]` for events as they arrive. Helpers
have no request of their own: they make several of others, or none. `client.beta.chat` is the same
as `client.chat`.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the file, or with `--check` compare it; the status is 1 for a stale file."""
    parser = argparse.ArgumentParser(prog="python -m codegen.facade.api_md", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; 1 where it is stale")
    check = parser.parse_args(arguments).check
    path, text = ROOT / "api.md", render()
    if not check:
        path.write_text(text, "utf-8", newline="\n")
    elif not path.is_file() or path.read_text("utf-8") != text:
        print("api.md is not what the code says: run make generate", file=sys.stderr)
        return 1
    return 0


def render() -> str:
    """The text of `api.md`."""
    with Client(api_key="", base_url="http://localhost") as client:
        found = [m for m in methods(client) if not m.path.startswith("beta.chat.")]
    sections = [HEAD]
    for name, group in groupby(found, key=lambda method: method.path.partition(".")[0]):
        sections.append(f"## `client.{name}`\n")
        sections.append("| method | request | parameters | returns |\n|---|---|---|---|")
        sections.extend(_row(method) for method in group)
        sections.append("")
    return "\n".join(sections)


def _row(method: Method) -> str:
    operation = method.operation
    request = f"`{operation.method} {operation.path}`" if operation else "a helper"
    if operation and operation.deprecated is not None:
        request += ", deprecated"
    cells = [f"`{_call(method)}`", request, _parameters(method), f"`{_returns(method)}`"]
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


def _call(method: Method) -> str:
    """A method's path and arguments, with `…` for the keywords of its TypedDict."""
    code = inspect.unwrap(method.function).__code__  # The signature shows all keywords.
    positional = code.co_varnames[1 : code.co_argcount]
    keywords = code.co_varnames[code.co_argcount :][: code.co_kwonlyargcount]
    more = ["…"] if code.co_flags & inspect.CO_VARKEYWORDS else []
    arguments = [*positional, *(f"{name}=" for name in keywords), *more]
    return f"{method.path}({', '.join(arguments)})"


def _parameters(method: Method) -> str:
    """The TypedDict of a method's keywords, with its module in `wrapper.params`."""
    annotations = inspect.unwrap(method.function).__annotations__.values()
    for annotation in annotations:
        if found := re.fullmatch(r"Unpack\[p\.(\w+)\]", str(annotation)):
            module = inspect.getmodule(method.resource)
            return f"`{vars(module)['p'].__name__.rpartition('.')[2]}.{found[1]}`"
    return ""


def _returns(method: Method) -> str:
    """The type of a method's result, without the names of modules."""
    annotation = str(inspect.unwrap(method.function).__annotations__["return"])
    return re.sub(r"\b(?:m|u|t)\.", "", annotation)


if __name__ == "__main__":
    sys.exit(main())
