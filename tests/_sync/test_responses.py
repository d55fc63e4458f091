# Written by codegen/facade/unasync.py from tests/_async/test_responses.py; edit that file instead.
"""`client.responses`: what it sends, and what comes back."""

import json

import pytest

from generated_client import models as m
from generated_client.base import BaseModel
from tests._sync.clients import mock_client, socket_client
from tests.kit.answers import Answers, failure, reply, streamed
from tests.kit.response_samples import (
    COMPLETED,
    CREATED,
    FUNCTION_CALL,
    MESSAGE,
    REASONING,
    RESPONSE,
    delta,
    event,
    told,
)
from wrapper import APIError, NotFoundError, Page, Stream
from wrapper.testing import LocalServer

HELLO = told(CREATED, delta("Hel"), delta("lo!"), COMPLETED)


def answered(body=RESPONSE):
    return Answers(reply(body))


def stream_of(*pieces):
    client = mock_client(Answers(streamed(*pieces)))
    return client.responses.create(model="gpt-4o", input="Hi", stream=True)


def test_a_response_is_typed():
    response = mock_client(answered()).responses.create(model="gpt-4o", input="Hi")

    assert (m.Response, "completed", 5) == (
        type(response),
        response.status,
        response.usage.total_tokens,
    )


def test_the_text_of_a_response_is_one_string():
    two = {"output": [MESSAGE, REASONING, MESSAGE]}
    response = mock_client(answered({**RESPONSE, **two})).responses.create(input="Hi")

    assert "Hello!Hello!" == response.output_text


def test_a_response_without_a_message_has_an_empty_text():
    response = mock_client(answered({**RESPONSE, "output": []})).responses.retrieve("resp_1")

    assert "" == response.output_text


def test_output_items_are_of_their_own_classes():
    response = mock_client(answered()).responses.create(input="Hi")

    assert [m.ResponseReasoningItem, m.ResponseOutputMessage, m.ResponseFunctionToolCall] == [
        type(item) for item in response.output
    ]


def test_output_items_can_be_sent_back():
    answers = Answers(reply(RESPONSE), reply(RESPONSE))
    client = mock_client(answers)
    response = client.responses.create(input="Hi")
    result = {"type": "function_call_output", "call_id": "call_1", "output": "12:00"}
    client.responses.create(input=[{"role": "user", "content": "Hi"}, *response.output, result])
    sent = json.loads(answers.requests[-1].content)["input"]

    assert [{"role": "user", "content": "Hi"}, REASONING, MESSAGE, FUNCTION_CALL, result] == sent


def test_a_response_can_continue_another():
    answers = answered()
    mock_client(answers).responses.create(input="And?", previous_response_id="resp_0")

    assert {"input": "And?", "previous_response_id": "resp_0"} == answers.json


def test_a_stream_gives_typed_events():
    stream = stream_of(HELLO)

    assert [
        m.ResponseCreatedEvent,
        m.ResponseTextDeltaEvent,
        m.ResponseTextDeltaEvent,
        m.ResponseCompletedEvent,
    ] == [type(item) for item in stream]


def test_a_streamed_call_says_so():
    answers = Answers(streamed(HELLO))
    stream = mock_client(answers).responses.create(input="Hi", stream=True)
    stream.close()

    assert ({"input": "Hi", "stream": True}, "text/event-stream", Stream) == (
        answers.json,
        answers.request.headers["accept"],
        type(stream),
    )


ENDS = ["response.completed", "response.failed", "response.incomplete"]


@pytest.mark.parametrize("last", ENDS)
def test_a_stream_is_complete_with(last):
    stream = stream_of(told(CREATED, event(last, response=RESPONSE)))
    types = [item.type for item in stream]

    assert (["response.created", last], True) == (types, stream.completed)


def test_a_stream_that_stops_before_is_not_complete():
    stream = stream_of(told(CREATED, delta("Hel")))

    assert (2, False) == (len([item for item in stream]), stream.completed)


def test_a_failed_response_is_an_event():
    error = {"code": "server_error", "message": "It broke."}
    failed = {**RESPONSE, "status": "failed", "error": error}
    stream = stream_of(told(CREATED, event("response.failed", response=failed)))
    last = [item for item in stream][-1]

    assert ("failed", "server_error") == (last.response.status, last.response.error.code)


def test_an_error_in_a_stream_is_raised():
    told_error = event("error", code="rate_limit_exceeded", message="Slow down.", param=None)
    stream = stream_of(told(CREATED, told_error))

    with pytest.raises(APIError, match=r"Slow down\.") as caught:
        [item for item in stream]
    assert "rate_limit_exceeded" == caught.value.code


def test_an_event_of_an_unknown_type_keeps_everything():
    new = event("response.dreaming.started", item_id="dr_1", depth={"level": 3})
    stream = stream_of(told(CREATED, new, COMPLETED))
    _, item, _ = [item for item in stream]

    assert (BaseModel, "response.dreaming.started", "dr_1", new) == (
        type(item),
        item.type,
        item.item_id,
        item.to_dict(),
    )


def test_a_response_is_retrieved_with_parts_on_request():
    answers = answered()
    wanted = ["reasoning.encrypted_content", "message.output_text.logprobs"]
    mock_client(answers).responses.retrieve("resp_1", include=wanted)

    assert ("/v1/responses/resp_1", [("include[]", part) for part in wanted]) == (
        answers.request.url.path,
        answers.request.url.params.multi_items(),
    )


def test_a_stream_can_be_taken_up_again():
    answers = Answers(streamed(told(delta("lo!"), COMPLETED)))
    client = mock_client(answers)
    stream = client.responses.retrieve("resp_1", stream=True, starting_after=3)
    types = [item.type for item in stream]

    assert (b"stream=true&starting_after=3", ["response.output_text.delta", ENDS[0]], True) == (
        answers.request.url.query,
        types,
        stream.completed,
    )


def test_what_is_deleted_is_nothing_to_return():
    answers = Answers(reply())

    assert None is mock_client(answers).responses.delete("resp_1")
    assert ("DELETE", "/v1/responses/resp_1") == (
        answers.request.method,
        answers.request.url.path,
    )


def test_a_response_can_be_cancelled():
    answers = answered({**RESPONSE, "status": "cancelled"})
    response = mock_client(answers).responses.cancel("resp_1")

    assert ("cancelled", "POST", "/v1/responses/resp_1/cancel") == (
        response.status,
        answers.request.method,
        answers.request.url.path,
    )


def test_a_conversation_can_be_compacted():
    compaction = {"id": "cmp_1", "type": "compaction", "encrypted_content": "gAAA"}
    body = {"id": "resp_2", "object": "response.compaction", "output": [compaction]}
    answers = answered(body)
    short = mock_client(answers).responses.compact(model="gpt-4o", input=[MESSAGE])

    assert ([m.ResponseCompactionItem], {"model": "gpt-4o", "input": [MESSAGE]}) == (
        [type(item) for item in short.output],
        answers.json,
    )


def test_input_items_come_in_pages():
    user = {"id": "msg_0", "type": "message", "role": "user", "content": []}
    first = {"object": "list", "data": [user], "has_more": True}
    answers = Answers(reply(first), reply({**first, "data": [MESSAGE], "has_more": False}))
    items = mock_client(answers).responses.input_items.list("resp_1", order="asc")

    assert [m.ResponseInputMessageItem, m.ResponseOutputMessage] == [type(item) for item in items]
    assert ["order=asc", "after=msg_0&order=asc"] == [
        request.url.query.decode() for request in answers.requests
    ]


def test_a_list_of_input_items_is_a_page():
    body = {"object": "list", "data": [], "has_more": False}
    page = mock_client(answered(body)).responses.input_items.list("resp_1")

    assert Page is type(page)


def test_input_tokens_are_counted():
    answers = answered({"object": "response.input_tokens", "input_tokens": 11})
    count = mock_client(answers).responses.input_tokens.count(model="gpt-4o", input="Hi")

    assert (11, "/v1/responses/input_tokens") == (count.input_tokens, answers.request.url.path)


def test_a_raw_response_parses_to_the_same():
    responses = mock_client(answered()).responses.with_raw_response
    raw = responses.create(input="Hi")

    assert ("req_1", "Hello!") == (raw.request_id, raw.parse().output_text)


def test_a_raw_stream_parses_to_the_same():
    responses = mock_client(Answers(streamed(HELLO))).responses.with_raw_response
    stream = responses.create(input="Hi", stream=True).parse()

    assert 4 == len([item for item in stream])


def test_a_streaming_response_parses_to_the_same():
    responses = mock_client(answered()).responses.with_streaming_response
    with responses.retrieve("resp_1") as response:
        assert "Hello!" == response.parse().output_text


def test_sub_resources_have_views_of_their_own():
    body = {"object": "response.input_tokens", "input_tokens": 11}
    responses = mock_client(answered(body)).responses
    raw = responses.input_tokens.with_raw_response.count(input="Hi")

    assert 11 == raw.parse().input_tokens


def test_an_unknown_response_is_not_found():
    with pytest.raises(NotFoundError):
        mock_client(Answers(failure(404))).responses.retrieve("resp_0")


@pytest.mark.parametrize("method", ["retrieve", "delete", "cancel"])
def test_an_empty_id_is_refused(method):
    answers = answered()
    with pytest.raises(ValueError, match="`response_id`"):
        getattr(mock_client(answers).responses, method)("")

    assert [] == answers.requests


def test_a_tool_is_called_and_answered_with_items_as_they_came():
    tool = {"type": "function", "name": "get_time", "parameters": None, "strict": None}
    history = [{"role": "user", "content": "What time is it?"}]
    with LocalServer() as server:
        with socket_client(server) as client:
            first = client.responses.create(model="m", input=history, tools=[tool])
            [call] = first.output
            result = {"type": "function_call_output", "call_id": call.call_id, "output": "noon"}
            second = client.responses.create(
                model="m", input=[*history, call, result], tools=[tool]
            )

    assert "I looked it up, and here is what I found: noon" == second.output_text
