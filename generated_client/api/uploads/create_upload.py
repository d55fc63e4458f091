# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, Literal, Required, TypedDict

import httpx

from ... import models as m
from ...base import BaseModel
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response, Unset


class CreateUploadParams(TypedDict, total=False):
    """Parameters of `create_upload`, all in one."""

    filename: Required[str]
    """The name it is to have."""
    purpose: Required[Literal["assistants", "batch", "fine-tune", "vision"]]
    """What the file is for; decides which formats are accepted."""
    bytes: Required[int]
    """Size of the whole file in bytes."""
    mime_type: Required[str]
    """Its media type, one that suits the purpose, such as `text/jsonl`."""
    expires_after: m.FileExpirationAfterParam | BaseModel | Unset
    """When the file goes; without it, after 30 days for batches, else never."""


def decode(v: Any) -> m.Upload:
    """The result of a success, from its decoded body."""
    result: m.Upload = m.Upload.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.Upload] = Operation(
    name="createUpload",
    method="POST",
    path="/uploads",
    decode=decode,
    result="object",
    content_types=("application/json",),
    params=frozenset(CreateUploadParams.__annotations__),
    required=frozenset(
        {
            "bytes",
            "filename",
            "mime_type",
            "purpose",
        }
    ),
    accept="application/json",
)


def build(
    *,
    body: m.CreateUploadRequestParam | BaseModel,
) -> Call:
    """Start to upload a large file

    Takes parts for an hour and up to 8 GB in all; completing it turns them into one file like
    any other. For some purposes, `mime_type` has to be one that suits the purpose.
    """
    return OPERATION.build(
        {},
        body=body,
    )


def parse(response: httpx.Response) -> m.Upload:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    *,
    client: Sends,
    body: m.CreateUploadRequestParam | BaseModel,
) -> Response[m.Upload]:
    """Start to upload a large file

    Takes parts for an hour and up to 8 GB in all; completing it turns them into one file like
    any other. For some purposes, `mime_type` has to be one that suits the purpose.
    """
    return client.respond(
        OPERATION,
        client.send(
            build(
                body=body,
            )
        ),
    )


def sync(
    *,
    client: Sends,
    body: m.CreateUploadRequestParam | BaseModel,
) -> m.Upload | None:
    """Start to upload a large file

    Takes parts for an hour and up to 8 GB in all; completing it turns them into one file like
    any other. For some purposes, `mime_type` has to be one that suits the purpose.
    """
    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
    body: m.CreateUploadRequestParam | BaseModel,
) -> Response[m.Upload]:
    """Start to upload a large file

    Takes parts for an hour and up to 8 GB in all; completing it turns them into one file like
    any other. For some purposes, `mime_type` has to be one that suits the purpose.
    """
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                body=body,
            )
        ),
    )


async def asyncio(
    *,
    client: AsyncSends,
    body: m.CreateUploadRequestParam | BaseModel,
) -> m.Upload | None:
    """Start to upload a large file

    Takes parts for an hour and up to 8 GB in all; completing it turns them into one file like
    any other. For some purposes, `mime_type` has to be one that suits the purpose.
    """
    return (await asyncio_detailed(body=body, client=client)).parsed
