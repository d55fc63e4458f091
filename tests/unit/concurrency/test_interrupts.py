"""Ctrl-C while a call waits for its next attempt."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.kit.servers import PATIENCE

pytestmark = pytest.mark.usefixtures("interruptible")

START = """
import asyncio, httpx
from wrapper import AsyncClient, Client

def answer(request):
    print("asked", flush=True)
    return httpx.Response(503, headers={"retry-after": "50"})

transport = httpx.MockTransport(answer)
options = {"api_key": "x", "base_url": "http://api.test"}
client = Client(**options, http_client=httpx.Client(transport=transport))
async_client = AsyncClient(**options, http_client=httpx.AsyncClient(transport=transport))
try:
    CALL
except KeyboardInterrupt:
    print("interrupted")
"""
CALLS = {
    "sync": "client.models.list()",
    "sync with a deadline": "client.models.list(deadline=60)",
    "async": "asyncio.run(async_client.models.retrieve('x'))",
    "async with a deadline": "asyncio.run(async_client.models.retrieve('x', deadline=60))",
}


def interrupted(code: str) -> tuple[str, str, int]:
    """What a process says that SIGINT ends long before its next attempt."""
    with subprocess.Popen(
        [sys.executable, "-W", "error", "-c", code],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[3],
    ) as process:
        try:
            assert process.stdout is not None
            assert "asked\n" == process.stdout.readline()
            process.send_signal(signal.SIGINT)
            return (*process.communicate(timeout=PATIENCE), process.returncode)
        finally:
            process.kill()


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_it_ends_the_call_at_once_and_without_noise(call: str) -> None:
    assert ("interrupted\n", "", 0) == interrupted(START.replace("CALL", call))


def test_a_second_attempt_is_not_made() -> None:
    code = START.replace("CALL", "client.models.list()") + "client.close()\nprint('closed')\n"

    assert ("interrupted\nclosed\n", "", 0) == interrupted(code)
