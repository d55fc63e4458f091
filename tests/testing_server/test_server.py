"""The server as a process meets it: starting, stopping, being called."""

import logging
import signal
import socket
import subprocess
import sys
import threading
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest

from tests.kit.servers import PATIENCE
from wrapper.testing import LocalServer

ROOT = Path(__file__).parents[2]


def test_its_port_is_closed_and_its_threads_are_gone_after_the_with_block():
    threads = set(threading.enumerate())
    with LocalServer() as server:
        address = urlsplit(server.base_url)
        httpx.post(f"{server.base_url}/files", files={"file": b"x"}, data={"purpose": "batch"})

    assert threads >= {thread for thread in threading.enumerate() if "AnyIO" not in thread.name}
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((address.hostname, address.port))


def test_it_stops_though_a_client_still_reads_a_stream(hello):
    server = LocalServer(pace=3600)
    server.start()
    url = f"{server.base_url}/chat/completions"
    with httpx.stream("POST", url, json={**hello, "stream": True}) as response:
        lines = response.iter_lines()
        first = next(lines)
        server.stop()
        with pytest.raises(httpx.TransportError):
            list(lines)

    assert first.startswith("data: {")


def test_it_starts_again_after_it_was_stopped():
    server = LocalServer()
    statuses = []
    for _ in range(2):
        with server:
            statuses.append(httpx.get(f"{server.base_url}/models", verify=False).status_code)

    assert [200, 200] == statuses


def test_two_servers_share_no_state():
    with LocalServer() as one, LocalServer() as other:
        httpx.delete(f"{one.base_url}/models/gpt-4o", verify=False)

        assert 404 == httpx.get(f"{one.base_url}/models/gpt-4o", verify=False).status_code
        assert 200 == httpx.get(f"{other.base_url}/models/gpt-4o", verify=False).status_code


def test_a_port_that_is_taken_is_an_error_at_once(server):
    port = urlsplit(server.base_url).port

    with pytest.raises(OSError, match="in use"):
        LocalServer(port=port).start()


def test_a_server_that_does_not_run_has_no_address():
    with pytest.raises(RuntimeError, match="not running"):
        _ = LocalServer().base_url


def test_it_cannot_be_started_twice(server):
    with pytest.raises(RuntimeError, match="running already"):
        server.start()


def test_nothing_is_logged_for_garbage_on_the_wire(server, caplog):
    caplog.set_level(logging.DEBUG)
    address = urlsplit(server.base_url)
    with socket.create_connection((address.hostname, address.port)) as connection:
        connection.sendall(b"\x00garbage\r\n\r\n")
        answer = connection.makefile("rb").read()

    assert b"HTTP/1.1 400" == answer[:12]
    assert [] == [record for record in caplog.records if record.name.startswith("uvicorn")]


async def test_its_app_answers_without_a_socket():
    transport = httpx.ASGITransport(LocalServer().app)
    async with httpx.AsyncClient(transport=transport, base_url="http://local/v1") as http:
        response = await http.get("/models/gpt-4o")

    assert "gpt-4o" == response.json()["id"]


@pytest.mark.usefixtures("interruptible")
@pytest.mark.parametrize("signum", [signal.SIGINT, signal.SIGTERM])
def test_the_command_prints_how_to_use_it_serves_and_ends_quietly(signum):
    command = [sys.executable, "-m", "wrapper.testing", "--port", "0", "--api-key", "k"]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        lines = [process.stdout.readline() for _ in range(3)]
        base_url = lines[0].strip()
        response = httpx.get(f"{base_url}/models", headers={"authorization": "Bearer k"})
        process.send_signal(signum)
        rest, complaints = process.communicate(timeout=PATIENCE)

    assert 200 == response.status_code
    assert f"export OPENAI_BASE_URL={base_url} OPENAI_API_KEY=k" in lines[1]
    assert "curl" in lines[2]
    assert ("", "", 0) == (rest, complaints, process.returncode)


def test_the_command_names_a_port_that_is_taken(server):
    port = str(urlsplit(server.base_url).port)
    command = [sys.executable, "-m", "wrapper.testing", "--port", port]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE)

    assert 1 == done.returncode
    assert f"cannot listen on 127.0.0.1:{port}: Address already in use\n" == done.stderr


@pytest.mark.parametrize("module", ["starlette", "uvicorn", "python_multipart"])
def test_without_the_extra_the_import_says_what_to_install(module):
    code = f"import sys; sys.modules[{module!r}] = None; import wrapper.testing"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=10
    )

    assert "pip install 'openai-compatible-client[testing]'" in done.stderr.splitlines()[-1]
