"""Bounds of responses, as every provider's client takes them."""

import pytest

from wrapper import AsyncClient, Client
from wrapper._request.limits import Limits
from wrapper.providers import edgen, seekgpt
from wrapper.providers.edgen import AsyncEdgen, Edgen
from wrapper.providers.peakprivacy import AsyncPeakPrivacy, PeakPrivacy
from wrapper.providers.seekgpt import AsyncSeekGPT, SeekGPT
from wrapper.providers.smarter import AsyncSmarter, Smarter

BOUNDS = {"max_response_bytes": 1, "max_event_bytes": None, "stream_idle_timeout": 2.5}
CLIENTS = [
    *(Client, Edgen, PeakPrivacy, SeekGPT, Smarter),
    *(AsyncClient, AsyncEdgen, AsyncPeakPrivacy, AsyncSeekGPT, AsyncSmarter),
]


@pytest.mark.parametrize("make", CLIENTS)
def test_a_client_takes_them(make):
    assert Limits(1, None, 2.5) == make(api_key="x", **BOUNDS).config.limits


@pytest.mark.parametrize("make", CLIENTS)
def test_a_client_has_the_usual_ones(make):
    assert Limits() == make(api_key="x").config.limits


@pytest.mark.parametrize("module", [edgen, seekgpt])
def test_a_module_takes_them(module, monkeypatch):
    monkeypatch.setattr(module, "api_key", "x", raising=False)
    monkeypatch.setattr(module, "max_response_bytes", 7, raising=False)
    monkeypatch.setattr(module, "stream_idle_timeout", 2, raising=False)
    limits = module.chat._caller.sender.config.limits
    module.close()

    assert Limits(max_response_bytes=7, stream_idle_timeout=2.0) == limits
