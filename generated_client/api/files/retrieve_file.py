# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class RetrieveFileParams(TypedDict, total=False):
    """Parameters of `retrieve_file`, all in one."""


def decode(v: Any) -> m.FileObject:
    """The result of a success, from its decoded body."""
    result: m.FileObject = m.FileObject.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.FileObject] = Operation(
    name="retrieveFile",
    method="GET",
    path="/files/{file_id}",
    decode=decode,
    result="object",
    path_params=("file_id",),
    params=frozenset(RetrieveFileParams.__annotations__),
    accept="application/json",
    pending=frozenset(
        {
            "uploaded",
            "pending",
            "running",
        }
    ),
)


def build(
    file_id: str,
) -> Call:
    """Fetch what is known of one file

    Name, size, purpose and dates; for the bytes, download the content.
    """
    return OPERATION.build(
        {},
        file_id,
    )


def parse(response: httpx.Response) -> m.FileObject:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    file_id: str,
    *,
    client: Sends,
) -> Response[m.FileObject]:
    """Fetch what is known of one file

    Name, size, purpose and dates; for the bytes, download the content.
    """
    return client.respond(
        OPERATION,
        client.send(
            build(
                file_id,
            )
        ),
    )


def sync(
    file_id: str,
    *,
    client: Sends,
) -> m.FileObject | None:
    """Fetch what is known of one file

    Name, size, purpose and dates; for the bytes, download the content.
    """
    return sync_detailed(file_id, client=client).parsed


async def asyncio_detailed(
    file_id: str,
    *,
    client: AsyncSends,
) -> Response[m.FileObject]:
    """Fetch what is known of one file

    Name, size, purpose and dates; for the bytes, download the content.
    """
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                file_id,
            )
        ),
    )


async def asyncio(
    file_id: str,
    *,
    client: AsyncSends,
) -> m.FileObject | None:
    """Fetch what is known of one file

    Name, size, purpose and dates; for the bytes, download the content.
    """
    return (await asyncio_detailed(file_id, client=client)).parsed
