"""Clients with the interface of OpenAI's."""

from __future__ import annotations

import importlib
from typing import Any

from bench.contenders.calls import Calls


class OpenAI(Calls):
    def __init__(self) -> None:
        self.package = importlib.import_module("openai")

    def client(self, url: str) -> Any:
        return self.package.OpenAI(api_key="k", base_url=url)

    def async_client(self, url: str) -> Any:
        return self.package.AsyncOpenAI(api_key="k", base_url=url)


class OpenAIAiohttp(OpenAI):
    def async_client(self, url: str) -> Any:
        http_client = self.package.DefaultAioHttpClient()
        return self.package.AsyncOpenAI(api_key="k", base_url=url, http_client=http_client)


class Groq(Calls):
    def __init__(self) -> None:
        self.package = importlib.import_module("groq")

    def client(self, url: str) -> Any:
        return self.package.Groq(api_key="k", base_url=url)

    def async_client(self, url: str) -> Any:
        return self.package.AsyncGroq(api_key="k", base_url=url)
