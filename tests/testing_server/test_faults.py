"""A server that fails as it is told."""

import httpx
import pytest

from tests.kit.servers import PATIENCE
from wrapper.testing import LocalServer


def statuses(http, count, **kwargs):
    return [http.get("/models", **kwargs).status_code for _ in range(count)]


def test_a_header_asks_for_a_status(http):
    response = http.get("/models", headers={"x-test-status": "503", "x-test-retry-after": "2"})

    assert (503, "2") == (response.status_code, response.headers["retry-after"])
    assert "server_error" == response.json()["error"]["type"]
    assert 200 == http.get("/models").status_code


def test_the_first_attempts_of_an_id_fail(http):
    headers = {"x-test-status": "500", "x-test-times": "2", "x-test-id": "a"}

    assert [500, 500, 200, 200] == statuses(http, 4, headers=headers)
    assert [500] == statuses(http, 1, headers={**headers, "x-test-id": "b"})


@pytest.mark.parametrize(
    ("headers", "reason"),
    [
        ({"x-test-status": "503", "x-test-times": "2"}, "x-test-id"),
        ({"x-test-status": "many"}, "many"),
        ({"x-test-status": "99"}, "99"),
        ({"x-test-delay": "nan"}, "nan"),
        ({"x-test-drop": "bodyy"}, "bodyy"),
        ({"x-test-stauts": "503"}, "x-test-stauts"),
    ],
)
def test_a_misspelt_wish_is_refused_with_a_reason(http, headers, reason):
    response = http.get("/models", headers=headers)

    assert 400 == response.status_code
    assert reason in response.json()["error"]["message"]


def test_failures_can_be_planned(http, server):
    server.fail(status=503, times=2)
    server.fail(status=429, headers={"retry-after": "1", "x-should-retry": "false"})

    assert [503, 503] == statuses(http, 2)
    limited = http.get("/models")
    assert (429, "1") == (limited.status_code, limited.headers["retry-after"])
    assert "false" == limited.headers["x-should-retry"]
    assert "0" == limited.headers["x-ratelimit-remaining-requests"]
    assert [200] == statuses(http, 1)


@pytest.mark.parametrize("path", ["/files", "/v1/files"])
def test_a_failure_can_be_planned_for_one_path(http, server, path):
    server.fail(status=500, path=path, times=None)

    assert [200, 200] == statuses(http, 2)
    assert [500, 500] == [http.get("/files").status_code for _ in range(2)]


def test_a_failure_can_have_any_body(http, server):
    server.fail(status=502, body="<h1>Bad</h1>", headers={"content-type": "text/html"})
    response = http.get("/models")

    assert (502, "<h1>Bad</h1>") == (response.status_code, response.text)
    assert "text/html" == response.headers["content-type"]


def test_headers_can_be_planned_for_a_real_answer(http, server):
    server.fail(headers={"x-request-id": "mine"})
    response = http.get("/models")

    assert (200, "mine") == (response.status_code, response.headers["x-request-id"])


@pytest.mark.parametrize("status", [204, 304, 307])
def test_a_status_without_a_body_has_none(http, server, status):
    server.fail(status=status)
    response = http.get("/models")

    assert (status, b"") == (response.status_code, response.content)


@pytest.mark.parametrize(
    "wish", [{"status": 99}, {"drop": "somewhere"}, {"delay": -1}, {"status": 500, "times": 0}]
)
def test_a_plan_that_makes_no_sense_is_refused(server, wish):
    with pytest.raises(ValueError, match="must be"):
        server.fail(**wish)


def test_a_delayed_answer_runs_into_the_timeout_of_the_client(http):
    with pytest.raises(httpx.ReadTimeout):
        http.get(
            "/models", headers={"x-test-delay": "60"}, timeout=httpx.Timeout(PATIENCE, read=0.05)
        )


def test_a_delayed_answer_arrives(http, hello):
    response = http.post("/chat/completions", json=hello, headers={"x-test-delay": "0.03"})

    assert 200 == response.status_code
    assert 0.03 <= response.elapsed.total_seconds()


@pytest.mark.parametrize("stream", [False, True])
def test_a_connection_can_be_closed_before_the_response(http, hello, stream):
    with pytest.raises(httpx.RemoteProtocolError, match="without sending a response"):
        http.post(
            "/chat/completions",
            json={**hello, "stream": stream},
            headers={"x-test-drop": "headers"},
        )


def test_an_upload_can_be_cut_off_before_the_response(http):
    with pytest.raises(httpx.RemoteProtocolError, match="without sending a response"):
        http.post("/nothing", content=bytes(1_000_000), headers={"x-test-drop": "headers"})


@pytest.mark.parametrize("stream", [False, True])
def test_a_connection_can_be_closed_within_the_body(http, hello, stream):
    body = {**hello, "stream": stream}
    with http.stream(
        "POST", "/chat/completions", json=body, headers={"x-test-drop": "body"}
    ) as response:
        assert 200 == response.status_code
        with pytest.raises(httpx.RemoteProtocolError, match="without sending complete"):
            response.read()


def test_a_connection_can_be_closed_within_the_stream(http, hello):
    events = []
    with http.stream(
        "POST",
        "/chat/completions",
        json={**hello, "stream": True},
        headers={"x-test-drop": "stream"},
    ) as response:
        with pytest.raises(httpx.RemoteProtocolError, match="without sending complete"):
            events.extend(response.iter_lines())
        assert 200 == response.status_code


def test_an_error_can_come_within_the_stream(http, hello):
    response = http.post(
        "/chat/completions",
        json={**hello, "stream": True},
        headers={"x-test-error-in-stream": "1"},
    )
    *events, last, end = response.text.split("\n\n")

    assert 3 == len(events)
    assert last.startswith('data: {"error": {"message":')
    assert "" == end


def test_a_dropped_connection_is_recorded_and_the_next_one_works(http, server):
    server.fail(drop="headers")
    with pytest.raises(httpx.RemoteProtocolError):
        http.post("/nothing", content=b"x" * 100_000)

    assert 200 == http.get("/models").status_code
    assert [100_000, 0] == [request.size for request in server.requests]


async def test_without_a_socket_a_drop_is_a_connection_error():
    transport = httpx.ASGITransport(LocalServer().app)
    async with httpx.AsyncClient(transport=transport, base_url="http://local/v1") as http:
        with pytest.raises(ConnectionResetError):
            await http.get("/models", headers={"x-test-drop": "headers"})
