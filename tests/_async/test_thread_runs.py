"""Runs of assistants: streamed, and awaited."""

import pytest

from generated_client import models as m
from generated_client.api.threads import create_thread_run
from tests._async.clients import mock_client
from tests.kit.answers import Answers, reply, streamed
from tests.kit.thread_samples import (
    DONE,
    ERROR,
    MESSAGE,
    MESSAGE_DELTA,
    RUN,
    STEP,
    STEP_DELTA,
    THREAD,
    WAITING,
    told,
)
from wrapper import APIError, APITimeoutError, AsyncStream

DEPRECATED = r"\w+ is deprecated; use the (responses|conversations) API \(client\.\w+\) instead$"
pytestmark = pytest.mark.filterwarnings(f"ignore:{DEPRECATED}:DeprecationWarning")

EVENTS = {
    "thread.created": (m.ThreadCreated, THREAD, m.Thread),
    "thread.run.created": (m.ThreadRunCreated, RUN, m.ThreadRun),
    "thread.run.queued": (m.ThreadRunQueued, RUN, m.ThreadRun),
    "thread.run.in_progress": (m.ThreadRunInProgress, RUN, m.ThreadRun),
    "thread.run.requires_action": (m.ThreadRunRequiresAction, WAITING, m.ThreadRun),
    "thread.run.completed": (m.ThreadRunCompleted, RUN, m.ThreadRun),
    "thread.run.incomplete": (m.ThreadRunIncomplete, RUN, m.ThreadRun),
    "thread.run.failed": (m.ThreadRunFailed, {**RUN, "last_error": ERROR}, m.ThreadRun),
    "thread.run.cancelling": (m.ThreadRunCancelling, RUN, m.ThreadRun),
    "thread.run.cancelled": (m.ThreadRunCancelled, RUN, m.ThreadRun),
    "thread.run.expired": (m.ThreadRunExpired, RUN, m.ThreadRun),
    "thread.run.step.created": (m.ThreadRunStepCreated, STEP, m.ThreadRunStep),
    "thread.run.step.in_progress": (m.ThreadRunStepInProgress, STEP, m.ThreadRunStep),
    "thread.run.step.delta": (m.ThreadRunStepDelta, STEP_DELTA, m.RunStepDeltaEvent),
    "thread.run.step.completed": (m.ThreadRunStepCompleted, STEP, m.ThreadRunStep),
    "thread.run.step.failed": (m.ThreadRunStepFailed, STEP, m.ThreadRunStep),
    "thread.run.step.cancelled": (m.ThreadRunStepCancelled, STEP, m.ThreadRunStep),
    "thread.run.step.expired": (m.ThreadRunStepExpired, STEP, m.ThreadRunStep),
    "thread.message.created": (m.ThreadMessageCreated, MESSAGE, m.ThreadMessage),
    "thread.message.in_progress": (m.ThreadMessageInProgress, MESSAGE, m.ThreadMessage),
    "thread.message.delta": (m.ThreadMessageDelta, MESSAGE_DELTA, m.MessageDeltaEvent),
    "thread.message.completed": (m.ThreadMessageCompleted, MESSAGE, m.ThreadMessage),
    "thread.message.incomplete": (m.ThreadMessageIncomplete, MESSAGE, m.ThreadMessage),
}
ENDS = {
    "thread.run.requires_action",
    "thread.run.completed",
    "thread.run.incomplete",
    "thread.run.failed",
    "thread.run.cancelled",
    "thread.run.expired",
}
OUTPUTS = [{"tool_call_id": "call_1", "output": "12:00"}]
HELLO = b"".join(
    [
        told("thread.run.created", RUN),
        told("thread.message.delta", MESSAGE_DELTA),
        told("thread.run.completed", RUN),
        DONE,
    ]
)
KINDS = [m.ThreadRunCreated, m.ThreadMessageDelta, m.ThreadRunCompleted]


def threads_of(*answers):
    return mock_client(Answers(*answers)).beta.threads


async def stream_of(*pieces):
    runs = threads_of(streamed(*pieces)).runs
    return await runs.create("thread_1", assistant_id="asst_1", stream=True)


@pytest.mark.parametrize("name", EVENTS)
async def test_an_event_is_of_the_class_of_its_name(name):
    kind, data, content = EVENTS[name]
    stream = await stream_of(told(name, data), DONE)
    [event] = [event async for event in stream]

    assert (kind, name, content) == (type(event), event.event, type(event.data))
    assert data == event.data.to_dict()


OTHERS = {
    "error": (m.AssistantErrorEvent, ERROR),
    "done": (m.ThreadDoneEvent, "[DONE]"),
}


@pytest.mark.parametrize("name", OTHERS)
def test_events_that_a_stream_does_not_give_can_be_read_too(name):
    kind, data = OTHERS[name]

    assert kind is type(create_thread_run.decode_event({"event": name, "data": data}))


def test_every_event_of_the_interface_is_known():
    known = {kind for kind, *_ in [*EVENTS.values(), *OTHERS.values()]}

    assert set(m.AssistantStreamEvent.__args__) == known


async def test_a_piece_of_a_message_is_at_hand():
    stream = await stream_of(HELLO)
    _, event, _ = [event async for event in stream]

    assert "Hello!" == event.data.delta.content[0].text.value


async def test_a_piece_of_a_step_is_at_hand():
    stream = await stream_of(told("thread.run.step.delta", STEP_DELTA), DONE)
    [event] = [event async for event in stream]
    [call] = event.data.delta.step_details.tool_calls

    assert (m.AssistantCodeInterpreterToolCallDelta, "1 + 1") == (
        type(call),
        call.code_interpreter.input,
    )


async def test_a_stream_is_complete_when_the_server_is_done():
    stream = await stream_of(told("thread.created", THREAD), DONE)
    events = [event async for event in stream]

    assert (1, True) == (len(events), stream.completed)


@pytest.mark.parametrize("name", EVENTS)
async def test_without_done_a_stream_is_complete_with_the_end_of_its_run(name):
    stream = await stream_of(told(name, EVENTS[name][1]))
    [_] = [event async for event in stream]

    assert (name in ENDS) == stream.completed


async def test_an_error_in_a_stream_is_raised():
    stream = await stream_of(told("thread.run.created", RUN), told("error", ERROR), DONE)
    with pytest.raises(APIError, match=r"Slow down\.") as caught:
        [event async for event in stream]

    assert ("too_many", False) == (caught.value.code, stream.completed)


async def test_the_failure_of_a_run_is_an_event():
    failed = {**RUN, "status": "failed", "last_error": {"code": "server_error", "message": "Oh."}}
    stream = await stream_of(told("thread.run.failed", failed), DONE)
    [event] = [event async for event in stream]

    assert ("failed", "Oh.") == (event.data.status, event.data.last_error.message)


async def test_an_event_of_an_unknown_name_keeps_everything():
    stream = await stream_of(told("thread.dreamed", {"depth": 3}), DONE)
    [event] = [event async for event in stream]

    assert {"event": "thread.dreamed", "data": {"depth": 3}} == event.to_dict()


STREAMS = {
    "/threads/thread_1/runs": [
        lambda t: t.runs.create("thread_1", assistant_id="asst_1", stream=True),
        lambda t: t.runs.stream(thread_id="thread_1", assistant_id="asst_1"),
        lambda t: t.runs.create_and_stream(thread_id="thread_1", assistant_id="asst_1"),
    ],
    "/threads/runs": [
        lambda t: t.create_and_run(assistant_id="asst_1", stream=True),
        lambda t: t.create_and_run_stream(assistant_id="asst_1"),
    ],
    "/threads/thread_1/runs/run_1/submit_tool_outputs": [
        lambda t: t.runs.submit_tool_outputs(
            "run_1", thread_id="thread_1", tool_outputs=OUTPUTS, stream=True
        ),
        lambda t: t.runs.submit_tool_outputs_stream(
            run_id="run_1", thread_id="thread_1", tool_outputs=OUTPUTS
        ),
    ],
}
EACH = [(path, call) for path, calls in STREAMS.items() for call in calls]
HELPERS = [call for calls in STREAMS.values() for call in calls[1:]]


@pytest.mark.parametrize(("path", "call"), EACH)
async def test_a_streamed_call_says_so(path, call):
    answers = Answers(streamed(HELLO))
    stream = await call(mock_client(answers).beta.threads)
    events = [event async for event in stream]
    request = answers.request

    assert (f"/v1{path}", "text/event-stream", "assistants=v2", True) == (
        request.url.path,
        request.headers["accept"],
        request.headers["openai-beta"],
        answers.json["stream"],
    )
    assert (AsyncStream, KINDS) == (type(stream), [type(event) for event in events])


@pytest.mark.parametrize("call", HELPERS)
async def test_a_helper_can_be_entered_at_once(call):
    async with call(threads_of(streamed(HELLO))) as stream:
        first = await anext(stream)
        assert not stream.response.is_closed

    assert (m.ThreadRunCreated, True) == (type(first), stream.response.is_closed)


@pytest.mark.parametrize("call", HELPERS)
async def test_a_helper_can_be_iterated_at_once(call):
    events = [event async for event in call(threads_of(streamed(HELLO)))]

    assert KINDS == [type(event) for event in events]


async def test_a_helper_raises_where_it_is_entered():
    with pytest.raises(TypeError, match="event_handler"):
        async with threads_of(reply(RUN)).create_and_run_stream(
            assistant_id="asst_1", event_handler=print
        ):
            pass


async def test_a_raw_stream_is_typed():
    runs = threads_of(streamed(HELLO)).runs
    raw = await runs.with_raw_response.create("thread_1", assistant_id="asst_1", stream=True)
    events = [event async for event in raw.parse()]

    assert ("req_1", KINDS) == (raw.request_id, [type(event) for event in events])


QUEUED = {**RUN, "status": "queued"}
BUSY = {**RUN, "status": "in_progress"}
CANCELLING = {**RUN, "status": "cancelling"}

POLLS = {
    "a run": (
        lambda t, **o: t.runs.poll("run_1", "thread_1", **o),
        [QUEUED, BUSY, RUN],
        ["GET", "GET", "GET"],
    ),
    "a run, its path by name": (
        lambda t, **o: t.runs.poll(run_id="run_1", thread_id="thread_1", **o),
        [CANCELLING, RUN],
        ["GET", "GET"],
    ),
    "a run made": (
        lambda t, **o: t.runs.create_and_poll(thread_id="thread_1", assistant_id="asst_1", **o),
        [QUEUED, BUSY, RUN],
        ["POST", "GET", "GET"],
    ),
    "a run and its thread made": (
        lambda t, **o: t.create_and_run_poll(assistant_id="asst_1", **o),
        [QUEUED, BUSY, RUN],
        ["POST", "GET", "GET"],
    ),
    "a run answered": (
        lambda t, **o: t.runs.submit_tool_outputs_and_poll(
            run_id="run_1", thread_id="thread_1", tool_outputs=OUTPUTS, **o
        ),
        [QUEUED, BUSY, RUN],
        ["POST", "GET", "GET"],
    ),
}


@pytest.mark.parametrize(("call", "bodies", "methods"), POLLS.values(), ids=POLLS)
async def test_a_poll_waits_until_the_run_has_ended(call, bodies, methods):
    answers = Answers(*map(reply, bodies))
    run = await call(mock_client(answers).beta.threads, poll_interval_ms=0)

    assert (m.ThreadRun, "completed") == (type(run), run.status)
    assert methods == [request.method for request in answers.requests]
    assert "/v1/threads/thread_1/runs/run_1" == answers.requests[-1].url.path
    assert {"assistants=v2"} == set(answers.headers("openai-beta"))


@pytest.mark.parametrize(("call", "bodies", "methods"), POLLS.values(), ids=POLLS)
async def test_a_poll_that_would_pass_its_deadline_is_a_timeout(call, bodies, methods):
    answers = Answers(reply(BUSY))
    with pytest.raises(APITimeoutError, match="still 'in_progress' at the deadline"):
        await call(mock_client(answers).beta.threads, poll_interval_ms=60_000, deadline=30)

    assert "GET" == answers.requests[-1].method


@pytest.mark.parametrize(("call", "bodies", "methods"), POLLS.values(), ids=POLLS)
async def test_a_wrong_interval_is_told_before_anything_is_sent(call, bodies, methods):
    answers = Answers(reply(bodies[0]))
    with pytest.raises(ValueError, match="poll_interval_ms"):
        await call(mock_client(answers).beta.threads, poll_interval_ms=-1)

    assert [] == answers.requests


MAKING = [call for call, _, methods in POLLS.values() if methods[0] == "POST"]


@pytest.mark.parametrize("call", MAKING)
async def test_options_of_the_body_are_for_the_first_call(call):
    answers = Answers(reply(QUEUED), reply(RUN))
    await call(
        mock_client(answers).beta.threads,
        extra_headers={"x-tenant": "7"},
        extra_query={"trace": "1"},
    )

    assert ["7", "7"] == answers.headers("x-tenant")
    assert ["trace=1", ""] == [request.url.query.decode() for request in answers.requests]


@pytest.mark.parametrize("call", MAKING)
async def test_a_run_that_is_polled_can_not_be_streamed(call):
    answers = Answers(reply(RUN))
    with pytest.raises(TypeError, match="stream"):
        await call(mock_client(answers).beta.threads, stream=True)

    assert [] == answers.requests


async def test_a_poll_ends_where_a_run_waits_for_you():
    run = await threads_of(reply(WAITING)).runs.poll("run_1", "thread_1")
    [call] = run.required_action.submit_tool_outputs.tool_calls

    assert ("requires_action", "get_time") == (run.status, call.function.name)


@pytest.mark.parametrize("status", [None, 5, [], ["in_progress"], {"a": 1}])
async def test_a_poll_ends_where_the_status_is_none(status):
    threads = mock_client(Answers(reply({**RUN, "status": status}))).beta.threads

    assert status == (await threads.runs.poll("run_1", "thread_1")).status


@pytest.mark.parametrize("call", HELPERS)
async def test_a_loop_over_events_can_go_on_where_another_has_stopped(call):
    items = aiter(call(threads_of(streamed(HELLO))))
    first = await anext(items)

    assert 3 == len([first, *[item async for item in items]])
