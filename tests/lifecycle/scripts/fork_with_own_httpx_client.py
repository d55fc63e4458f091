"""An httpx client that was used before a fork is refused in the child: connections are shared."""

import os
import sys

from tests.lifecycle.asking import SETTINGS, ask
from wrapper import Client, ClientClosedError, DefaultHttpxClient

with Client(**SETTINGS, http_client=DefaultHttpxClient()) as client:
    assert "before" == ask(client, "before")
    child = os.fork()
    if not child:
        try:
            ask(client, "child")
        except ClientClosedError as error:
            client.close()
            sys.exit(3 if "forked" in str(error) else 1)
    assert 3 == os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert "after" == ask(client, "after")
print("right")
