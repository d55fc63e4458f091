# pyright: reportUnnecessaryTypeIgnoreComment=true
"""The generated functions, with a client of their own and with the wrapper's."""

from typing import assert_type

from generated_client import AuthenticatedClient
from generated_client import Client as GeneratedClient
from generated_client.api.chat import create_chat_completion
from generated_client.api.files import download_file, list_files
from generated_client.api.models import list_models, retrieve_model
from generated_client.models import ChatCompletion, CreateChatCompletionRequest, Model, ModelList
from generated_client.operation import Call
from generated_client.types import Response
from wrapper import AsyncClient, Client


def through_the_wrapper(client: Client) -> None:
    assert_type(list_models.sync(client=client.low_level), ModelList | None)
    assert_type(list_models.sync_detailed(client=client.low_level), Response[ModelList])
    assert_type(retrieve_model.sync("m", client=client.low_level), Model | None)


async def asynchronously(client: AsyncClient) -> None:
    assert_type(await list_models.asyncio(client=client.low_level), ModelList | None)
    detailed = await list_models.asyncio_detailed(client=client.low_level)
    assert_type(detailed.parsed, ModelList | None)


def alone() -> None:
    client = GeneratedClient(base_url="http://127.0.0.1:8000/v1")
    assert_type(download_file.sync("f", client=client), bytes | None)
    keyed = AuthenticatedClient(base_url="http://127.0.0.1:8000/v1", token="secret")
    with keyed as entered:
        list_files.sync(client=entered, limit=20, order="asc")


def bodies(client: Client) -> None:
    sync = create_chat_completion.sync
    assert_type(
        sync(
            client=client.low_level,
            body={"model": "m", "messages": [{"role": "user", "content": "Hello"}]},
        ),
        ChatCompletion | None,
    )
    sync(client=client.low_level, body=CreateChatCompletionRequest(model="m", messages=[]))


def pure() -> None:
    assert_type(create_chat_completion.build(body={"model": "m", "messages": []}), Call)


def with_the_facade(client: Client) -> None:
    assert_type(list_models.sync(client=client), ModelList | None)


def wrong(client: AsyncClient) -> None:
    list_models.sync()  # type: ignore[call-arg]
    list_models.sync(client=client)  # type: ignore[arg-type]
    create_chat_completion.build(body={"messages": []})  # type: ignore[arg-type]
