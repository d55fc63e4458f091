"""Chat completions that were stored."""

import pytest

from wrapper.testing.endpoints import stored


@pytest.fixture
def create(http, hello):
    def create(**more):
        response = http.post("/chat/completions", json={**hello, "store": True, **more})
        return response.json()

    return create


def list_ids(http, **query):
    return [item["id"] for item in http.get("/chat/completions", params=query).json()["data"]]


def test_only_what_is_to_be_stored_is_listed(http, create):
    create(store=False)
    kept = create()

    assert [kept["id"]] == list_ids(http)


def test_a_streamed_completion_is_stored_whole(http, hello):
    http.post("/chat/completions", json={**hello, "store": True, "stream": True})
    (completion,) = http.get("/chat/completions").json()["data"]

    assert "chat.completion" == completion["object"]
    assert "Hello, world" in completion["choices"][0]["message"]["content"]


def test_pages_follow_each_other(http, create):
    ids = [create()["id"] for _ in range(3)]
    first = http.get("/chat/completions", params={"limit": 2}).json()
    second = http.get("/chat/completions", params={"limit": 2, "after": first["last_id"]}).json()

    assert (ids[:2], True) == ([item["id"] for item in first["data"]], first["has_more"])
    assert (ids[2:], False) == ([item["id"] for item in second["data"]], second["has_more"])
    assert (ids[0], ids[1]) == (first["first_id"], first["last_id"])


def test_the_order_can_be_turned_round(http, create):
    ids = [create()["id"] for _ in range(3)]

    assert ids[::-1] == list_ids(http, order="desc")
    assert ids[:1] == list_ids(http, order="desc", after=ids[1])


@pytest.mark.parametrize("order", ["asc", "desc"])
def test_a_deleted_cursor_still_marks_its_place(http, create, order):
    ids = [create()["id"] for _ in range(3)]
    http.delete(f"/chat/completions/{ids[1]}")

    assert {"asc": ids[2:], "desc": ids[:1]}[order] == list_ids(http, after=ids[1], order=order)


def test_a_list_is_filtered_by_model_and_metadata(http, create):
    create(metadata={"team": "a"})
    wanted = create(model="gpt-4o", metadata={"team": "a", "job": "x"})
    create(model="gpt-4o", metadata={"team": "b"})

    assert [wanted["id"]] == list_ids(http, **{"model": "gpt-4o", "metadata[team]": "a"})


@pytest.mark.parametrize(
    ("query", "param"),
    [({"limit": "0"}, "limit"), ({"limit": "x"}, "limit"), ({"order": "up"}, "order")],
)
def test_a_wrong_query_is_told_which_parameter_it_was(http, query, param):
    response = http.get("/chat/completions", params=query)

    assert (400, param) == (response.status_code, response.json()["error"]["param"])


def test_metadata_is_replaced(http, create):
    path = f"/chat/completions/{create(metadata={'a': '1'})['id']}"
    updated = http.post(path, json={"metadata": {"b": "2"}}).json()

    assert {"b": "2"} == updated["metadata"]
    assert updated == http.get(path).json()


def test_an_update_without_metadata_is_refused(http, create):
    response = http.post(f"/chat/completions/{create()['id']}", json={})

    assert (400, "metadata") == (response.status_code, response.json()["error"]["param"])


def test_a_deleted_completion_is_gone(http, create):
    path = f"/chat/completions/{create()['id']}"

    assert http.delete(path).json()["deleted"] is True
    assert 404 == http.get(path).status_code


def test_its_messages_are_those_of_the_request(http, create):
    parts = [{"type": "text", "text": "Hello"}]
    messages = [{"role": "system", "content": "Be kind"}, {"role": "user", "content": parts}]
    completion = create(messages=messages)
    data = http.get(f"/chat/completions/{completion['id']}/messages").json()["data"]

    assert [("Be kind", None), (None, parts)] == [(m["content"], m["content_parts"]) for m in data]
    assert f"{completion['id']}-0" == data[0]["id"]


def test_a_thousand_are_kept():
    assert 1000 == stored.CAPACITY


@pytest.fixture
def room_for_five(monkeypatch):
    monkeypatch.setattr(stored, "CAPACITY", 5)


@pytest.mark.usefixtures("room_for_five")
def test_the_oldest_makes_room_for_one_too_many(http, create):
    first = create()["id"]
    second = create()["id"]
    for _ in range(4):
        create()

    assert 404 == http.get(f"/chat/completions/{first}").status_code
    assert 200 == http.get(f"/chat/completions/{second}").status_code
