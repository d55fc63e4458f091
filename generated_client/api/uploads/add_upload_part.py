# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, Required, TypedDict

import httpx

from ... import models as m
from ...base import BaseModel
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import FileTypes, Response


class AddUploadPartParams(TypedDict, total=False):
    """Parameters of `add_upload_part`, all in one."""

    data: Required[FileTypes]
    """The bytes of the part, at most 64 MB."""


def decode(v: Any) -> m.UploadPart:
    """The result of a success, from its decoded body."""
    result: m.UploadPart = m.UploadPart.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.UploadPart] = Operation(
    name="addUploadPart",
    method="POST",
    path="/uploads/{upload_id}/parts",
    decode=decode,
    result="object",
    path_params=("upload_id",),
    content_types=("multipart/form-data",),
    file_params=frozenset(
        {
            "data",
        }
    ),
    params=frozenset(AddUploadPartParams.__annotations__),
    required=frozenset(
        {
            "data",
        }
    ),
    accept="application/json",
)


def build(
    upload_id: str,
    *,
    body: m.AddUploadPartRequestParam | BaseModel,
) -> Call:
    """Send one part of a file

    At most 64 MB a part; several may be on their way at the same time, for the order is told at
    the end.
    """
    return OPERATION.build(
        {},
        upload_id,
        body=body,
    )


def parse(response: httpx.Response) -> m.UploadPart:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    upload_id: str,
    *,
    client: Sends,
    body: m.AddUploadPartRequestParam | BaseModel,
) -> Response[m.UploadPart]:
    """Send one part of a file

    At most 64 MB a part; several may be on their way at the same time, for the order is told at
    the end.
    """
    return client.respond(
        OPERATION,
        client.send(
            build(
                upload_id,
                body=body,
            )
        ),
    )


def sync(
    upload_id: str,
    *,
    client: Sends,
    body: m.AddUploadPartRequestParam | BaseModel,
) -> m.UploadPart | None:
    """Send one part of a file

    At most 64 MB a part; several may be on their way at the same time, for the order is told at
    the end.
    """
    return sync_detailed(upload_id, body=body, client=client).parsed


async def asyncio_detailed(
    upload_id: str,
    *,
    client: AsyncSends,
    body: m.AddUploadPartRequestParam | BaseModel,
) -> Response[m.UploadPart]:
    """Send one part of a file

    At most 64 MB a part; several may be on their way at the same time, for the order is told at
    the end.
    """
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                upload_id,
                body=body,
            )
        ),
    )


async def asyncio(
    upload_id: str,
    *,
    client: AsyncSends,
    body: m.AddUploadPartRequestParam | BaseModel,
) -> m.UploadPart | None:
    """Send one part of a file

    At most 64 MB a part; several may be on their way at the same time, for the order is told at
    the end.
    """
    return (await asyncio_detailed(upload_id, body=body, client=client)).parsed
