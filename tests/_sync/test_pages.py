# Written by codegen/facade/unasync.py from tests/_async/test_pages.py; edit that file instead.
"""Lists: one page, all pages, and where they end."""

import copy

import pytest

from generated_client import models as m
from tests._sync.clients import mock_client
from tests.kit.answers import Answers, failure, reply
from tests.kit.samples import FILE, MESSAGE, MODEL, MODELS, page
from wrapper import APIResponseValidationError, NotFoundError, Page

FIRST, SECOND, LAST = page("a", "b", has_more=True), page("c", has_more=True), page("d")


def three_pages():
    return Answers(reply(FIRST), reply(SECOND), reply(LAST))


def test_iterating_a_list_gives_the_items_of_all_pages():
    answers = three_pages()

    assert ["a", "b", "c", "d"] == [file.id for file in mock_client(answers).files.list()]


def test_a_page_can_be_iterated_for_all_items():
    first = mock_client(three_pages()).files.list()

    assert ["a", "b", "c", "d"] == [file.id for file in first]


def test_a_page_can_be_iterated_twice():
    answers = Answers(reply(FIRST), reply(LAST), reply(LAST))
    first = mock_client(answers).files.list()

    assert [file.id for file in first] == [file.id for file in first]


def test_a_copy_of_a_page_goes_on_where_the_page_does():
    again = copy.copy(mock_client(three_pages()).files.list())

    assert ["a", "b", "c", "d"] == [file.id for file in again]


def test_a_list_call_gives_the_first_page():
    first = mock_client(three_pages()).files.list()

    assert (Page, ["a", "b"]) == (type(first), [file.id for file in first.data])


def test_items_are_models():
    first = mock_client(three_pages()).files.list()

    assert [m.FileObject, m.FileObject] == [type(file) for file in first.data]


def test_pages_are_fetched_as_needed():
    answers = three_pages()
    first = mock_client(answers).files.list()
    items = iter(first)
    next(items)
    next(items)
    before = len(answers.requests)
    next(items)
    items.close()

    assert (1, 2) == (before, len(answers.requests))


def test_the_cursor_is_the_id_of_the_last_item():
    answers = three_pages()
    assert 4 == len([file for file in mock_client(answers).files.list()])

    assert [None, "b", "c"] == [r.url.params.get("after") for r in answers.requests]


def test_the_query_and_the_options_go_with_every_page():
    answers = three_pages()
    listing = mock_client(answers).files.list(
        limit=2, purpose="batch", extra_headers={"x-extra": "1"}, extra_query={"q": "2"}, timeout=7
    )
    assert 4 == len([file for file in listing])

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


def test_a_path_goes_with_every_page():
    first = {"object": "list", "data": [MESSAGE], "has_more": True}
    answers = Answers(reply(first), reply({**first, "data": [], "has_more": False}))
    messages = mock_client(answers).chat.completions.messages.list("chatcmpl-1")
    assert 1 == len([message for message in messages])

    assert ["/v1/chat/completions/chatcmpl-1/messages"] * 2 == [
        request.url.path for request in answers.requests
    ]


def test_a_page_knows_whether_another_follows():
    first = mock_client(three_pages()).files.list()
    second = first.get_next_page()
    last = second.get_next_page()

    assert [True, True, False] == [p.has_next_page() for p in (first, second, last)]


def test_a_page_says_how_the_next_is_asked_for():
    first = mock_client(three_pages()).files.list()

    assert {"after": "b"} == first.next_page_info().params


def test_the_cursor_of_a_page_is_its_after():
    first = mock_client(three_pages()).files.list()

    assert "b" == first.after


def test_the_last_page_has_no_next_page_info():
    last = mock_client(Answers(reply(LAST))).files.list()

    assert None is last.next_page_info()


def test_the_last_page_has_no_next_page():
    last = mock_client(Answers(reply(LAST))).files.list()

    with pytest.raises(RuntimeError, match="has_next_page"):
        last.get_next_page()


def test_pages_can_be_iterated():
    first = mock_client(three_pages()).files.list()

    assert [["a", "b"], ["c"], ["d"]] == [
        [file.id for file in each.data] for each in first.iter_pages()
    ]


ENDS = {
    "has_more is false": page("a", "b", has_more=False),
    "has_more is false and a cursor": {**page(has_more=False), "last_id": "z"},
    "neither items nor has_more": page(has_more=None),
    "neither ids nor has_more": {"object": "list", "data": [{"object": "file"}]},
}


@pytest.mark.parametrize("answer", ENDS.values(), ids=ENDS)
def test_a_page_is_the_last_when_it_has(answer):
    only = mock_client(Answers(reply(answer))).files.list()

    assert not only.has_next_page()


@pytest.mark.parametrize("has_more", [True, None])
def test_an_empty_page_with_a_cursor_does_not_end_the_list(has_more):
    empty = {**page(has_more=has_more), "last_id": "y"}
    answers = Answers(reply(empty), reply(FIRST), reply({**empty, "last_id": "z"}), reply(LAST))
    ids = [file.id for file in mock_client(answers).files.list()]

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
def test_more_without_a_cursor_is_an_error_after_the_items(answer):
    answers = Answers(reply(answer))
    first = mock_client(answers).files.list()

    assert (len(answer.get("data") or []), True) == (len(first.data), first.has_next_page())
    with pytest.raises(APIResponseValidationError, match="has_more: true` and no cursor"):
        first.get_next_page()
    assert 1 == len(answers.requests)


def test_a_page_without_has_more_may_be_followed_by_another():
    answers = Answers(reply(page("a", has_more=None)), reply(page(has_more=None)))

    assert ["a"] == [file.id for file in mock_client(answers).files.list()]


def test_a_cursor_that_does_not_advance_ends_the_list():
    answers = Answers(reply(page("a", "b", has_more=None)))
    ids = [file.id for file in mock_client(answers).files.list()]

    assert (["a", "b", "a", "b"], 2) == (ids, len(answers.requests))


def test_a_page_may_say_its_last_id_itself():
    answer = {"object": "list", "data": [{"x": 1}], "last_id": "z", "has_more": True}
    only = mock_client(Answers(reply(answer))).files.list()

    assert {"after": "z"} == only.next_page_info().params


def test_a_list_without_cursors_has_one_page():
    answers = Answers(reply({**MODELS, "has_more": True}))
    only = mock_client(answers).models.list()

    assert ([MODEL["id"]], False) == ([model.id for model in only.data], only.has_next_page())


def test_a_list_may_be_a_bare_array():
    only = mock_client(Answers(reply([MODEL]))).models.list()

    assert ["gpt-4o"] == [model.id for model in only.data]


def test_members_of_a_page_are_attributes():
    answer = page("a", "b", first_id="a", last_id="b", x_total=7)
    only = mock_client(Answers(reply(answer))).files.list()

    assert ("list", "a", "b", False, 7) == (
        only.object,
        only.first_id,
        only.last_id,
        only.has_more,
        only.x_total,
    )


def test_a_page_has_no_attributes_that_nobody_sent():
    only = mock_client(Answers(reply(page("a")))).files.list()

    with pytest.raises(AttributeError, match="no_such_member"):
        assert only.no_such_member


def test_a_page_shows_its_items():
    only = mock_client(Answers(reply(page("a")))).files.list()

    assert "id='a'" in repr(only)


def test_an_empty_list_gives_nothing():
    assert [] == [file for file in mock_client(Answers(reply(page()))).files.list()]


def test_an_error_on_a_later_page_is_raised_there():
    items = iter(mock_client(Answers(reply(FIRST), failure(404))).files.list())
    seen = [next(items).id, next(items).id]
    with pytest.raises(NotFoundError):
        next(items)

    assert ["a", "b"] == seen


def test_a_later_page_is_tried_again():
    answers = Answers(reply(FIRST), failure(500), reply(LAST))

    assert 3 == len([file for file in mock_client(answers).files.list()])


def test_a_page_of_a_raw_response_goes_on():
    raw = mock_client(three_pages()).files.with_raw_response.list()
    first = raw.parse()

    assert ["a", "b", "c", "d"] == [file.id for file in first]


def test_a_page_of_an_unread_response_goes_on():
    client = mock_client(three_pages())
    with client.files.with_streaming_response.list() as response:
        first = response.parse()

    assert ["a", "b", "c", "d"] == [file.id for file in first]


def test_items_of_a_page_are_as_they_came():
    only = mock_client(Answers(reply(page("a")))).files.list()

    assert {**FILE, "id": "a"} == only.data[0].to_dict()
