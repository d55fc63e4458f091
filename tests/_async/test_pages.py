"""Lists: one page, all pages, and where they end."""

import copy

import pytest

from generated_client import models as m
from tests._async.clients import mock_client
from tests.kit.answers import Answers, failure, reply
from tests.kit.samples import FILE, MESSAGE, MODEL, MODELS, page
from wrapper import APIResponseValidationError, AsyncPage, NotFoundError

FIRST, SECOND, LAST = page("a", "b", has_more=True), page("c", has_more=True), page("d")


def three_pages():
    return Answers(reply(FIRST), reply(SECOND), reply(LAST))


async def test_iterating_a_list_gives_the_items_of_all_pages():
    answers = three_pages()

    assert ["a", "b", "c", "d"] == [file.id async for file in mock_client(answers).files.list()]


async def test_a_page_can_be_iterated_for_all_items():
    first = await mock_client(three_pages()).files.list()

    assert ["a", "b", "c", "d"] == [file.id async for file in first]


async def test_a_page_can_be_iterated_twice():
    answers = Answers(reply(FIRST), reply(LAST), reply(LAST))
    first = await mock_client(answers).files.list()

    assert [file.id async for file in first] == [file.id async for file in first]


async def test_a_copy_of_a_page_goes_on_where_the_page_does():
    again = copy.copy(await mock_client(three_pages()).files.list())

    assert ["a", "b", "c", "d"] == [file.id async for file in again]


async def test_a_list_call_gives_the_first_page():
    first = await mock_client(three_pages()).files.list()

    assert (AsyncPage, ["a", "b"]) == (type(first), [file.id for file in first.data])


async def test_items_are_models():
    first = await mock_client(three_pages()).files.list()

    assert [m.FileObject, m.FileObject] == [type(file) for file in first.data]


async def test_pages_are_fetched_as_needed():
    answers = three_pages()
    first = await mock_client(answers).files.list()
    items = aiter(first)
    await anext(items)
    await anext(items)
    before = len(answers.requests)
    await anext(items)
    await items.aclose()

    assert (1, 2) == (before, len(answers.requests))


async def test_the_cursor_is_the_id_of_the_last_item():
    answers = three_pages()
    assert 4 == len([file async for file in mock_client(answers).files.list()])

    assert [None, "b", "c"] == [r.url.params.get("after") for r in answers.requests]


async def test_the_query_and_the_options_go_with_every_page():
    answers = three_pages()
    listing = mock_client(answers).files.list(
        limit=2, purpose="batch", extra_headers={"x-extra": "1"}, extra_query={"q": "2"}, timeout=7
    )
    assert 4 == len([file async for file in listing])

    assert [("2", "batch", "1", "2", 7)] * 3 == [
        (
            request.url.params["limit"],
            request.url.params["purpose"],
            request.headers["x-extra"],
            request.url.params["q"],
            request.extensions["timeout"]["read"],
        )
        for request in answers.requests
    ]


async def test_a_path_goes_with_every_page():
    first = {"object": "list", "data": [MESSAGE], "has_more": True}
    answers = Answers(reply(first), reply({**first, "data": [], "has_more": False}))
    messages = mock_client(answers).chat.completions.messages.list("chatcmpl-1")
    assert 1 == len([message async for message in messages])

    assert ["/v1/chat/completions/chatcmpl-1/messages"] * 2 == [
        request.url.path for request in answers.requests
    ]


async def test_a_page_knows_whether_another_follows():
    first = await mock_client(three_pages()).files.list()
    second = await first.get_next_page()
    last = await second.get_next_page()

    assert [True, True, False] == [p.has_next_page() for p in (first, second, last)]


async def test_a_page_says_how_the_next_is_asked_for():
    first = await mock_client(three_pages()).files.list()

    assert {"after": "b"} == first.next_page_info().params


async def test_the_cursor_of_a_page_is_its_after():
    first = await mock_client(three_pages()).files.list()

    assert "b" == first.after


async def test_the_last_page_has_no_next_page_info():
    last = await mock_client(Answers(reply(LAST))).files.list()

    assert None is last.next_page_info()


async def test_the_last_page_has_no_next_page():
    last = await mock_client(Answers(reply(LAST))).files.list()

    with pytest.raises(RuntimeError, match="has_next_page"):
        await last.get_next_page()


async def test_pages_can_be_iterated():
    first = await mock_client(three_pages()).files.list()

    assert [["a", "b"], ["c"], ["d"]] == [
        [file.id for file in each.data] async for each in first.iter_pages()
    ]


ENDS = {
    "has_more is false": page("a", "b", has_more=False),
    "has_more is false and a cursor": {**page(has_more=False), "last_id": "z"},
    "neither items nor has_more": page(has_more=None),
    "neither ids nor has_more": {"object": "list", "data": [{"object": "file"}]},
}


@pytest.mark.parametrize("answer", ENDS.values(), ids=ENDS)
async def test_a_page_is_the_last_when_it_has(answer):
    only = await mock_client(Answers(reply(answer))).files.list()

    assert not only.has_next_page()


@pytest.mark.parametrize("has_more", [True, None])
async def test_an_empty_page_with_a_cursor_does_not_end_the_list(has_more):
    empty = {**page(has_more=has_more), "last_id": "y"}
    answers = Answers(reply(empty), reply(FIRST), reply({**empty, "last_id": "z"}), reply(LAST))
    ids = [file.id async for file in mock_client(answers).files.list()]

    assert ["a", "b", "d"] == ids
    assert [None, "y", "b", "z"] == [r.url.params.get("after") for r in answers.requests]


CUT_OFF = {
    "nothing in it": page(has_more=True),
    "data that is null": {"object": "list", "data": None, "has_more": True},
    "data that is missing": {"object": "list", "has_more": True},
    "items without ids": {"object": "list", "data": [{"object": "file"}], "has_more": True},
    "an empty id": page("", has_more=True),
}


@pytest.mark.parametrize("answer", CUT_OFF.values(), ids=CUT_OFF)
async def test_more_without_a_cursor_is_an_error_after_the_items(answer):
    answers = Answers(reply(answer))
    first = await mock_client(answers).files.list()

    assert (len(answer.get("data") or []), True) == (len(first.data), first.has_next_page())
    with pytest.raises(APIResponseValidationError, match="has_more: true` and no cursor"):
        await first.get_next_page()
    assert 1 == len(answers.requests)


async def test_a_page_without_has_more_may_be_followed_by_another():
    answers = Answers(reply(page("a", has_more=None)), reply(page(has_more=None)))

    assert ["a"] == [file.id async for file in mock_client(answers).files.list()]


async def test_a_cursor_that_does_not_advance_ends_the_list():
    answers = Answers(reply(page("a", "b", has_more=None)))
    ids = [file.id async for file in mock_client(answers).files.list()]

    assert (["a", "b", "a", "b"], 2) == (ids, len(answers.requests))


async def test_a_page_may_say_its_last_id_itself():
    answer = {"object": "list", "data": [{"x": 1}], "last_id": "z", "has_more": True}
    only = await mock_client(Answers(reply(answer))).files.list()

    assert {"after": "z"} == only.next_page_info().params


async def test_a_list_without_cursors_has_one_page():
    answers = Answers(reply({**MODELS, "has_more": True}))
    only = await mock_client(answers).models.list()

    assert ([MODEL["id"]], False) == ([model.id for model in only.data], only.has_next_page())


async def test_a_list_may_be_a_bare_array():
    only = await mock_client(Answers(reply([MODEL]))).models.list()

    assert ["gpt-4o"] == [model.id for model in only.data]


async def test_members_of_a_page_are_attributes():
    answer = page("a", "b", first_id="a", last_id="b", x_total=7)
    only = await mock_client(Answers(reply(answer))).files.list()

    assert ("list", "a", "b", False, 7) == (
        only.object,
        only.first_id,
        only.last_id,
        only.has_more,
        only.x_total,
    )


async def test_a_page_has_no_attributes_that_nobody_sent():
    only = await mock_client(Answers(reply(page("a")))).files.list()

    with pytest.raises(AttributeError, match="no_such_member"):
        assert only.no_such_member


async def test_a_page_shows_its_items():
    only = await mock_client(Answers(reply(page("a")))).files.list()

    assert "id='a'" in repr(only)


async def test_an_empty_list_gives_nothing():
    assert [] == [file async for file in mock_client(Answers(reply(page()))).files.list()]


async def test_an_error_on_a_later_page_is_raised_there():
    items = aiter(mock_client(Answers(reply(FIRST), failure(404))).files.list())
    seen = [(await anext(items)).id, (await anext(items)).id]
    with pytest.raises(NotFoundError):
        await anext(items)

    assert ["a", "b"] == seen


async def test_a_later_page_is_tried_again():
    answers = Answers(reply(FIRST), failure(500), reply(LAST))

    assert 3 == len([file async for file in mock_client(answers).files.list()])


async def test_a_page_of_a_raw_response_goes_on():
    raw = await mock_client(three_pages()).files.with_raw_response.list()
    first = raw.parse()

    assert ["a", "b", "c", "d"] == [file.id async for file in first]


async def test_a_page_of_an_unread_response_goes_on():
    client = mock_client(three_pages())
    async with client.files.with_streaming_response.list() as response:
        first = await response.parse()

    assert ["a", "b", "c", "d"] == [file.id async for file in first]


async def test_items_of_a_page_are_as_they_came():
    only = await mock_client(Answers(reply(page("a")))).files.list()

    assert {**FILE, "id": "a"} == only.data[0].to_dict()
