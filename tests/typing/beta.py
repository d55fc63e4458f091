# pyright: reportUnnecessaryTypeIgnoreComment=true
"""Assistants and threads: what goes in, what comes out."""

from typing import assert_type

from wrapper import AsyncClient, AsyncStream, Client, Page, Stream
from wrapper.types.beta import Assistant, AssistantStreamEvent, Thread, ThreadMessageDelta
from wrapper.types.beta.threads import Message, MessageDeltaEvent, Run
from wrapper.types.beta.threads.runs import RunStep


def called(client: Client) -> None:
    threads = client.beta.threads
    assert_type(client.beta.assistants.create(model="m"), Assistant)
    assert_type(threads.create(messages=[{"role": "user", "content": "Hello"}]), Thread)
    assert_type(threads.messages.list("t"), Page[Message])
    assert_type(threads.runs.create("t", assistant_id="a"), Run)
    assert_type(threads.runs.create_and_poll(thread_id="t", assistant_id="a"), Run)
    assert_type(threads.runs.steps.retrieve("s", run_id="r", thread_id="t"), RunStep)
    assert_type(threads.create_and_run(assistant_id="a"), Run)


def streamed(client: Client) -> None:
    threads = client.beta.threads
    assert_type(threads.create_and_run(assistant_id="a", stream=True), Stream[AssistantStreamEvent])
    assert_type(threads.create_and_run_stream(assistant_id="a"), Stream[AssistantStreamEvent])
    assert_type(
        threads.runs.submit_tool_outputs("r", thread_id="t", tool_outputs=[], stream=True),
        Stream[AssistantStreamEvent],
    )
    with threads.runs.stream(thread_id="t", assistant_id="a") as stream:
        for event in stream:
            if isinstance(event, ThreadMessageDelta):
                assert_type(event.data, MessageDeltaEvent)


async def awaited(client: AsyncClient) -> None:
    runs = client.beta.threads.runs
    made = await runs.create("t", assistant_id="a", stream=True)
    assert_type(made, AsyncStream[AssistantStreamEvent])
    assert_type(
        await runs.stream(thread_id="t", assistant_id="a"), AsyncStream[AssistantStreamEvent]
    )
    async with runs.stream(thread_id="t", assistant_id="a") as stream:
        assert_type(stream, AsyncStream[AssistantStreamEvent])
    async for event in runs.stream(thread_id="t", assistant_id="a"):
        assert_type(event, AssistantStreamEvent)
