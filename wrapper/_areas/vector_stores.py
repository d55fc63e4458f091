"""Keywords of methods that upload a file and then put it into a vector store."""

from __future__ import annotations

from collections.abc import Mapping

from generated_client import models as m
from generated_client.types import Unset

from ..options import RequestOptions


class FileSettings(RequestOptions, total=False):
    """Keywords of a method that puts files into a vector store."""

    attributes: Mapping[str, str | float | bool] | Unset | None
    """Names and values of the user, which searches can filter by."""
    chunking_strategy: m.FileChunkingStrategyInputParam | Unset
    """How the server cuts files into chunks: as it likes, or by the user's numbers."""
