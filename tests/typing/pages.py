# pyright: reportUnnecessaryTypeIgnoreComment=true
"""Lists: pages, and iteration over all items."""

from collections.abc import Iterator
from typing import assert_type

from wrapper import AsyncClient, AsyncPage, AsyncPaginator, Client, Page
from wrapper.types import FileObject, Model
from wrapper.types.chat import ChatCompletion, ChatCompletionStoreMessage


def pages(client: Client) -> None:
    page = client.files.list(limit=20)
    assert_type(page, Page[FileObject])
    assert_type(page.data, list[FileObject])
    assert_type(page.has_next_page(), bool)
    assert_type(page.get_next_page(), Page[FileObject])
    assert_type(page.iter_pages(), Iterator[Page[FileObject]])
    assert_type([file.filename for file in page], list[str])


def every_list(client: Client) -> None:
    completions = client.chat.completions
    assert_type(client.models.list(), Page[Model])
    assert_type(completions.list(model="m"), Page[ChatCompletion])
    assert_type(completions.messages.list("id"), Page[ChatCompletionStoreMessage])


async def paginators(client: AsyncClient) -> None:
    paginator = client.files.list(limit=20)
    assert_type(paginator, AsyncPaginator[FileObject])
    async for file in paginator:
        assert_type(file, FileObject)
    page = await paginator
    assert_type(page, AsyncPage[FileObject])
    assert_type(page.data, list[FileObject])
    assert_type(await page.get_next_page(), AsyncPage[FileObject])
    async for following in page.iter_pages():
        assert_type(following, AsyncPage[FileObject])
    assert_type([file.id async for file in page], list[str])


def not_iterable_without_async(client: AsyncClient) -> None:
    for _ in client.models.list():  # type: ignore[attr-defined]
        pass
