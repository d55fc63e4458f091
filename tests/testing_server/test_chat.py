"""Chat completions: what is answered, and what is refused."""

import json

import httpx
import pytest

from wrapper.testing import LocalServer

WEATHER = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "The weather in a city.",
        "parameters": {
            "type": "object",
            "properties": {
                "city": {"type": "string"},
                "unit": {"enum": ["celsius", "fahrenheit"]},
                "days": {"type": "integer", "minimum": 3},
            },
            "required": ["city", "unit", "days"],
        },
    },
}
TIME = {"type": "function", "function": {"name": "get_time"}}


def ask(http, text="Hello, world", **more):
    body = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": text}], **more}
    response = http.post("/chat/completions", json=body)
    assert 200 == response.status_code, response.text
    return response.json()


def stream(http, text="Hello, world", **more):
    body = {"messages": [{"role": "user", "content": text}], "stream": True, **more}
    response = http.post("/chat/completions", json={"model": "gpt-4o-mini", **body})
    assert "text/event-stream; charset=utf-8" == response.headers["content-type"]
    *events, done, end = response.text.split("\n\n")
    assert ("data: [DONE]", "") == (done, end)
    return [json.loads(event.removeprefix("data: ")) for event in events]


def joined(chunks, index=0):
    """The text that the chunks of one choice add up to."""
    choices = [choice for chunk in chunks for choice in chunk["choices"]]
    return "".join(c["delta"].get("content") or "" for c in choices if c["index"] == index)


def content(completion, index=0):
    return completion["choices"][index]["message"]["content"]


def test_the_answer_quotes_the_last_user_message(http):
    completion = ask(http, "Hello, world")

    assert 'You said "Hello, world", and I am glad you did. How can I help?' == content(completion)
    assert "stop" == completion["choices"][0]["finish_reason"]


@pytest.mark.parametrize("role", ["system", "assistant", "user"])
def test_who_says_nothing_is_asked_what_to_talk_about(http, role):
    completion = ask(http, messages=[{"role": role, "content": ""}])

    assert "Hello! What would you like to talk about?" == content(completion)


def test_tokens_are_words_and_marks(http):
    usage = ask(http, "Hello, world!")["usage"]
    # Hello , world ! | You said " Hello , world ! " , and I am glad you did . How can I help ?

    assert (4, 21, 25) == tuple(
        usage[f"{kind}_tokens"] for kind in ("prompt", "completion", "total")
    )


def test_parts_of_a_message_are_read_together(http):
    parts = [
        {"type": "text", "text": "What is this?"},
        {"type": "image_url", "image_url": {"url": "data:,"}},
    ]

    assert "What is this? [image_url]" in content(ask(http, parts))


def test_choices_differ_and_are_the_same_each_time(http):
    first, second = (ask(http, n=3) for _ in range(2))

    assert 3 == len({content(first, index) for index in range(3)})
    assert first["choices"] == second["choices"]


@pytest.mark.parametrize("name", ["max_tokens", "max_completion_tokens"])
def test_an_answer_ends_at_the_most_tokens(http, name):
    completion = ask(http, **{name: 3})

    assert 'You said "' == content(completion)
    assert "length" == completion["choices"][0]["finish_reason"]
    assert 3 == completion["usage"]["completion_tokens"]


@pytest.mark.parametrize("stop", [", and", ["nowhere", ", and"]])
def test_an_answer_ends_before_a_stop_sequence(http, stop):
    completion = ask(http, stop=stop)

    assert 'You said "Hello, world"' == content(completion)
    assert "stop" == completion["choices"][0]["finish_reason"]


def test_json_mode_answers_json(http):
    completion = ask(http, response_format={"type": "json_object"})

    assert ["reply"] == list(json.loads(content(completion)))


def test_a_json_schema_is_answered_with_a_document_that_fits(http):
    schema = {
        "type": "object",
        "properties": {"name": {"type": "string"}, "age": {"type": "integer"}},
        "required": ["name", "age"],
    }
    response_format = {"type": "json_schema", "json_schema": {"name": "person", "schema": schema}}
    completion = ask(http, "Tell me of Ada", response_format=response_format)

    assert {"name": "Ada", "age": 1} == json.loads(content(completion))


def test_log_probabilities_come_token_by_token(http):
    logprobs = ask(http, max_tokens=2, logprobs=True, top_logprobs=2)["choices"][0]["logprobs"]
    entry = logprobs["content"][0]

    assert ["You", " said"] == [item["token"] for item in logprobs["content"]]
    assert list(b"You") == entry["bytes"]
    assert 2 == len(entry["top_logprobs"])
    assert entry["logprob"] == entry["top_logprobs"][0]["logprob"]
    assert 0 > entry["top_logprobs"][0]["logprob"] > entry["top_logprobs"][1]["logprob"]


def test_a_tool_is_called_with_arguments_that_fit_its_schema(http):
    choice = ask(http, "How warm is Paris?", tools=[WEATHER])["choices"][0]
    (call,) = choice["message"]["tool_calls"]

    assert "tool_calls" == choice["finish_reason"]
    assert choice["message"]["content"] is None
    assert ("function", "get_weather") == (call["type"], call["function"]["name"])
    expected = {"city": "Paris", "unit": "celsius", "days": 3}
    assert expected == json.loads(call["function"]["arguments"])


@pytest.mark.parametrize(
    ("text", "choice", "name"),
    [
        ("What time is it?", "auto", "get_time"),
        ("What is the weather?", "required", "get_weather"),
        (
            "What time is it?",
            {"type": "function", "function": {"name": "get_weather"}},
            "get_weather",
        ),
        (
            "What is the weather?",
            {
                "type": "allowed_tools",
                "allowed_tools": {
                    "mode": "auto",
                    "tools": [{"type": "function", "function": {"name": "get_time"}}],
                },
            },
            "get_time",
        ),
    ],
)
def test_the_tool_that_is_called_was_chosen_or_suits_the_question(http, text, choice, name):
    completion = ask(http, text, tools=[WEATHER, TIME], tool_choice=choice)
    (call,) = completion["choices"][0]["message"]["tool_calls"]

    assert name == call["function"]["name"]


def test_a_tool_without_parameters_is_called_with_none(http):
    completion = ask(http, tools=[TIME])
    (call,) = completion["choices"][0]["message"]["tool_calls"]

    assert "{}" == call["function"]["arguments"]


def test_a_custom_tool_is_called_with_text(http):
    completion = ask(http, "2 + 2", tools=[{"type": "custom", "custom": {"name": "calculate"}}])
    (call,) = completion["choices"][0]["message"]["tool_calls"]

    assert {"name": "calculate", "input": "2 + 2"} == call["custom"]


def test_a_custom_tool_can_be_chosen(http):
    tools = [{"type": "custom", "custom": {"name": name}} for name in ("add", "subtract")]
    completion = ask(http, "2 + 2", tools=tools, tool_choice=tools[1])
    (call,) = completion["choices"][0]["message"]["tool_calls"]

    assert "subtract" == call["custom"]["name"]


def test_no_tool_is_called_where_none_may_be(http):
    assert "Hello, world" in content(ask(http, tools=[WEATHER], tool_choice="none"))


def test_the_result_of_a_tool_is_answered_in_text(http):
    call = {"id": "call_1", "type": "function", "function": {"name": "get_time", "arguments": "{}"}}
    messages = [
        {"role": "user", "content": "What time is it?"},
        {"role": "assistant", "tool_calls": [call]},
        {"role": "tool", "tool_call_id": "call_1", "content": "half past nine"},
    ]
    completion = ask(http, messages=messages, tools=[TIME])

    assert "I looked it up, and here is what I found: half past nine" == content(completion)


def test_the_chunks_of_a_stream_add_up_to_the_answer(http):
    chunks = stream(http)

    assert content(ask(http)) == joined(chunks)
    first, last = chunks[0]["choices"][0], chunks[-1]["choices"][0]
    assert {"role": "assistant", "content": "", "refusal": None} == first["delta"]
    assert ({}, "stop") == (last["delta"], last["finish_reason"])
    assert all("usage" not in chunk for chunk in chunks)


def test_the_usage_of_a_stream_comes_last_where_it_is_asked_for(http):
    *chunks, last = stream(http, stream_options={"include_usage": True})

    assert [] == last["choices"]
    assert ask(http)["usage"] == last["usage"]
    assert {None} == {chunk["usage"] for chunk in chunks}


def test_the_choices_of_a_stream_are_interleaved(http):
    chunks = stream(http, n=2)
    indexes = [chunk["choices"][0]["index"] for chunk in chunks]
    completion = ask(http, n=2)

    assert [0, 1, 0, 1] == indexes[:4]
    assert [content(completion, i) for i in (0, 1)] == [joined(chunks, i) for i in (0, 1)]


def test_log_probabilities_are_streamed_with_their_tokens(http):
    chunks = stream(http, logprobs=True, max_tokens=2)
    tokens = [
        chunk["choices"][0]["logprobs"]["content"][0]["token"]
        for chunk in chunks
        if chunk["choices"][0]["logprobs"]
    ]

    assert ["You", " said"] == tokens


def test_the_arguments_of_a_tool_call_are_streamed_in_pieces(http):
    chunks = stream(http, "How warm is Paris?", tools=[WEATHER])
    deltas = [chunk["choices"][0]["delta"] for chunk in chunks]
    first, *rest = [call for delta in deltas for call in delta.get("tool_calls", ())]

    assert ("get_weather", "") == (first["function"]["name"], first["function"]["arguments"])
    assert len(rest) > 5
    assert all({"index", "function"} == set(call) for call in rest)
    arguments = json.loads("".join(call["function"]["arguments"] for call in rest))
    assert {"city": "Paris", "unit": "celsius", "days": 3} == arguments
    assert "tool_calls" == chunks[-1]["choices"][0]["finish_reason"]


def test_a_stream_takes_its_time_where_a_pace_is_set(hello):
    with LocalServer(pace=0.005) as server:
        response = httpx.post(
            f"{server.base_url}/chat/completions", json={**hello, "stream": True, "max_tokens": 4}
        )

    # Six chunks and [DONE]; five pauses lie between the chunks.
    assert 0.025 <= response.elapsed.total_seconds()


@pytest.mark.parametrize(
    ("change", "param"),
    [
        ({"model": None}, "model"),
        ({"messages": []}, "messages"),
        ({"messages": "hello"}, "messages"),
        ({"messages": ["hello"]}, "messages[0]"),
        ({"messages": [{"content": "x"}]}, "messages[0].role"),
        ({"messages": [{"role": "nobody", "content": "x"}]}, "messages[0].role"),
        ({"messages": [{"role": "user"}]}, "messages[0].content"),
        ({"messages": [{"role": "user", "content": 1}]}, "messages[0].content"),
        ({"messages": [{"role": "user", "content": ["x"]}]}, "messages[0].content[0]"),
        ({"messages": [{"role": "user", "content": [{}]}]}, "messages[0].content[0].type"),
        ({"messages": [{"role": "tool", "content": "x"}]}, "messages[0].tool_call_id"),
        ({"temperature": "hot"}, "temperature"),
        ({"temperature": 2.1}, "temperature"),
        ({"n": 0}, "n"),
        ({"n": True}, "n"),
        ({"n": 1.5}, "n"),
        ({"stop": list("abcde")}, "stop"),
        ({"stop": [1]}, "stop[0]"),
        ({"stream": "yes"}, "stream"),
        ({"stream_options": {}}, "stream_options"),
        ({"top_logprobs": 1}, "top_logprobs"),
        ({"tool_choice": "auto"}, "tool_choice"),
        ({"tools": [{}]}, "tools[0].type"),
        ({"tools": [{"type": "function"}]}, "tools[0].function"),
        ({"tools": [{"type": "function", "function": {}}]}, "tools[0].function.name"),
        (
            {"tools": [TIME], "tool_choice": {"type": "function", "function": {"name": "other"}}},
            "tool_choice",
        ),
        ({"tools": [TIME], "tool_choice": {"type": "function"}}, "tool_choice"),
        ({"tools": [TIME], "tool_choice": {"allowed_tools": {"tools": [1]}}}, "tool_choice"),
        ({"tools": [TIME], "tool_choice": {"allowed_tools": {"tools": 1}}}, "tool_choice"),
        ({"tools": [TIME], "tool_choice": "sometimes"}, "tool_choice"),
        ({"response_format": {"type": "xml"}}, "response_format.type"),
        ({"response_format": {"type": "json_schema"}}, "response_format.json_schema"),
    ],
)
def test_a_wrong_request_is_told_which_parameter_it_was(http, hello, change, param):
    response = http.post("/chat/completions", json={**hello, **change})

    assert (400, param) == (response.status_code, response.json()["error"]["param"])


@pytest.mark.parametrize("param", ["model", "messages"])
def test_a_missing_parameter_is_named(http, hello, param):
    del hello[param]
    error = http.post("/chat/completions", json=hello).json()["error"]

    assert f"Missing required parameter: '{param}'." == error["message"]
    assert "missing_required_parameter" == error["code"]


def test_null_is_the_same_as_leaving_out(http, hello):
    optional = ("n", "stop", "tools", "tool_choice", "response_format", "stream", "temperature")

    assert content(ask(http)) == content(ask(http, **dict.fromkeys(optional)))


def test_a_parameter_that_is_not_known_is_ignored(http):
    assert content(ask(http)) == content(ask(http, one_shot=True))
