"""Path parameters."""

import pytest

from tests._async.clients import mock_client
from tests.answers import Answers, reply
from tests.samples import MODEL


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


@pytest.mark.parametrize("id", [".", "..", "%2e", "%2E%2e", ".%2E"])
async def test_a_dot_segment_is_refused(id):
    with pytest.raises(ValueError, match="`model`"):
        await mock_client(Answers()).models.retrieve(id)


@pytest.mark.parametrize("id", ["../files", "..%2ffiles", "%2e%2e/files", "a/../../files"])
async def test_an_id_stays_below_its_path(id):
    answers = Answers(reply(MODEL))
    await mock_client(answers).models.retrieve(id)

    assert answers.request.url.raw_path.startswith(b"/v1/models/")
    assert b"/" not in answers.request.url.raw_path.removeprefix(b"/v1/models/")


async def test_an_omitted_id_is_refused():
    with pytest.raises(TypeError):
        await mock_client(Answers()).models.retrieve()
