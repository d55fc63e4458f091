"""Files."""

import os
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from wrapper.testing import LocalServer

ROOT = Path(__file__).parents[2]


@pytest.fixture
def upload(http):
    def upload(content=b"hello", name="a.txt", purpose="user_data", **fields):
        data = {"purpose": purpose, **fields}
        return http.post("/files", files={"file": (name, content)}, data=data).json()

    return upload


def list_ids(http, **query):
    return [item["id"] for item in http.get("/files", params=query).json()["data"]]


@pytest.mark.parametrize("content", [b"", b"hello", os.urandom(3_000_000)])
def test_what_was_uploaded_comes_back(http, upload, content):
    file = upload(content, "ä b.bin")
    response = http.get(f"/files/{file['id']}/content")

    assert (len(content), "ä b.bin") == (file["bytes"], file["filename"])
    assert content == response.content
    assert "application/octet-stream" == response.headers["content-type"]


def test_a_file_is_described_the_same_each_time(http, upload):
    file = upload()

    assert file == http.get(f"/files/{file['id']}").json()
    assert [file] == http.get("/files").json()["data"]


def test_a_file_can_expire(upload):
    fields = {"expires_after[anchor]": "created_at", "expires_after[seconds]": "3600"}
    file = upload(**fields)

    assert 3600 == file["expires_at"] - file["created_at"]


def test_the_newest_file_comes_first_and_pages_follow_each_other(http, upload):
    ids = [upload()["id"] for _ in range(3)]
    first = http.get("/files", params={"limit": 2}).json()

    assert ids[:0:-1] == [file["id"] for file in first["data"]]
    assert (ids[2], ids[1], True) == (first["first_id"], first["last_id"], first["has_more"])
    assert ids[:1] == list_ids(http, limit=2, after=first["last_id"])
    assert ids == list_ids(http, order="asc")


@pytest.mark.parametrize(("order", "expected"), [("asc", []), ("desc", [1, 0])])
def test_a_page_begins_where_a_file_was_that_is_deleted(http, upload, order, expected):
    ids = [upload()["id"] for _ in range(3)]
    http.delete(f"/files/{ids[2]}")

    assert [ids[n] for n in expected] == list_ids(http, order=order, after=ids[2])


def test_a_form_that_is_broken_is_refused(http):
    kind = "multipart/form-data; boundary=x"
    answer = http.post("/files", content=b"no form", headers={"content-type": kind})

    assert (400, True) == (answer.status_code, "multipart" in answer.json()["error"]["message"])


def test_files_are_listed_by_purpose(http, upload):
    wanted = upload(purpose="batch")["id"]
    upload(purpose="vision")

    assert [wanted] == list_ids(http, purpose="batch")


def test_a_deleted_file_is_gone(http, upload):
    file_id = upload()["id"]
    deleted = http.delete(f"/files/{file_id}").json()

    assert {"id": file_id, "object": "file", "deleted": True} == deleted
    assert 404 == http.get(f"/files/{file_id}").status_code
    assert [] == list_ids(http)


@pytest.mark.parametrize(
    ("files", "data", "param"),
    [
        ({}, {"purpose": "batch"}, "file"),
        ({}, {"purpose": "batch", "file": "text"}, "file"),
        ({"file": b"x"}, {}, "purpose"),
        ({"file": b"x"}, {"purpose": "fun"}, "purpose"),
        (
            {"file": b"x"},
            {"purpose": "batch", "expires_after[seconds]": "soon"},
            "expires_after[seconds]",
        ),
    ],
)
def test_a_wrong_upload_is_told_which_parameter_it_was(http, files, data, param):
    response = http.post("/files", files=files, data=data)

    assert (400, param) == (response.status_code, response.json()["error"]["param"])


def test_a_broken_multipart_body_is_an_error_object(http):
    headers = {"content-type": "multipart/form-data; boundary=x"}
    response = http.post("/files", content=b"nonsense", headers=headers)

    assert 400 == response.status_code
    assert "error" in response.json()


def test_nothing_is_left_on_disk(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with LocalServer() as server:
        url = f"{server.base_url}/files"
        httpx.post(url, files={"file": b"x" * 3_000_000}, data={"purpose": "batch"})

        assert 1 == len(list(tmp_path.glob("*/*")))

    assert [] == list(tmp_path.iterdir())


UPLOAD_32_MIB = """
import resource, httpx
from wrapper.testing import LocalServer

def body():
    yield b'--x\\r\\nContent-Disposition: form-data; name="purpose"\\r\\n\\r\\nbatch\\r\\n'
    yield b'--x\\r\\nContent-Disposition: form-data; name="file"; filename="f"\\r\\n\\r\\n'
    for _ in range(512):
        yield bytes(65536)
    yield b'\\r\\n--x--\\r\\n'

def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024

with LocalServer() as server, httpx.Client(base_url=server.base_url, timeout=60) as http:
    http.post('/files', files={'file': b'x'}, data={'purpose': 'batch'})
    before = peak()
    headers = {'content-type': 'multipart/form-data; boundary=x'}
    file = http.post('/files', content=body(), headers=headers).json()
    with http.stream('GET', f"/files/{file['id']}/content") as response:
        size = sum(map(len, response.iter_bytes()))
    print(file['bytes'], size, peak() - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="ru_maxrss is in KiB on Linux only")
def test_a_large_file_does_not_live_in_memory():
    command = [sys.executable, "-c", UPLOAD_32_MIB]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=True)
    sent, received, grown = map(int, done.stdout.split())

    assert (32 << 20, 32 << 20) == (sent, received)
    assert grown < 16
