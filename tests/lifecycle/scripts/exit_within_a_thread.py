"""The interpreter ends while a daemon thread is in the middle of a stream."""

import threading

from tests.lifecycle.asking import make
from tests.load.echo import question

begun = threading.Event()


def read() -> None:
    stream = make().chat.completions.create(**question("a"), stream=True)
    next(stream)
    begun.set()
    threading.Event().wait()


threading.Thread(target=read, daemon=True).start()
begun.wait()
print("right")
