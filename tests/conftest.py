import os

import hypothesis
import pytest

hypothesis.settings.register_profile("here", deadline=None)
hypothesis.settings.load_profile("here")

PROXIES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    """The event loop of async tests; those that care name others."""
    return "asyncio"


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No setting of this machine reaches a client."""
    for name in list(os.environ):
        if name.startswith(("OPENAI_", "WRAPPER_")) or name.lower() in PROXIES:
            monkeypatch.delenv(name)
