"""Whether somebody stands between httpx and its connections."""

import sys
from types import ModuleType

import pytest

from wrapper._clients.patched import is_patched


def test_a_module_that_another_thread_is_importing_is_not_taken_for_patched(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "httpcore", ModuleType("httpcore"))

    assert not is_patched()
