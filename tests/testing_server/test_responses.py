"""Responses: what is answered and streamed, what is kept, and what is refused."""

import json
from itertools import count

import pytest

from generated_client.base import BaseModel
from generated_client.models.unions import decode_ResponseStreamEvent
from wrapper.testing import LocalServer

WEATHER = {
    "type": "function",
    "name": "get_weather",
    "description": "The weather in a city.",
    "parameters": {
        "type": "object",
        "properties": {"city": {"type": "string"}},
        "required": ["city"],
    },
    "strict": True,
}
TIME = {"type": "function", "name": "get_time", "parameters": None, "strict": None}
NOTE = {"type": "custom", "name": "note", "description": "Writes a note."}
ASK = "What is the weather in Lisbon?"


def post(http, path="", **body):
    return http.post(f"/responses{path}", json=body)


def ask(http, given="Hello, world", **more):
    response = post(http, model="gpt-4o-mini", input=given, **more)
    assert 200 == response.status_code, response.text
    return response.json()


def events_of(response):
    """The events of a streamed body; each bears the name of its type."""
    assert "text/event-stream; charset=utf-8" == response.headers["content-type"]
    *texts, end = response.text.split("\n\n")
    assert "" == end
    pairs = [text.split("\ndata: ") for text in texts]
    events = [json.loads(data) for _, data in pairs]
    assert [name for name, _ in pairs] == [f"event: {event['type']}" for event in events]
    return events


def stream(http, given="Hello", **more):
    return events_of(post(http, model="gpt-4o-mini", input=given, stream=True, **more))


def kinds(events):
    """The types of the events, deltas told once."""
    types = [event["type"].removeprefix("response.") for event in events]
    return list(dict.fromkeys(types))


def text(response):
    [item] = response["output"]
    return item["content"][0]["text"]


def call(response):
    [item] = response["output"]
    return item["type"], item["name"], item.get("arguments", item.get("input"))


QUOTE = 'You said "{}", and I am glad you did. How can I help?'


@pytest.mark.parametrize(
    "given",
    [
        "Hello, world",
        [{"role": "user", "content": "Hello, world"}],
        [{"type": "message", "role": "user", "content": "Hello, world"}],
        [{"role": "user", "content": [{"type": "input_text", "text": "Hello, world"}]}],
        [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "Hello, world"}],
    ],
)
def test_the_answer_quotes_the_last_user_message(http, given):
    response = ask(http, given)

    assert ("completed", QUOTE.format("Hello, world")) == (response["status"], text(response))


def test_other_parts_are_named(http):
    parts = [{"type": "input_text", "text": "This?"}, {"type": "input_image", "image_url": "x"}]

    assert "This? [input_image]" in text(ask(http, [{"role": "user", "content": parts}]))


def test_tokens_are_counted_as_in_a_chat(http):
    usage = ask(http, "Hello, world!", instructions="Be brief.")["usage"]
    # Be brief . | Hello , world !

    assert (7, 21, 28) == tuple(usage[f"{kind}_tokens"] for kind in ("input", "output", "total"))


def test_tokens_are_counted_without_an_answer(http):
    counted = post(http, "/input_tokens", input="Hello, world!", instructions="Be brief.").json()

    assert {"object": "response.input_tokens", "input_tokens": 7} == counted


def test_the_settings_come_back(http):
    given = {"temperature": 0.5, "metadata": {"a": "b"}, "instructions": "Be brief.", "user": "u"}
    response = ask(http, **given)

    assert given == {name: response[name] for name in given}


def test_an_answer_that_is_too_long_is_incomplete(http):
    response = ask(http, "word " * 30, max_output_tokens=16)

    assert ("incomplete", {"reason": "max_output_tokens"}, 16, "incomplete") == (
        response["status"],
        response["incomplete_details"],
        response["usage"]["output_tokens"],
        response["output"][0]["status"],
    )


def test_log_probabilities_come_on_request(http):
    response = ask(http, include=["message.output_text.logprobs"], top_logprobs=2)
    logprobs = response["output"][0]["content"][0]["logprobs"]

    assert (text(response), {2}) == (
        "".join(entry["token"] for entry in logprobs),
        {len(entry["top_logprobs"]) for entry in logprobs},
    )


def test_a_schema_is_answered_with_json(http):
    schema = {
        "type": "object",
        "properties": {"name": {"type": "string"}, "age": {"type": "integer"}},
        "required": ["name", "age"],
    }
    wanted = {"format": {"type": "json_schema", "name": "person", "schema": schema}}
    response = ask(http, "I am Ada", text=wanted)

    assert {"name": "Ada", "age": 1} == json.loads(text(response))


def test_json_without_a_schema_is_an_object(http):
    response = ask(http, "Hello", text={"format": {"type": "json_object"}})

    assert {"reply": QUOTE.format("Hello")} == json.loads(text(response))


CHOICES = {
    "the closest": ({"tools": [TIME, WEATHER]}, "get_weather"),
    "the only one": ({"tools": [TIME]}, "get_time"),
    "the one required": ({"tools": [WEATHER, TIME], "tool_choice": "required"}, "get_weather"),
    "the one named": (
        {"tools": [WEATHER, TIME], "tool_choice": {"type": "function", "name": "get_time"}},
        "get_time",
    ),
    "one of those allowed": (
        {
            "tools": [WEATHER, TIME],
            "tool_choice": {
                "type": "allowed_tools",
                "mode": "auto",
                "tools": [{"type": "function", "name": "get_time"}],
            },
        },
        "get_time",
    ),
}


@pytest.mark.parametrize(("options", "name"), CHOICES.values(), ids=CHOICES)
def test_a_tool_is_called(http, options, name):
    assert name == call(ask(http, ASK, **options))[1]


def test_a_function_is_called_with_arguments(http):
    response = ask(http, ASK, tools=[WEATHER])

    assert ("function_call", "get_weather", '{"city": "Lisbon"}') == call(response)


def test_a_custom_tool_is_called_with_text(http):
    assert ("custom_tool_call", "note", ASK) == call(ask(http, ASK, tools=[NOTE]))


@pytest.mark.parametrize(
    "options",
    [
        {"tools": [WEATHER], "tool_choice": "none"},
        {"tools": [{"type": "web_search"}]},
        {"tools": [{"type": "web_search"}], "tool_choice": "required"},
        {"tool_choice": "auto"},
    ],
)
def test_no_tool_is_called(http, options):
    assert QUOTE.format(ASK) == text(ask(http, ASK, **options))


def answer_to(response):
    [item] = response["output"]
    return {"type": "function_call_output", "call_id": item["call_id"], "output": "18 °C"}


FOUND = "I looked it up, and here is what I found: 18 °C"


def test_the_result_of_a_call_is_answered_in_text(http):
    first = ask(http, ASK, tools=[WEATHER])
    items = [{"role": "user", "content": ASK}, *first["output"], answer_to(first)]

    assert FOUND == text(ask(http, items, tools=[WEATHER], store=False))


def test_what_was_thought_is_no_part_of_the_conversation(http):
    thought = {"type": "reasoning", "id": "rs_1", "summary": []}
    items = [{"role": "user", "content": "Hello, world"}, thought]

    assert text(ask(http, "Hello, world")) == text(ask(http, items))


def test_a_response_continues_the_one_it_names(http):
    first = ask(http, ASK, tools=[WEATHER])
    second = ask(http, [answer_to(first)], tools=[WEATHER], previous_response_id=first["id"])

    assert FOUND == text(second)


def test_the_input_of_the_responses_before_counts(http):
    first = ask(http, "Hello")
    second = ask(http, "World", previous_response_id=first["id"])

    assert 1 + first["usage"]["output_tokens"] + 1 == second["usage"]["input_tokens"]


def test_a_streamed_text_has_all_its_events(http):
    assert [
        "created",
        "in_progress",
        "output_item.added",
        "content_part.added",
        "output_text.delta",
        "output_text.done",
        "content_part.done",
        "output_item.done",
        "completed",
    ] == kinds(stream(http))


@pytest.mark.parametrize(
    ("tool", "kind"),
    [(WEATHER, "function_call_arguments"), (NOTE, "custom_tool_call_input")],
)
def test_a_streamed_call_has_all_its_events(http, tool, kind):
    assert [
        "created",
        "in_progress",
        "output_item.added",
        f"{kind}.delta",
        f"{kind}.done",
        "output_item.done",
        "completed",
    ] == kinds(stream(http, ASK, tools=[tool]))


@pytest.mark.parametrize("options", [{}, {"tools": [WEATHER]}, {"tools": [NOTE]}])
def test_every_event_is_one_that_the_api_knows(http, options):
    decoded = [decode_ResponseStreamEvent(event) for event in stream(http, ASK, **options)]

    assert [] == [event for event in decoded if type(event) is BaseModel]


def test_events_are_numbered(http):
    numbers = [event["sequence_number"] for event in stream(http)]

    assert [number for number, _ in zip(count(), numbers, strict=False)] == numbers


def test_deltas_add_up(http):
    events = stream(http, "Hello")

    assert text(events[-1]["response"]) == "".join(event.get("delta", "") for event in events)


def test_a_stream_begins_with_nothing_made(http):
    first = stream(http)[0]["response"]

    assert ("in_progress", [], None) == (first["status"], first["output"], first["usage"])


def test_a_streamed_answer_that_is_too_long_ends_as_incomplete(http):
    assert "incomplete" == kinds(stream(http, "word " * 30, max_output_tokens=16))[-1]


def test_a_response_is_kept(http):
    response = ask(http)

    assert response == http.get(f"/responses/{response['id']}").json()


def test_a_response_that_is_not_stored_is_not_kept(http):
    response = ask(http, store=False)

    assert 404 == http.get(f"/responses/{response['id']}").status_code


def test_a_stream_can_be_had_again_from_anywhere(http):
    events = stream(http)
    path = f"/responses/{events[-1]['response']['id']}"
    again = http.get(path, params={"stream": "true", "starting_after": 3})

    assert events[4:] == events_of(again)


def test_a_deleted_response_is_gone(http):
    response_id = ask(http)["id"]
    deleted = http.delete(f"/responses/{response_id}").json()

    assert {"id": response_id, "object": "response", "deleted": True} == deleted
    assert 404 == http.get(f"/responses/{response_id}").status_code


def test_a_response_in_the_background_takes_its_time(http):
    response = ask(http, background=True)
    path = f"/responses/{response['id']}"
    later = [http.get(path).json() for _ in range(3)]

    assert ["queued", "in_progress", "completed", "completed"] == [
        r["status"] for r in (response, *later)
    ]
    assert ([], QUOTE.format("Hello, world")) == (response["output"], text(later[-1]))


def test_a_response_in_the_background_can_be_cancelled(http):
    path = f"/responses/{ask(http, background=True)['id']}"
    cancelled = http.post(f"{path}/cancel").json()

    assert ("cancelled", []) == (cancelled["status"], cancelled["output"])
    assert cancelled == http.get(path).json() == http.post(f"{path}/cancel").json()


def test_what_is_done_cannot_be_cancelled(http):
    path = f"/responses/{ask(http, background=True)['id']}"
    http.get(path), http.get(path)

    assert 400 == http.post(f"{path}/cancel").status_code


def test_only_a_response_in_the_background_can_be_cancelled(http):
    assert 400 == http.post(f"/responses/{ask(http)['id']}/cancel").status_code


def test_input_items_are_listed_newest_first(http):
    given = [{"role": "assistant", "content": "Hello."}, {"role": "user", "content": "Hi."}]
    listed = http.get(f"/responses/{ask(http, given)['id']}/input_items").json()

    assert [
        ("message", "user", [{"type": "input_text", "text": "Hi."}]),
        ("message", "assistant", [{"type": "output_text", "text": "Hello."}]),
    ] == [(item["type"], item["role"], item["content"]) for item in listed["data"]]


def test_input_items_come_in_pages(http):
    given = [{"role": "user", "content": str(number)} for number in range(3)]
    path = f"/responses/{ask(http, given)['id']}/input_items"
    first = http.get(path, params={"limit": 2, "order": "asc"}).json()
    rest = http.get(path, params={"after": first["last_id"], "order": "asc"}).json()

    assert (["0", "1"], True, ["2"], False) == (
        [item["content"][0]["text"] for item in first["data"]],
        first["has_more"],
        [item["content"][0]["text"] for item in rest["data"]],
        rest["has_more"],
    )


def message(**members):
    return {"input": [{"role": "user", "content": "Hi", **members}]}


REFUSED = {
    "no model": ({"model": None}, "model"),
    "no input": ({"input": None}, "input"),
    "a wrong input": ({"input": 7}, "input"),
    "a wrong item": ({"input": ["Hi"]}, "input[0]"),
    "a wrong role": (message(role="usr"), "input[0].role"),
    "a wrong type": (message(type=["message"]), "input[0].type"),
    "no content": (message(content=None), "input[0].content"),
    "a wrong part": (message(content=["Hi"]), "input[0].content[0]"),
    "a part without a type": (message(content=[{}]), "input[0].content[0].type"),
    "neither role nor type": ({"input": [{}]}, "input[0].type"),
    "a call without a name": (
        {"input": [{"type": "function_call", "call_id": "c", "arguments": ""}]},
        "input[0].name",
    ),
    "a result without a call": (
        {"input": [{"type": "function_call_output", "call_id": "c", "output": "x"}]},
        "input",
    ),
    "few tokens": ({"max_output_tokens": 15}, "max_output_tokens"),
    "hot": ({"temperature": 3}, "temperature"),
    "a tool without a name": ({"tools": [{"type": "function"}]}, "tools[0].name"),
    "a chat's tool": (
        {"tools": [{"type": "function", "function": {"name": "f"}}]},
        "tools[0].name",
    ),
    "a wrong choice": ({"tools": [WEATHER], "tool_choice": "some"}, "tool_choice"),
    "an unknown tool": (
        {"tools": [WEATHER], "tool_choice": {"type": "function", "name": "f"}},
        "tool_choice",
    ),
    "a choice of nothing": ({"tool_choice": "required"}, "tool_choice"),
    "a wrong format": ({"text": {"format": {"type": "xml"}}}, "text.format.type"),
    "no schema": (
        {"text": {"format": {"type": "json_schema", "name": "n"}}},
        "text.format.schema",
    ),
    "stream options alone": ({"stream_options": {}}, "stream_options"),
    "background without a store": ({"background": True, "store": False}, "background"),
}


@pytest.mark.parametrize(("body", "param"), REFUSED.values(), ids=REFUSED)
def test_refused_with_the_parameter(http, body, param):
    given = {"model": "gpt-4o-mini", "input": "Hi", **body}
    response = http.post("/responses", json={k: v for k, v in given.items() if v is not None})

    assert (400, param) == (response.status_code, response.json()["error"]["param"])


@pytest.mark.parametrize(
    "body",
    [
        {"model": "no-such-model"},
        {"previous_response_id": "resp_0"},
        {"conversation": "conv_0"},
        {"conversation": {"id": "conv_0"}},
        {"prompt": {"id": "pmpt_0"}},
    ],
)
def test_what_it_does_not_have_is_not_found(http, body):
    response = http.post("/responses", json={"model": "gpt-4o-mini", "input": "Hi", **body})

    assert 404 == response.status_code


def test_a_wrong_place_in_a_stream_is_refused(http):
    path = f"/responses/{ask(http)['id']}"
    response = http.get(path, params={"stream": "true", "starting_after": "x"})

    assert (400, "starting_after") == (response.status_code, response.json()["error"]["param"])


def test_a_stream_can_be_made_to_fail(server: LocalServer, http):
    server.fail(path="/responses", error_in_stream=True)
    body = post(http, model="gpt-4o-mini", input="Hi", stream=True).text

    assert '"error":' in body.split("\n\n")[3].replace(" ", "")
