"""`client.beta`: what its methods ask, that they say they are deprecated, and the older names."""

import inspect
import json
import warnings

import httpx
import pytest

from generated_client import deprecation, types
from generated_client import models as m
from tests._async.clients import mock_client
from tests.kit.answers import Answers, reply
from tests.kit.samples import ASK, COMPLETION, page
from tests.kit.thread_samples import ASSISTANT, MESSAGE, RUN, STEP, THREAD
from wrapper import AsyncClient, Profile

DEPRECATED = r"\w+ is deprecated; use the (responses|conversations) API \(client\.\w+\) instead$"
pytestmark = pytest.mark.filterwarnings(f"ignore:{DEPRECATED}:DeprecationWarning")

OUTPUTS = [{"tool_call_id": "call_1", "output": "12:00"}]

CALLS = {
    "createAssistant": (
        lambda b: b.assistants.create(model="gpt-4o", tools=[{"type": "file_search"}]),
        ("POST", "/assistants"),
    ),
    "retrieveAssistant": (
        lambda b: b.assistants.retrieve("asst_1"),
        ("GET", "/assistants/asst_1"),
    ),
    "updateAssistant": (
        lambda b: b.assistants.update("asst_1", name="Coach"),
        ("POST", "/assistants/asst_1"),
    ),
    "listAssistants": (lambda b: b.assistants.list(limit=1), ("GET", "/assistants")),
    "deleteAssistant": (
        lambda b: b.assistants.delete("asst_1"),
        ("DELETE", "/assistants/asst_1"),
    ),
    "createThread": (
        lambda b: b.threads.create(messages=[{"role": "user", "content": "Hi"}]),
        ("POST", "/threads"),
    ),
    "retrieveThread": (lambda b: b.threads.retrieve("t"), ("GET", "/threads/t")),
    "updateThread": (lambda b: b.threads.update("t", metadata={}), ("POST", "/threads/t")),
    "deleteThread": (lambda b: b.threads.delete("t"), ("DELETE", "/threads/t")),
    "createThreadAndRun": (
        lambda b: b.threads.create_and_run(assistant_id="asst_1"),
        ("POST", "/threads/runs"),
    ),
    "createThreadMessage": (
        lambda b: b.threads.messages.create("t", role="user", content="Hi"),
        ("POST", "/threads/t/messages"),
    ),
    "retrieveThreadMessage": (
        lambda b: b.threads.messages.retrieve("m", thread_id="t"),
        ("GET", "/threads/t/messages/m"),
    ),
    "updateThreadMessage": (
        lambda b: b.threads.messages.update("m", thread_id="t", metadata={}),
        ("POST", "/threads/t/messages/m"),
    ),
    "listThreadMessages": (
        lambda b: b.threads.messages.list("t", run_id="run_1"),
        ("GET", "/threads/t/messages"),
    ),
    "deleteThreadMessage": (
        lambda b: b.threads.messages.delete("m", thread_id="t"),
        ("DELETE", "/threads/t/messages/m"),
    ),
    "createThreadRun": (
        lambda b: b.threads.runs.create("t", assistant_id="asst_1"),
        ("POST", "/threads/t/runs"),
    ),
    "retrieveThreadRun": (
        lambda b: b.threads.runs.retrieve("r", thread_id="t"),
        ("GET", "/threads/t/runs/r"),
    ),
    "updateThreadRun": (
        lambda b: b.threads.runs.update("r", thread_id="t", metadata={}),
        ("POST", "/threads/t/runs/r"),
    ),
    "listThreadRuns": (lambda b: b.threads.runs.list("t"), ("GET", "/threads/t/runs")),
    "cancelThreadRun": (
        lambda b: b.threads.runs.cancel("r", thread_id="t"),
        ("POST", "/threads/t/runs/r/cancel"),
    ),
    "submitToolOutputsToThreadRun": (
        lambda b: b.threads.runs.submit_tool_outputs("r", thread_id="t", tool_outputs=OUTPUTS),
        ("POST", "/threads/t/runs/r/submit_tool_outputs"),
    ),
    "retrieveThreadRunStep": (
        lambda b: b.threads.runs.steps.retrieve("s", thread_id="t", run_id="r"),
        ("GET", "/threads/t/runs/r/steps/s"),
    ),
    "listThreadRunSteps": (
        lambda b: b.threads.runs.steps.list("r", thread_id="t"),
        ("GET", "/threads/t/runs/r/steps"),
    ),
}
"""Operation -> a call of it, and what that asks."""


def here() -> int:
    """The line that calls this."""
    return inspect.currentframe().f_back.f_lineno


@pytest.fixture
def unwarned(monkeypatch):
    """As if no operation had been called yet."""
    monkeypatch.setattr(deprecation, "_warned", set())


@pytest.mark.parametrize(("call", "asked"), CALLS.values(), ids=CALLS)
async def test_a_method_calls_its_operation_by_the_interface_of_assistants(call, asked):
    answers = Answers(reply(page()))
    await call(mock_client(answers).beta)
    request = answers.request

    assert (*asked, "assistants=v2") == (
        request.method,
        request.url.path.removeprefix("/v1"),
        request.headers["OpenAI-Beta"],
    )


async def test_every_page_is_asked_for_by_the_interface_of_assistants():
    first = {**page(has_more=True), "data": [{**ASSISTANT, "id": "a"}]}
    last = {**page(), "data": [{**ASSISTANT, "id": "b"}]}
    answers = Answers(reply(first), reply(last))

    assert ["a", "b"] == [found.id async for found in mock_client(answers).beta.assistants.list()]
    assert ["assistants=v2", "assistants=v2"] == answers.headers("openai-beta")


OWN = {
    "of the call": ({}, {"openai-BETA": "assistants=v1"}, "assistants=v1"),
    "of the call, left out": ({}, {"openai-beta": types.UNSET}, None),
    "of the client": ({"openai-beta": "assistants=v1"}, {}, "assistants=v1"),
    "of the call, before the client's": ({"openai-beta": "a"}, {"OPENAI-BETA": "b"}, "b"),
    "of the call, not given": ({}, {"openai-beta": None}, "assistants=v2"),
    "of the call, another": ({}, {"x-tenant": "7"}, "assistants=v2"),
}


@pytest.mark.parametrize(("usual", "extra", "sent"), OWN.values(), ids=OWN)
async def test_a_header_of_your_own_is_kept(usual, extra, sent):
    answers = Answers(reply(ASSISTANT))
    client = mock_client(answers, default_headers=usual)
    await client.beta.assistants.retrieve("asst_1", extra_headers=extra)

    assert [sent] == answers.headers("openai-beta")


class Elsewhere(AsyncClient):
    profile = Profile(beta_header="X-Beta")


async def test_a_provider_has_its_own_name_for_the_header():
    answers = Answers(reply(THREAD))
    transport = httpx.MockTransport(answers)
    client = Elsewhere(api_key="", http_client=httpx.AsyncClient(transport=transport))
    await client.beta.threads.create()

    assert (["assistants=v2"], [None]) == (
        answers.headers("x-beta"),
        answers.headers("openai-beta"),
    )


@pytest.mark.usefixtures("unwarned")
@pytest.mark.parametrize("operation", CALLS)
async def test_an_operation_says_once_that_it_is_deprecated(operation):
    call, _ = CALLS[operation]
    beta = mock_client(Answers(reply(page()))).beta
    with pytest.warns(DeprecationWarning, match=f"^{operation} is deprecated; use the ") as caught:
        await call(beta)

    assert [(DeprecationWarning, __file__)] == [(w.category, w.filename) for w in caught]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        await call(beta)


@pytest.mark.usefixtures("unwarned")
async def test_a_warning_points_at_the_line_of_the_call():
    assistants = mock_client(Answers(reply(ASSISTANT))).beta.assistants
    with pytest.warns(DeprecationWarning, match="createAssistant") as caught:
        await assistants.create(model="gpt-4o")
    line = here() - 1

    assert [(__file__, line)] == [(w.filename, w.lineno) for w in caught]


@pytest.mark.usefixtures("unwarned")
async def test_a_warning_points_at_the_line_of_a_loop():
    runs = mock_client(Answers(reply(page("run_1")))).beta.threads.runs
    with pytest.warns(DeprecationWarning, match="listThreadRuns") as caught:
        [line] = [here() async for _ in runs.list("thread_1")]

    assert [(__file__, line)] == [(w.filename, w.lineno) for w in caught]


async def test_what_is_not_deprecated_does_not_warn():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        beta = mock_client(Answers(reply(COMPLETION))).beta
        completion = await beta.chat.completions.create(**ASK)
        session = await beta.realtime.sessions.create(voice="sage")

    assert (m.ChatCompletion, m.RealtimeSession) == (type(completion), type(session))


async def test_chat_is_the_usual_one():
    client = mock_client(Answers(reply(COMPLETION)))

    assert type(client.chat) is type(client.beta.chat)


SESSIONS = {
    "/v1/realtime/sessions": (
        lambda r: r.sessions.create(voice="sage"),
        m.RealtimeSession,
        {"voice": "sage"},
    ),
    "/v1/realtime/transcription_sessions": (
        lambda r: r.transcription_sessions.create(input_audio_format="pcm16"),
        m.RealtimeTranscriptionSession,
        {"input_audio_format": "pcm16"},
    ),
}


@pytest.mark.parametrize("path", SESSIONS)
async def test_a_session_of_the_older_interface_is_typed(path):
    call, kind, body = SESSIONS[path]
    answers = Answers(reply({"client_secret": {"value": "ek_1", "expires_at": 1_700_000_000}}))
    session = await call(mock_client(answers).beta.realtime)

    assert (kind, "ek_1") == (type(session), session.client_secret.value)
    assert ("POST", path, body) == (answers.request.method, answers.request.url.path, answers.json)


RESULTS = {
    "an assistant": (
        ASSISTANT,
        lambda b: b.assistants.create(model="gpt-4o"),
        lambda a: (type(a), [type(tool) for tool in a.tools]),
        (m.Assistant, [m.AssistantCodeInterpreterTool, m.AssistantFileSearchTool]),
    ),
    "a thread": (
        THREAD,
        lambda b: b.threads.create(),
        lambda t: (type(t), t.id),
        (m.Thread, "thread_1"),
    ),
    "a message": (
        MESSAGE,
        lambda b: b.threads.messages.create("thread_1", role="user", content="Hi"),
        lambda message: (type(message), message.content[0].text.value),
        (m.ThreadMessage, "Hello!"),
    ),
    "a run": (
        RUN,
        lambda b: b.threads.create_and_run(assistant_id="asst_1"),
        lambda run: (type(run), run.status, run.usage.total_tokens),
        (m.ThreadRun, "completed", 3),
    ),
    "a step": (
        STEP,
        lambda b: b.threads.runs.steps.retrieve("step_1", run_id="run_1", thread_id="thread_1"),
        lambda step: (type(step), type(step.step_details)),
        (m.ThreadRunStep, m.MessageCreationStepDetails),
    ),
}


@pytest.mark.parametrize(("body", "call", "seen", "expected"), RESULTS.values(), ids=RESULTS)
async def test_a_result_is_typed(body, call, seen, expected):
    result = await call(mock_client(Answers(reply(body))).beta)

    assert expected == seen(result)


async def test_what_steps_leave_out_is_included_on_demand():
    answers = Answers(reply(RUN))
    wanted = "step_details.tool_calls[*].file_search.results[*].content"
    runs = mock_client(answers).beta.threads.runs
    await runs.create("thread_1", assistant_id="asst_1", include=[wanted])

    assert [("include[]", wanted)] == answers.request.url.params.multi_items()
    assert {"assistant_id": "asst_1"} == json.loads(answers.request.content)


EMPTY = {
    "assistant_id": lambda b: b.assistants.retrieve(""),
    "thread_id": lambda b: b.threads.runs.steps.list("run_1", thread_id=""),
    "run_id": lambda b: b.threads.runs.steps.list("", thread_id="thread_1"),
    "message_id": lambda b: b.threads.messages.delete("", thread_id="thread_1"),
}


@pytest.mark.parametrize("name", EMPTY)
async def test_an_empty_id_is_told_before_anything_is_sent(name):
    answers = Answers(reply(page()))
    with pytest.raises(ValueError, match=name):
        await EMPTY[name](mock_client(answers).beta)

    assert [] == answers.requests
