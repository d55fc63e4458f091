"""Every method of every client has its raw and its streamed view."""

import inspect
import operator
from typing import Any

import pytest

from codegen.facade.surface import VIEWS, methods
from wrapper import AsyncClient, Client
from wrapper.providers.edgen import AsyncEdgen, Edgen
from wrapper.providers.peakprivacy import AsyncPeakPrivacy, PeakPrivacy
from wrapper.providers.smarter import AsyncSmarter, Smarter

KINDS: list[tuple[type[Any], type[Any]]] = [
    (Client, AsyncClient),
    (Edgen, AsyncEdgen),
    (PeakPrivacy, AsyncPeakPrivacy),
    (Smarter, AsyncSmarter),
]


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize(("kind", "async_kind"), KINDS, ids=lambda kind: kind.__name__)
def test_every_method_that_calls_an_operation_has_its_view(
    kind: type[Any], async_kind: type[Any], view: str
) -> None:
    client = kind(api_key="key")
    called = [method for method in methods(client) if method.kind not in (None, "poll")]
    names = [method.function.__name__ for method in called]

    assert names
    for each in (client, async_kind(api_key="key")):
        views = [method.of(each, view=view) for method in called]
        own = [method.of(each) for method in called]
        assert names == [view.__name__ for view in views]
        assert not any(map(operator.eq, own, views))
        assert [inspect.signature(one).parameters for one in own] == [
            inspect.signature(view).parameters for view in views
        ]
