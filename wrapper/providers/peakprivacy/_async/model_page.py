"""The one page of a list of models."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any, cast

from generated_client import models as m

from ...._async.pages import AsyncPage, AsyncPaginator


class AsyncModelPage(AsyncPage[m.PeakPrivacyModel]):
    """All models on one page; no page follows."""

    @property
    def models(self) -> list[m.PeakPrivacyModel]:
        """The models; `data` is another name."""
        return self.data

    def __repr__(self) -> str:
        return f"{type(self).__name__}(models={self.models!r})"


class AsyncModelPaginator(AsyncPaginator[m.PeakPrivacyModel]):  # sync:
    """`await` it for the page with all models, or `async for` one model at a time."""

    def __await__(self) -> Generator[Any, None, AsyncModelPage]:
        return cast("Generator[Any, None, AsyncModelPage]", super().__await__())
