"""Path parameters."""

import pytest

from tests._async.clients import mock_client
from tests.kit.answers import Answers, reply
from tests.kit.samples import MODEL, page


@pytest.mark.parametrize(
    ("id", "path"),
    [
        ("gpt-4o", "gpt-4o"),
        ("owner/name", "owner%2Fname"),
        ("owner%2fname", "owner%2fname"),
        ("owner%2Fname", "owner%2Fname"),
        ("ft:gpt-4o:me::abc", "ft:gpt-4o:me::abc"),
        ("100%", "100%25"),
        ("a b?c#d", "a%20b%3Fc%23d"),
        ("größe", "gr%C3%B6%C3%9Fe"),
        ("a..b", "a..b"),
        ("...", "..."),
        ("http://evil.test/x", "http:%2F%2Fevil.test%2Fx"),
        ("//evil.test", "%2F%2Fevil.test"),
        ("a\\b", "a%5Cb"),
        ("a;b=c", "a;b=c"),
        ("a%20b", "a%20b"),
        ("a%2520b", "a%2520b"),
        ("%zz", "%25zz"),
        ("a\r\nb", "a%0D%0Ab"),
        (7, "7"),
    ],
)
async def test_an_id_is_one_segment_of_the_path(id, path):
    answers = Answers(reply(MODEL))
    await mock_client(answers).models.retrieve(id)

    assert f"/v1/models/{path}" == answers.request.url.raw_path.decode()


@pytest.mark.parametrize("id", ["", None])
async def test_an_empty_id_is_refused(id):
    expected = f"Expected a non-empty value for `model` but received {id!r}"
    with pytest.raises(ValueError, match=expected):
        await mock_client(Answers()).models.retrieve(id)


MISLEADING = {
    "a dot": ".",
    "two dots": "..",
    "an encoded dot": "%2e",
    "encoded dots": "%2E%2e",
    "half encoded": ".%2E",
    "encoded twice": "%252e%252e",
    "encoded three times": "%25252e.",
    "encoded without end": "%" + "25" * 5000 + "2e",
    "up and down": "../files",
    "encoded slash": "..%2ffiles",
    "encoded dots, plain slash": "%2e%2e/files",
    "in the middle": "a/../../files",
    "at the end": "a%2F%2E%2E",
    "here": "a/./b",
    "backslash": "..\\files",
    "encoded backslash": "..%5cfiles",
    "path parameter": "..;a=b",
    "full-width dots": "\uff0e\uff0e",
    "encoded full-width dots": "%EF%BC%8E%EF%BC%8E",
    "one dot leader": "\u2024\u2024",
    "two dot leader": "\u2025",
    "full-width slash": "a\uff0f..",
    "overlong dots": "%c0%ae%c0%ae",
    "overlong slash": "a%c0%afb",
    "overlong in three bytes": "%e0%80%ae",
    "overlong in four bytes": "%f0%80%80%ae",
    "NUL": "a\0b",
    "encoded NUL": "a%00b",
    "NUL encoded twice": "a%2500b",
    "no text": "\ud800",
    "white space": ".. ",
}


@pytest.mark.parametrize("id", MISLEADING.values(), ids=MISLEADING)
async def test_a_dot_segment_is_refused(id):
    with pytest.raises(ValueError, match="`model`"):
        await mock_client(Answers()).models.retrieve(id)


async def test_an_id_that_is_too_long_is_refused():
    with pytest.raises(ValueError, match="makes no URL"):
        await mock_client(Answers()).models.retrieve("a" * 100_000)


@pytest.mark.parametrize(
    "path",
    [
        "../admin",
        "/../../admin",
        "files/../../admin",
        "./../admin",
        "a/b/../../../x",
        "..",
        "/..",
        "%2e%2e/x",
        "a/..%2f..\\x",
    ],
)
async def test_a_path_stays_below_the_address(path):
    with pytest.raises(ValueError, match="leads out of the base URL"):
        await mock_client(Answers()).get(path, cast_to=dict)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("//evil.test/x", "http://api.test/v1/evil.test/x"),
        ("HTTP://evil.test/x", "http://api.test/v1/HTTP://evil.test/x"),
        ("\\\\evil.test\\x", "http://api.test/v1/\\\\evil.test\\x"),
        ("@evil.test", "http://api.test/v1/@evil.test"),
        (":80@evil.test/", "http://api.test/v1/:80@evil.test/"),
        ("file:///etc/passwd", "http://api.test/v1/file:///etc/passwd"),
        ("a/../b", "http://api.test/v1/b"),
        ("models?x=/../..", "http://api.test/v1/models?x=/../.."),
    ],
)
async def test_a_path_leads_to_no_other_host(path, expected):
    answers = Answers(reply(MODEL))
    await mock_client(answers).get(path, cast_to=dict)

    assert expected == str(answers.request.url)


@pytest.mark.parametrize("path", ["a\r\nx-evil: 1", "a\0b", "a\tb", "a" * 100_000])
async def test_a_path_that_makes_no_url_is_refused(path):
    with pytest.raises(ValueError, match="makes no URL"):
        await mock_client(Answers()).get(path, cast_to=dict)


@pytest.mark.parametrize(
    "cursor", ["http://evil.test/v1/files?after=x", "//evil.test", "a&limit=1#x", "a\r\nb", "../.."]
)
async def test_a_cursor_is_nothing_but_a_value(cursor):
    answers = Answers(reply(page("a")))
    await mock_client(answers).files.list(after=cursor)

    assert ("api.test", "/v1/files", [("after", cursor)]) == (
        answers.request.url.host,
        answers.request.url.path,
        answers.request.url.params.multi_items(),
    )


async def test_an_omitted_id_is_refused():
    with pytest.raises(TypeError):
        await mock_client(Answers()).models.retrieve()
