"""Where requests go, whatever they are made of."""

from typing import Any
from urllib.parse import unquote, unquote_to_bytes

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generated_client.encoding import path_segment
from generated_client.operation import Call
from wrapper._request.checks import without_user
from wrapper._request.config import Config
from wrapper._request.prepare import base_headers, prepare

BASES = [
    "http://api.test/v1",
    "https://user:pass@api.test:8443/a/b",
    "http://[::1]:8000",
    "http://api.test/v1?api-version=7&x=..",
    "http://api.test/%7Ea",
]
pieces = st.sampled_from(
    [".", "..", "/", "\\", "%2e", "%2F", "%252e", "%5c", "?", "#", "@", ":", "//", "http://evil.test",
     ";", "\r\n", "\0", "%00", "%", "\uff0e", "\u2025", "\uff0f", "%c0%ae", " ", "a", "é", "\ud800"]
)  # fmt: skip
hostile = st.one_of(st.text(), st.lists(pieces, max_size=8).map("".join), st.text(max_size=3))


def url_of(base_url: str, path: str, **options: Any) -> Any:
    config = Config(base_url=base_url)
    return prepare(config, base_headers(config), Call("GET", path), options).url


@given(st.sampled_from(BASES), hostile)
def test_a_segment_stays_below_the_address_and_means_what_was_given(base: str, text: str) -> None:
    try:
        url = url_of(base, f"/files/{path_segment('id', text)}/content")
    except ValueError:
        return
    home = url_of(base, "/files/x/content")
    folder, _, tail = url.raw_path.partition(b"?")[0].partition(b"/files/")
    segment, _, rest = tail.rpartition(b"/")

    assert (home.scheme, home.raw_host, home.port, b"") == (
        url.scheme,
        url.raw_host,
        url.port,
        url.userinfo,
    )
    assert home.raw_path.partition(b"/files/")[0] == folder
    assert b"content" == rest
    assert unquote_to_bytes(text) == unquote_to_bytes(segment)
    assert not set(segment) & set(b"/\\?#\r\n\0 ")
    assert ".." not in unquote(unquote(segment.decode())).replace("\\", "/").split("/")


@given(st.sampled_from(BASES), hostile)
def test_a_path_stays_below_the_address(base: str, path: str) -> None:
    if path.startswith(("http://", "https://")):
        return
    try:
        url = url_of(base, path)
    except ValueError:
        return
    home = url_of(base, "/x")

    assert (home.scheme, home.raw_host, home.port) == (url.scheme, url.raw_host, url.port)
    assert url.raw_path.startswith(home.raw_path.partition(b"?")[0].removesuffix(b"x"))


@given(st.sampled_from(BASES), st.dictionaries(hostile, st.one_of(hostile, st.integers())))
def test_a_query_is_nothing_but_a_query(base: str, query: dict[str, Any]) -> None:
    try:
        url = url_of(base, "/x", extra_query=query)
    except ValueError:
        return
    home = url_of(base, "/x")

    assert (home.netloc, home.path) == (url.netloc, url.path)
    assert {n: str(v) for n, v in query.items()}.items() <= dict(url.params).items() | {
        (n, str(v)) for n, v in query.items() if n in home.params
    }


@pytest.mark.parametrize(
    ("base_url", "expected"),
    [
        ("http://api.test/v1", ("http://api.test/v1", None)),
        ("http://user:pass@api.test/v1", ("http://api.test/v1", "Basic dXNlcjpwYXNz")),
        ("http://us%3Aer:p%40ss@api.test", ("http://api.test", "Basic dXM6ZXI6cEBzcw==")),
        ("http://user@api.test", ("http://api.test", "Basic dXNlcjo=")),
        ("http://api.test/@x?a=b@c", ("http://api.test/@x?a=b@c", None)),
    ],
)
def test_a_password_is_taken_out_of_an_address(
    base_url: str, expected: tuple[str, str | None]
) -> None:
    assert expected == without_user(base_url)
