"""This project's client."""

from __future__ import annotations

from typing import Any

from bench.contenders.calls import Calls
from wrapper import Client


class Ours(Calls):
    def client(self, url: str) -> Any:
        return Client(api_key="k", base_url=url)

    def async_client(self, url: str) -> Any:
        from wrapper import AsyncClient

        return AsyncClient(api_key="k", base_url=url)

    def packing_client(self, url: str) -> Any:
        # The profile says that base64 is known, because clients ask for it only then.
        from dataclasses import replace

        from wrapper.profile import PLAIN

        return Client(api_key="k", profile=replace(PLAIN, base_url=url, base64_embeddings=True))


class OursAiohttp(Ours):
    def async_client(self, url: str) -> Any:
        from wrapper import AsyncClient, DefaultAioHttpClient

        return AsyncClient(api_key="k", base_url=url, http_client=DefaultAioHttpClient())
