"""A child that never uses the client of its parent, and ends as any program does."""

import os
import sys

from tests.lifecycle.asking import ask, make

client = make()
assert "before" == ask(client, "before")
child = os.fork()
if not child:
    sys.exit(3)
assert 3 == os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
assert "after" == ask(client, "after")
print("right")
