"""Tasks that a process does once, from its start: `python -m bench.alone first ours URL [PATH]`.

Nothing is imported here that a client may need, or the clock would miss it. Prints the numbers
apart by spaces: CPU seconds, seconds, bytes of memory.
"""

import sys
from time import perf_counter, process_time

GROWS_FROM, GROWS_TO = 1_000, 10_000
UPLOAD_BYTES = 64 * 1024 * 1024


def first(name: str, url: str) -> tuple[float, float, int]:
    """Import, a first client, a first chat call; memory when it is done."""
    cpu, wall = process_time(), perf_counter()
    from bench.contenders import contender

    calls = contender(name)
    text = calls.chat(calls.client(f"{url}/chat"))
    cpu, wall = process_time() - cpu, perf_counter() - wall
    memory = _memory("VmRSS")
    _expect(len("The capital of France is Paris, and has been for a long time. ") * 4, len(text))
    return cpu, wall, memory


def growth(name: str, url: str) -> tuple[float, float, int]:
    """A chat call of many, and what memory grows by from the thousandth to the last."""
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
    """An upload after a small one, and what memory it needs at its highest."""
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
    # The form around the file has a few hundred bytes.
    _expect(True, UPLOAD_BYTES < received < UPLOAD_BYTES + 2048)
    return cpu, wall, memory


def _memory(of: str) -> int:
    """Bytes: `VmRSS` now, `VmHWM` at most so far."""
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
