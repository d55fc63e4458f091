"""How a file is put into a vector store, as keywords of methods that upload it first."""

from __future__ import annotations

from collections.abc import Mapping

from generated_client import models as m
from generated_client.types import Unset

from ..options import RequestOptions


class FileSettings(RequestOptions, total=False):
    """Keywords of a method that puts files into a vector store."""

    attributes: Mapping[str, str | float | bool] | Unset | None
    """Pairs of your own, on which searches can filter."""
    chunking_strategy: m.FileChunkingStrategyInputParam | Unset
    """How to cut files into chunks; left to the server, or by numbers of your own."""
