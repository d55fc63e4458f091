"""Models."""

import pytest


def test_models_are_listed(http):
    answer = http.get("/models").json()

    assert "list" == answer["object"]
    assert {"id", "object", "created", "owned_by"} == set(answer["data"][0])


@pytest.mark.parametrize("path", ["local/llama/3.1-8b", "local%2Fllama%2F3.1-8b"])
def test_an_id_may_have_slashes(http, path):
    assert "local/llama/3.1-8b" == http.get(f"/models/{path}").json()["id"]


def test_a_deleted_model_is_gone_everywhere(http, hello):
    model = "ft:gpt-4o-mini:local::1"
    deleted = http.delete(f"/models/{model}").json()

    assert {"id": model, "object": "model", "deleted": True} == deleted
    assert 404 == http.get(f"/models/{model}").status_code
    assert 404 == http.delete(f"/models/{model}").status_code
    assert 404 == http.post("/chat/completions", json={**hello, "model": model}).status_code
    assert model not in [item["id"] for item in http.get("/models").json()["data"]]
