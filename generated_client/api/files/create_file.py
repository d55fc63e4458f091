# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, Required, TypedDict

import httpx

from ... import models as m
from ...base import BaseModel
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import FileTypes, Response, Unset


class CreateFileParams(TypedDict, total=False):
    """Parameters of `create_file`, all in one."""

    file: Required[FileTypes]
    """The content itself, not a name."""
    purpose: Required[m.FilePurpose]
    """What the file is for; `vision` means images to fine-tune on, `user_data` anything, such as
    input to a model.
    """
    expires_after: m.FileExpirationAfterParam | BaseModel | Unset
    """When the file goes; without it, after 30 days for batches, else never."""


def decode(v: Any) -> m.FileObject:
    """The result of a success, from its decoded body."""
    result: m.FileObject = m.FileObject.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.FileObject] = Operation(
    name="createFile",
    method="POST",
    path="/files",
    decode=decode,
    result="object",
    content_types=("multipart/form-data",),
    file_params=frozenset(
        {
            "file",
        }
    ),
    params=frozenset(CreateFileParams.__annotations__),
    required=frozenset(
        {
            "file",
            "purpose",
        }
    ),
    accept="application/json",
)


def build(
    *,
    body: m.CreateFileRequestParam | BaseModel,
) -> Call:
    """Upload a file

    Up to 512 MB a file, 2.5 TB a project and 1,000 uploads a minute. Fine-tuning and batches
    take `.jsonl` only, batches at most 200 MB of it.
    """
    return OPERATION.build(
        {},
        body=body,
    )


def parse(response: httpx.Response) -> m.FileObject:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    *,
    client: Sends,
    body: m.CreateFileRequestParam | BaseModel,
) -> Response[m.FileObject]:
    """Upload a file

    Up to 512 MB a file, 2.5 TB a project and 1,000 uploads a minute. Fine-tuning and batches
    take `.jsonl` only, batches at most 200 MB of it.
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
    body: m.CreateFileRequestParam | BaseModel,
) -> m.FileObject | None:
    """Upload a file

    Up to 512 MB a file, 2.5 TB a project and 1,000 uploads a minute. Fine-tuning and batches
    take `.jsonl` only, batches at most 200 MB of it.
    """
    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
    body: m.CreateFileRequestParam | BaseModel,
) -> Response[m.FileObject]:
    """Upload a file

    Up to 512 MB a file, 2.5 TB a project and 1,000 uploads a minute. Fine-tuning and batches
    take `.jsonl` only, batches at most 200 MB of it.
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
    body: m.CreateFileRequestParam | BaseModel,
) -> m.FileObject | None:
    """Upload a file

    Up to 512 MB a file, 2.5 TB a project and 1,000 uploads a minute. Fine-tuning and batches
    take `.jsonl` only, batches at most 200 MB of it.
    """
    return (await asyncio_detailed(body=body, client=client)).parsed
