"""Pages of a list; each page can fetch the next one."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Generator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from generated_client.base import BaseModel
from generated_client.operation import Pages

from .._response.cursors import PageInfo, items_of, next_cursor

T = TypeVar("T")
WHOLE = Pages()
"""How to read a list of one page, whose items are its `data`."""
Fetch = Callable[[str], Awaitable["AsyncPage[T]"]]  # sync: Fetch = Callable[[str], "Page[T]"]


class AsyncPage(Generic[T]):
    """One page; iterating gives the items of this and all later pages, fetched as needed.

    Members of the server's answer (`object`, `first_id`, `has_more`, …) are attributes.
    """

    data: list[T]
    """The items of this page."""
    object: str | None
    first_id: str | None
    last_id: str | None
    has_more: bool | None
    """Whether the server says that more items follow; None where it does not say."""
    request_id: str | None
    """The server's `x-request-id`."""
    _request_id: str | None

    def __init__(
        self,
        listing: BaseModel,
        fetch: Fetch[T] | None,
        seen: Collection[str],
        pages: Pages = WHOLE,
        error: Callable[[str], Exception] = ValueError,
    ) -> None:
        """`fetch` returns the page after a cursor; None where the list has one page only.

        `seen` are the cursors of the pages up to this one, because a cursor that comes again would
        make an endless loop. `error` makes the error of a page from which the list can't go on.
        """
        self.data = items_of(listing, pages)
        self._listing = listing
        self._fetch = fetch
        self._param = pages.param
        self._cursor: str | None = None
        self._cut_off: Exception | None = None
        if fetch is None:
            return
        try:
            self._cursor = next_cursor(listing, pages, seen=seen)
        except ValueError as exc:
            raise error(f"{exc}, in a list") from None
        # The error waits for `get_next_page`, because the items of this page are right.
        if self._cursor is None and getattr(listing, "has_more", None) is True:
            self._cut_off = error("`has_more: true` and no cursor to go on with, in a list")

    @property
    def after(self) -> str | None:
        """The cursor of the next page; None on the last one, or where the server gave none."""
        return self._cursor

    def has_next_page(self) -> bool:
        """Whether another page follows, as far as this page says."""
        return self._cursor is not None or self._cut_off is not None

    def next_page_info(self) -> PageInfo | None:
        """The parameters that the request for the next page changes; None without a cursor."""
        return None if self._cursor is None else PageInfo({self._param: self._cursor})

    async def get_next_page(self) -> AsyncPage[T]:
        """The next page; RuntimeError on the last one.

        Raises APIResponseValidationError where the server says that more items follow, and gave no
        cursor to go on with.
        """
        if self._cut_off is not None:
            raise self._cut_off
        if self._cursor is None or self._fetch is None:
            raise RuntimeError("this is the last page; ask has_next_page() before get_next_page()")
        return await self._fetch(self._cursor)

    async def iter_pages(self) -> AsyncIterator[AsyncPage[T]]:
        """This page and all later pages."""
        page = self
        while True:
            yield page
            if not page.has_next_page():
                return
            page = await page.get_next_page()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.iter_pages():
            for item in page.data:
                yield item

    if not TYPE_CHECKING:  # Because a type checker would accept any name.

        def __getattr__(self, name: str) -> Any:
            if name.startswith("__") or name == "_listing":
                raise AttributeError(name)
            return getattr(self._listing, name)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(data={self.data!r}, after={self.after!r})"


class AsyncPaginator(Generic[T]):  # sync:
    """A list not yet requested: `await` gives the first page, `async for` all items."""

    def __init__(self, fetch: Callable[[], Awaitable[AsyncPage[T]]]) -> None:
        self._fetch = fetch

    def __await__(self) -> Generator[Any, None, AsyncPage[T]]:
        return self._fetch().__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for item in await self._fetch():
            yield item
