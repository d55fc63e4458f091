"""Runs the local server in the foreground: `python -m wrapper.testing`."""

from __future__ import annotations

import argparse
import contextlib
import sys
from collections.abc import Sequence

from .server import LocalServer


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m wrapper.testing",
        description="A local server that speaks OpenAI's API; Ctrl-C stops it.",
    )
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8000, help="0 takes a free one")
    parser.add_argument("--api-key", help="refuse requests with another key; default: take any")
    parser.add_argument(
        "--pace", type=float, default=0.0, help="seconds between the chunks of a stream"
    )
    options = parser.parse_args(arguments)
    server = LocalServer(options.port, options.api_key, options.pace, host=options.host)
    try:
        base_url = server.bind()
    except OSError as exc:
        print(f"cannot listen on {options.host}:{options.port}: {exc.strerror}", file=sys.stderr)
        return 1
    key = options.api_key or "any"
    print(base_url)
    print(f"Use it:   export OPENAI_BASE_URL={base_url} OPENAI_API_KEY={key}")
    print(f"Or try:   curl -H 'Authorization: Bearer {key}' {base_url}/models", flush=True)
    with contextlib.suppress(KeyboardInterrupt):
        server.run()
    return 0


if __name__ == "__main__":
    sys.exit(main())
