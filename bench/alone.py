"""Tasks that run once, from a process's start: `python -m bench.alone first ours URL`.

`upload` takes two paths more: the file, and a small one.

Prints CPU seconds, seconds and bytes of memory, with spaces between. The module imports nothing
that a client may need, because the clock must include the imports of the client.
"""

import sys
from time import perf_counter, process_time

GROWS_FROM, GROWS_TO = 1_000, 10_000
UPLOAD_BYTES = 64 * 1024 * 1024


def first(name: str, url: str) -> tuple[float, float, int]:
    """Import a client, make the first one and its first chat call; memory after that."""
    cpu, wall = process_time(), perf_counter()
    from bench.contenders import contender

    calls = contender(name)
    text = calls.chat(calls.client(f"{url}/chat"))
    cpu, wall = process_time() - cpu, perf_counter() - wall
    memory = _memory("VmRSS")
    _expect(len("The capital of France is Paris, and has been for a long time. ") * 4, len(text))
    return cpu, wall, memory


def growth(name: str, url: str) -> tuple[float, float, int]:
    """Make many chat calls; the growth of memory from call 1,000 to the last."""
    from bench.contenders import contender

    calls = contender(name)
    client = calls.client(f"{url}/chat")
    for _ in range(GROWS_FROM):
        calls.chat(client)
    memory = _memory("VmRSS")
    cpu, wall = process_time(), perf_counter()
    for _ in range(GROWS_TO - GROWS_FROM):
        text = calls.chat(client)
    cpu, wall = process_time() - cpu, perf_counter() - wall
    memory = _memory("VmRSS") - memory
    _expect(True, text.startswith("The capital"))
    return cpu / (GROWS_TO - GROWS_FROM), wall / (GROWS_TO - GROWS_FROM), memory


def upload(name: str, url: str, path: str, small: str) -> tuple[float, float, int]:
    """Upload a small file, then a large one; the memory that the large one takes."""
    from bench.contenders import contender

    calls = contender(name)
    client = calls.client(f"{url}/upload")
    calls.upload(client, small)
    memory = _memory("VmRSS")
    cpu, wall = process_time(), perf_counter()
    received = calls.upload(client, path)
    cpu, wall = process_time() - cpu, perf_counter() - wall
    memory = _memory("VmHWM") - memory
    calls.close(client)
    # The body is a little longer than the file, because the form has a few hundred bytes.
    _expect(True, UPLOAD_BYTES < received < UPLOAD_BYTES + 2048)
    return cpu, wall, memory


def _memory(of: str) -> int:
    """Bytes: `VmRSS` for the current memory, `VmHWM` for its peak."""
    with open("/proc/self/status") as status:
        for line in status:
            if line.startswith(f"{of}:"):
                return int(line.split()[1]) * 1024
    raise RuntimeError(f"no {of} in /proc/self/status")


def _expect(expected: object, actual: object) -> None:
    if expected != actual:
        raise RuntimeError(f"not the work that was asked for: {actual!r} instead of {expected!r}")


if __name__ == "__main__":
    task, *arguments = sys.argv[1:]
    print(*globals()[task](*arguments))
