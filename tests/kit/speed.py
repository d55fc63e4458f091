"""How fast the machine is, for promises in seconds."""

import time

REFERENCE = 0.06
"""CPU seconds of `_work` on the machine whose seconds the promises count."""


def slowness() -> float:
    """How many times the seconds of a promise this machine may take; at least 1.

    The work is measured just before the promise, because a machine that is busy is slower too:
    two processes on one core that share its caches take more CPU seconds each.
    """
    return max(1.0, min(_seconds() for _ in range(3)) / REFERENCE)


def _seconds() -> float:
    began = time.process_time()
    _work()
    return time.process_time() - began


def _work() -> int:
    total = 0
    for number in range(1_000_000):
        total += number * number
    return total
