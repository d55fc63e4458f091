"""`client.conversations`: what it sends, and what comes back."""

import pytest

from generated_client import models as m
from tests._async.clients import mock_client
from tests.kit.answers import Answers, reply
from tests.kit.response_samples import FUNCTION_CALL, MESSAGE, REASONING
from wrapper import AsyncPage

CONVERSATION = {
    "id": "conv_1",
    "object": "conversation",
    "created_at": 1_700_000_000,
    "metadata": {"topic": "tea"},
}
USER = {"role": "user", "content": "Hi"}


def items(*data, last_id="msg_9", has_more=False):
    return {
        "object": "list",
        "data": list(data),
        "first_id": "x",
        "last_id": last_id,
        "has_more": has_more,
    }


async def test_a_conversation_begins_with_items():
    answers = Answers(reply(CONVERSATION))
    given = {"metadata": {"topic": "tea"}, "items": [USER]}
    conversation = await mock_client(answers).conversations.create(**given)

    assert (m.Conversation, {"topic": "tea"}, given) == (
        type(conversation),
        conversation.metadata,
        answers.json,
    )


@pytest.mark.parametrize(
    ("method", "params", "verb", "answer", "expected"),
    [
        ("retrieve", {}, "GET", CONVERSATION, m.Conversation),
        ("update", {"metadata": {"a": "b"}}, "POST", CONVERSATION, m.Conversation),
        ("delete", {}, "DELETE", {"id": "conv_1", "deleted": True}, m.ConversationDeleted),
    ],
)
async def test_one_conversation(method, params, verb, answer, expected):
    answers = Answers(reply(answer))
    call = getattr(mock_client(answers).conversations, method)
    result = await call("conv_1", **params)

    assert (expected, verb, "/v1/conversations/conv_1") == (
        type(result),
        answers.request.method,
        answers.request.url.path,
    )


async def test_items_are_added_and_come_back_as_they_are_kept():
    message = {**USER, "type": "message", "id": "msg_1", "content": []}
    answers = Answers(reply(items(message, last_id="msg_1")))
    added = await mock_client(answers).conversations.items.create(
        "conv_1", items=[USER], include=["message.output_text.logprobs"]
    )

    assert [m.Message] == [type(item) for item in added.data]
    assert ({"items": [USER]}, b"include%5B%5D=message.output_text.logprobs") == (
        answers.json,
        answers.request.url.query,
    )


async def test_items_that_a_response_made_can_be_added():
    call = m.ResponseFunctionToolCall.from_dict(FUNCTION_CALL)
    answers = Answers(reply(items(FUNCTION_CALL)))
    await mock_client(answers).conversations.items.create("conv_1", items=[call])

    assert {"items": [FUNCTION_CALL]} == answers.json


async def test_items_come_in_pages_by_the_last_id_that_each_names():
    pages = [items(MESSAGE, last_id="cursor", has_more=True), items(REASONING, FUNCTION_CALL)]
    answers = Answers(*map(reply, pages))
    found = mock_client(answers).conversations.items.list("conv_1", limit=2)

    assert [m.Message, m.ResponseReasoningItem, m.ResponseFunctionToolCallItem] == [
        type(item) async for item in found
    ]
    assert ["limit=2", "after=cursor&limit=2"] == [
        request.url.query.decode() for request in answers.requests
    ]


async def test_a_list_of_items_is_a_page():
    page = await mock_client(Answers(reply(items(MESSAGE)))).conversations.items.list("conv_1")

    assert (AsyncPage, "msg_9") == (type(page), page.last_id)


@pytest.mark.parametrize(
    ("method", "verb", "answer", "expected"),
    [
        ("retrieve", "GET", MESSAGE, m.Message),
        ("delete", "DELETE", CONVERSATION, m.Conversation),
    ],
)
async def test_one_item(method, verb, answer, expected):
    answers = Answers(reply(answer))
    call = getattr(mock_client(answers).conversations.items, method)
    result = await call("msg_1", conversation_id="conv_1")

    assert (expected, verb, "/v1/conversations/conv_1/items/msg_1") == (
        type(result),
        answers.request.method,
        answers.request.url.path,
    )


@pytest.mark.parametrize(("item", "conversation"), [("", "conv_1"), ("msg_1", "")])
async def test_an_empty_id_is_refused(item, conversation):
    answers = Answers(reply(MESSAGE))
    with pytest.raises(ValueError, match="Expected a non-empty value for"):
        await mock_client(answers).conversations.items.retrieve(item, conversation_id=conversation)

    assert [] == answers.requests


async def test_views_of_items_parse_to_the_same():
    client = mock_client(Answers(reply(MESSAGE)))
    raw = await client.conversations.items.with_raw_response.retrieve(
        "msg_1", conversation_id="conv_1"
    )

    assert "msg_1" == raw.parse().id
