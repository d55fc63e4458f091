# async only
"""A list of models that can be awaited, or iterated at once."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any, cast

from generated_client import models as m

from ...._async.paginator import AsyncPaginator
from .model_page import AsyncModelPage


class AsyncModelPaginator(AsyncPaginator[m.PeakPrivacyModel]):
    """`await` it for the page with all models, or `async for` model."""

    def __await__(self) -> Generator[Any, None, AsyncModelPage]:
        return cast("Generator[Any, None, AsyncModelPage]", super().__await__())
