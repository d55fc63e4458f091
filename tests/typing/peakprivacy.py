"""PeakPrivacy: its own resources have their own types, the others those of any client."""

from typing import assert_type

from generated_client import models as m
from wrapper import Client, Stream
from wrapper._async.stream import AsyncStream
from wrapper.providers import peakprivacy
from wrapper.providers.peakprivacy import (
    APIError,
    ApiError,
    ApiStatusError,
    ApiTokenNotFoundError,
    ApiTokenValid,
    AsyncModelPage,
    AsyncPeakPrivacy,
    ModelPage,
    PeakPrivacy,
    PeakPrivacyError,
)

ASK: list[m.ChatCompletionUserMessageParam] = [{"role": "user", "content": "Hi"}]


def the_classes(client: PeakPrivacy) -> None:
    plain: Client = client
    also: peakprivacy.Client = client
    kinds: list[type[APIError]] = [PeakPrivacyError, ApiError, ApiTokenNotFoundError]
    print(plain, also, kinds, PeakPrivacy("token"), PeakPrivacy(api_key=lambda: "token"))
    PeakPrivacy(max_retry=1)  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    assert_type(client.with_options(max_retries=1), PeakPrivacy)
    assert_type(client.embeddings.create(model="e", input="Hi"), m.CreateEmbeddingResponse)


def the_errors(error: ApiError, status: ApiStatusError) -> None:
    assert_type(error.status_code, int | None)
    assert_type(status.status_code, int)


def chat(client: PeakPrivacy, stream: bool) -> None:
    assert_type(client.chat.check_api_token(), ApiTokenValid)
    create = client.chat.completions.create
    assert_type(create(model="a", messages=ASK, anonymize=False), m.ChatCompletion)
    assert_type(create(model="a", messages=ASK, stream=True), Stream[m.ChatCompletionChunk])
    assert_type(
        create(model="a", messages=ASK, stream=stream),
        m.ChatCompletion | Stream[m.ChatCompletionChunk],
    )
    create(model="a", messages=ASK, random_seed="7")  # type: ignore[call-overload] # pyright: ignore[reportArgumentType, reportCallIssue]


def models(client: PeakPrivacy) -> None:
    page = client.models.list()
    assert_type(page, ModelPage)
    assert_type(page.models, list[m.PeakPrivacyModel])
    for model in page:
        assert_type(model.max_tokens, int | None)
    assert_type(client.models.with_raw_response.list().parse(), ModelPage)


async def asynchronous(client: AsyncPeakPrivacy) -> None:
    assert_type(await client.chat.check_api_token(), ApiTokenValid)
    page = await client.models.list()
    assert_type(page, AsyncModelPage)
    assert_type(page.models, list[m.PeakPrivacyModel])
    async for model in client.models.list():
        assert_type(model, m.PeakPrivacyModel)
    stream = await client.chat.completions.create(model="a", messages=ASK, stream=True)
    assert_type(stream, AsyncStream[m.ChatCompletionChunk])
    raw = await client.models.with_raw_response.list()
    assert_type(raw.parse(), AsyncModelPage)
