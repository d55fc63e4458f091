# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Required, TypedDict

import httpx

from ... import models as m
from ...base import BaseModel
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response, Unset


class CompleteUploadParams(TypedDict, total=False):
    """Parameters of `complete_upload`, all in one."""

    part_ids: Required[Sequence[str]]
    """Ids of the parts, in the order that they have in the file."""
    md5: str | Unset
    """MD5 checksum of the whole file; if given, the server compares it with what arrived."""


def decode(v: Any) -> m.Upload:
    """The result of a success, from its decoded body."""
    result: m.Upload = m.Upload.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.Upload] = Operation(
    name="completeUpload",
    method="POST",
    path="/uploads/{upload_id}/complete",
    decode=decode,
    result="object",
    path_params=("upload_id",),
    content_types=("application/json",),
    params=frozenset(CompleteUploadParams.__annotations__),
    required=frozenset(
        {
            "part_ids",
        }
    ),
    accept="application/json",
)


def build(
    upload_id: str,
    *,
    body: m.CompleteUploadRequestParam | BaseModel,
) -> Call:
    """Join the parts of an upload into a file

    The parts have to make up exactly the size that was announced; later parts are refused.
    """
    return OPERATION.build(
        {},
        upload_id,
        body=body,
    )


def parse(response: httpx.Response) -> m.Upload:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    upload_id: str,
    *,
    client: Sends,
    body: m.CompleteUploadRequestParam | BaseModel,
) -> Response[m.Upload]:
    """Join the parts of an upload into a file

    The parts have to make up exactly the size that was announced; later parts are refused.
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
    body: m.CompleteUploadRequestParam | BaseModel,
) -> m.Upload | None:
    """Join the parts of an upload into a file

    The parts have to make up exactly the size that was announced; later parts are refused.
    """
    return sync_detailed(upload_id, body=body, client=client).parsed


async def asyncio_detailed(
    upload_id: str,
    *,
    client: AsyncSends,
    body: m.CompleteUploadRequestParam | BaseModel,
) -> Response[m.Upload]:
    """Join the parts of an upload into a file

    The parts have to make up exactly the size that was announced; later parts are refused.
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
    body: m.CompleteUploadRequestParam | BaseModel,
) -> m.Upload | None:
    """Join the parts of an upload into a file

    The parts have to make up exactly the size that was announced; later parts are refused.
    """
    return (await asyncio_detailed(upload_id, body=body, client=client)).parsed
