"""The module is a client: its resources and settings have the types of a client's."""

from typing import assert_type

from generated_client import models as m
from generated_client.models import unions as u
from wrapper import Client, Stream
from wrapper._async.stream import AsyncStream
from wrapper.providers import seekgpt
from wrapper.providers.seekgpt import APIError, ApiError, AsyncSeekGPT, SeekGPT, SeekGPTError


def the_module() -> None:
    seekgpt.api_key = "key"
    seekgpt.max_retries = 5
    assert_type(seekgpt.responses.create(model="gpt-4o", input="Hi"), m.Response)
    assert_type(seekgpt.fine_tuning.jobs.create(model="a", training_file="b"), m.FineTuningJob)
    assert_type(seekgpt.__version__, str)
    seekgpt.close()


def the_classes(client: SeekGPT) -> None:
    plain: Client = client
    also: seekgpt.Client = client
    base: type[APIError] = SeekGPTError
    other: type[APIError] = ApiError
    print(plain, also, base, other)
    assert_type(client.with_options(max_retries=1), SeekGPT)


def responses_in_chat(client: SeekGPT, stream: bool) -> None:
    create = client.chat.responses.create
    form: m.ResponseFormatJSONObjectParam = {"type": "json_object"}
    assert_type(create(model="gpt-4o", input="Hi", response_format=form), m.Response)
    assert_type(create(model="gpt-4o", stream=True), Stream[u.ResponseStreamEvent])
    assert_type(create(stream=stream), m.Response | Stream[u.ResponseStreamEvent])
    create(response_format={"type": "json_schema", "json_schema": {"name": "a", "schema": {}}})
    create(response_format={"type": "json_schema", "name": "a", "schema": {}})
    create(response_format={"type": "xml"})  # type: ignore[call-overload] # pyright: ignore[reportArgumentType]
    raw = client.chat.responses.with_raw_response.create(input="Hi", response_format=form)
    assert_type(raw.parse(), m.Response)


async def asynchronous_responses_in_chat(client: AsyncSeekGPT) -> None:
    create = client.chat.responses.create
    assert_type(await create(input="Hi", response_format={"type": "text"}), m.Response)
    assert_type(await create(stream=True), AsyncStream[u.ResponseStreamEvent])
