"""Runs the examples, with OPENAI_BASE_URL or a local server: `python -m examples.run`."""

from __future__ import annotations

import asyncio
import inspect
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module

from wrapper import APIError, APIStatusError

EXAMPLES = (
    "streaming",
    "streaming_async",
    "tool_call",
    "responses",
    "lists",
    "upload",
    "embeddings",
    "low_level",
    "errors",
    "retries",
)
NOT_OFFERED = (404, 405, 501)


@contextmanager
def server() -> Iterator[str]:
    """The address to talk to: `OPENAI_BASE_URL`, else that of a local server."""
    if base_url := os.environ.get("OPENAI_BASE_URL"):
        yield base_url
        return
    from wrapper.testing import LocalServer

    with LocalServer(pace=0.03) as local:
        os.environ |= {"OPENAI_BASE_URL": local.base_url, "OPENAI_API_KEY": "any"}
        yield f"{local.base_url}, a local server"


def run(name: str) -> None:
    module = import_module(f"examples.{name}")
    print(f"\n{bold(module.__doc__ or name)} [examples/{name}.py]", flush=True)
    result = module.main()
    if inspect.iscoroutine(result):
        asyncio.run(result)


def is_offered(error: APIError) -> bool:
    """Whether the server knows the operation; an unknown model is another error."""
    if not isinstance(error, APIStatusError) or error.status_code not in NOT_OFFERED:
        return True
    return "model" in (error.code or "") or "model" in str(error.body)


def bold(text: str) -> str:
    plain = "NO_COLOR" in os.environ or not sys.stdout.isatty()
    return text if plain else f"\x1b[1m{text}\x1b[0m"


def main() -> int:
    started = time.monotonic()
    ran = 0
    failures: list[str] = []
    with server() as address:
        print(f"Talking to {address}")
        for name in EXAMPLES:
            try:
                run(name)
                ran += 1
            except APIError as error:
                if not is_offered(error):
                    print(f"not offered by this server: {error}")
                    continue
                failures.append(f"examples/{name}.py failed: {error}")
                if not isinstance(error, APIStatusError) or error.status_code == 401:
                    break
    print(f"\n{ran} of {len(EXAMPLES)} examples ran, in {time.monotonic() - started:.1f} s.")
    for failure in failures:
        print(failure, file=sys.stderr)
    if "model" in " ".join(failures):
        print("EXAMPLE_MODEL and EXAMPLE_EMBEDDING_MODEL ask for other models.", file=sys.stderr)
    return 1 if failures or not ran else 0


if __name__ == "__main__":
    sys.exit(main())
