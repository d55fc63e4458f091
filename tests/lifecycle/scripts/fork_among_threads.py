"""Children are forked while other threads are in the middle of calls."""

import os
import sys
import threading
import warnings

from tests.lifecycle.asking import ask, make

# From 3.12, of any fork while there are threads.
warnings.filterwarnings("ignore", "This process", DeprecationWarning)

client = make()
assert "first" == ask(client, "first")  # A fork while modules are imported may hang in Python.
stop = threading.Event()
wrong: list[object] = []


def keep_asking(thread: int) -> None:
    number = 0
    while not stop.is_set():
        number += 1
        name = f"{thread}-{number}"
        if ask(client, name) != name:
            wrong.append(name)


threads = [threading.Thread(target=keep_asking, args=(number,)) for number in range(4)]
for thread in threads:
    thread.start()
try:
    for number in range(10):
        child = os.fork()
        if not child:
            answers = [ask(client, f"child {number} {time}") for time in range(5)]
            right = [f"child {number} {time}" for time in range(5)] == answers
            sys.stderr.flush()
            os._exit(0 if right else 1)
        assert 0 == os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
finally:
    stop.set()
    for thread in threads:
        thread.join()
assert [] == wrong
print("right")
