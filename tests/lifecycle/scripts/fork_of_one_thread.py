"""Parent and child use one client, and the child ends as any program does."""

import os
import sys

from tests.lifecycle.asking import ask, make, texts
from tests.load.echo import texts_of

client = make()
assert "before" == ask(client, "before")

child = os.fork()
if not child:
    for number in range(20):
        assert f"child {number}" == ask(client, f"child {number}")
    assert texts_of("child") == texts(client, "child")
    sys.exit(3)

for number in range(20):
    assert f"parent {number}" == ask(client, f"parent {number}")
assert 3 == os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
assert texts_of("after") == texts(client, "after")
print("right")
