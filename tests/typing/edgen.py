"""Edgen's own parameters and results, on a client and on the module that is one."""

from typing import assert_type

from generated_client import models as m
from wrapper import APIResponse, Client, Stream
from wrapper._async.stream import AsyncStream
from wrapper.providers import edgen
from wrapper.providers.edgen import APIError, AsyncEdgen, Edgen, EdgenError
from wrapper.types.edgen import EdgenImageGeneration, EdgenStatus, EdgenTranscription, EdgenVersion


def the_module() -> None:
    edgen.api_key = "key"
    edgen.base_url = "http://127.0.0.1:33322/v1"
    edgen.timeout = 20.0
    assert_type(edgen.chat.completions.create(model="default", messages=[]), m.ChatCompletion)
    assert_type(edgen.chat.completions.status.create(), EdgenStatus)
    assert_type(edgen.misc.version.create(), EdgenVersion)
    assert_type(edgen.models.retrieve("a%2fb"), m.Model)
    assert_type(edgen.embeddings.status.create().last_errors, list[str])
    edgen.close()
    print(edgen.no_such_name)  # type: ignore[attr-defined] # pyright: ignore[reportAttributeAccessIssue]


def the_classes(client: Edgen) -> None:
    plain: Client = client
    also: edgen.Client = client
    base: type[APIError] = EdgenError
    print(plain, also, base)
    assert_type(client.with_options(timeout=5 * 1000), Edgen)


def chat(client: Edgen, stream: bool) -> None:
    create = client.chat.completions.create
    assert_type(create(model="default", messages=[], one_shot=True), m.ChatCompletion)
    assert_type(
        create(model="default", messages=[], context_hint=512, stream=True),
        Stream[m.ChatCompletionChunk],
    )
    assert_type(
        create(model="default", messages=[], stream=stream),
        m.ChatCompletion | Stream[m.ChatCompletionChunk],
    )
    create(model="default", messages=[], one_shot="yes")  # type: ignore[call-overload] # pyright: ignore[reportArgumentType, reportCallIssue]
    raw = client.chat.completions.with_raw_response
    assert_type(
        raw.create(model="default", messages=[], one_shot=True), APIResponse[m.ChatCompletion]
    )
    streamed = client.chat.completions.with_streaming_response
    with streamed.create(model="default", messages=[], one_shot=True) as response:
        assert_type(response.parse(), m.ChatCompletion)
    assert_type(client.chat.completions.status.with_raw_response.create().parse(), EdgenStatus)


def audio(client: Edgen) -> None:
    create = client.audio.transcriptions.create
    transcript = create(file=b"", model="default", create_session=True)
    assert_type(transcript, EdgenTranscription)
    assert_type(transcript.session, str | None)
    assert_type(create(file=b"", model="default", session="id", response_format="text"), str)
    assert_type(client.audio.transcriptions.status.create(), EdgenStatus)
    raw = client.audio.transcriptions.with_raw_response
    assert_type(raw.create(file=b"", model="default", session="id").parse(), EdgenTranscription)


def images(client: Edgen) -> None:
    made = client.image.generations.create(prompt="A robot", model="default", steps=30)
    assert_type(made, EdgenImageGeneration)
    assert_type(made.images, list[list[int]])


async def asynchronous(client: AsyncEdgen) -> None:
    create = client.chat.completions.create
    assert_type(await create(model="default", messages=[], one_shot=True), m.ChatCompletion)
    assert_type(
        await create(model="default", messages=[], stream=True), AsyncStream[m.ChatCompletionChunk]
    )
    assert_type(await client.chat.completions.status.create(), EdgenStatus)
    assert_type(await client.misc.version.create(), EdgenVersion)
    transcript = await client.audio.transcriptions.create(file=b"", model="default")
    assert_type(transcript, EdgenTranscription)
    made = await client.image.generations.create(prompt="A robot", model="default")
    assert_type(made, EdgenImageGeneration)
