"""What all operations have in common: keys, errors, headers, recording."""

import httpx
import pytest

from wrapper.testing import LocalServer


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 401),
        ({"authorization": "Bearer wrong"}, 401),
        ({"authorization": "Basic right"}, 401),
        ({"authorization": "Bearer right"}, 200),
        ({"authorization": "bearer right"}, 200),
    ],
)
def test_a_key_is_asked_for_when_there_is_one(headers, status):
    with LocalServer(api_key="right") as server:
        response = httpx.get(f"{server.base_url}/models", headers=headers, verify=False)

    assert status == response.status_code


def test_without_a_key_nobody_is_refused(http):
    assert 200 == http.get("/models").status_code


def test_a_wrong_key_is_not_repeated_in_the_answer():
    with LocalServer(api_key="right") as server:
        url = f"{server.base_url}/models"
        response = httpx.get(url, headers={"authorization": "Bearer wrong-secret"}, verify=False)

    assert "invalid_api_key" == response.json()["error"]["code"]
    assert "wrong-secret" not in response.text


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/nothing", 404, "unknown_url"),
        ("GET", "/models/", 404, "model_not_found"),
        ("POST", "/models", 405, "method_not_supported"),
        ("GET", "/models/other", 404, "model_not_found"),
        ("GET", "/files/file-1", 404, "not_found"),
        ("DELETE", "/files/file-1", 404, "not_found"),
        ("GET", "/files/file-1/content", 404, "not_found"),
        ("GET", "/chat/completions/chatcmpl-1", 404, "not_found"),
        ("GET", "/chat/completions/chatcmpl-1/messages", 404, "not_found"),
        ("DELETE", "/chat/completions/chatcmpl-1", 404, "not_found"),
    ],
)
def test_what_is_not_there_is_an_error_object(http, method, path, status, code):
    response = http.request(method, path)

    assert (status, code) == (response.status_code, response.json()["error"]["code"])
    assert {"message", "type", "param", "code"} == set(response.json()["error"])


def test_a_path_outside_of_v1_is_an_error_object_too(http, server):
    response = http.get(server.base_url.removesuffix("/v1") + "/other")

    assert "Invalid URL (GET /other)" == response.json()["error"]["message"]


@pytest.mark.parametrize("content", [b"", b"{", b"\xff", b"[]", b"null"])
def test_a_body_that_is_no_json_object_is_refused(http, content):
    response = http.post("/embeddings", content=content)

    assert 400 == response.status_code
    assert "JSON body" in response.json()["error"]["message"]


@pytest.mark.parametrize("path", ["/chat/completions", "/completions", "/embeddings"])
def test_the_model_that_does_not_exist_is_not_found(http, path):
    body = {
        "model": "no-such-model",
        "messages": [{"role": "user", "content": "x"}],
        "prompt": "x",
        "input": "x",
    }
    response = http.post(path, json=body)

    assert (404, "model_not_found") == (response.status_code, response.json()["error"]["code"])


@pytest.mark.parametrize("path", ["/models", "/nothing"])
def test_every_answer_has_the_headers_of_the_api(http, path):
    headers = http.get(path).headers

    assert headers["x-request-id"].startswith("req_")
    assert headers["openai-processing-ms"].isdecimal()
    assert "10000" == headers["x-ratelimit-limit-requests"]
    assert "9999" == headers["x-ratelimit-remaining-requests"]
    assert "date" in headers


def test_no_two_requests_have_the_same_id(http):
    ids = {http.get("/models").headers["x-request-id"] for _ in range(3)}

    assert 3 == len(ids)


def test_a_request_is_recorded_without_its_credentials(http, server, hello):
    headers = {"authorization": "Bearer secret", "x-mine": "1"}
    http.post("/chat/completions?a=b", json=hello, headers=headers)
    (request,) = server.requests

    assert ("POST", "/v1/chat/completions", "a=b") == (request.method, request.path, request.query)
    assert hello == request.json
    assert ("***", "1") == (request.headers["authorization"], request.headers["x-mine"])
    assert "secret" not in repr(request)


def test_a_body_that_only_claims_to_be_json_is_recorded_as_none(http, server):
    http.post("/chat/completions", content=b"{", headers={"content-type": "application/json"})
    (request,) = server.requests

    assert (1, None) == (request.size, request.json)


@pytest.mark.parametrize("path", ["/files", "/nothing"])
def test_the_size_of_a_body_is_recorded_even_if_nobody_wants_it(http, server, path):
    http.post(path, content=b"x" * 300_000)

    assert [(300_000, None)] == [(request.size, request.json) for request in server.requests]


def test_only_the_latest_requests_are_kept(http, server):
    for number in range(501):
        http.get(f"/nothing/{number}")

    assert 500 == len(server.requests)
    assert "/v1/nothing/1" == server.requests[0].path


def test_a_reset_forgets_requests_and_failures(http, server):
    http.get("/models")
    server.fail(status=500)
    server.reset()

    assert [] == server.requests
    assert 200 == http.get("/models").status_code
