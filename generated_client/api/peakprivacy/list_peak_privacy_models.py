# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation, Pages
from ...types import Response


class ListPeakPrivacyModelsParams(TypedDict, total=False):
    """Parameters of `list_peak_privacy_models`, all in one."""


def decode(v: Any) -> m.PeakPrivacyModelList:
    """The result of a success, from its decoded body."""
    result: m.PeakPrivacyModelList = (
        m.PeakPrivacyModelList.from_dict(v) if isinstance(v, dict) else v
    )
    return result


OPERATION: Operation[m.PeakPrivacyModelList] = Operation(
    name="listPeakPrivacyModels",
    method="GET",
    path="/ai/models",
    decode=decode,
    result="object",
    params=frozenset(ListPeakPrivacyModelsParams.__annotations__),
    accept="application/json",
    pages=Pages(items="data"),
)


def build() -> Call:
    """List the models that PeakPrivacy offers"""
    return OPERATION.build(
        {},
    )


def parse(response: httpx.Response) -> m.PeakPrivacyModelList:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    *,
    client: Sends,
) -> Response[m.PeakPrivacyModelList]:
    """List the models that PeakPrivacy offers"""
    return client.respond(OPERATION, client.send(build()))


def sync(
    *,
    client: Sends,
) -> m.PeakPrivacyModelList | None:
    """List the models that PeakPrivacy offers"""
    return sync_detailed(client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
) -> Response[m.PeakPrivacyModelList]:
    """List the models that PeakPrivacy offers"""
    return client.respond(OPERATION, await client.asend(build()))


async def asyncio(
    *,
    client: AsyncSends,
) -> m.PeakPrivacyModelList | None:
    """List the models that PeakPrivacy offers"""
    return (await asyncio_detailed(client=client)).parsed
