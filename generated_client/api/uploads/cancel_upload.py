# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class CancelUploadParams(TypedDict, total=False):
    """Parameters of `cancel_upload`, all in one."""


def decode(v: Any) -> m.Upload:
    """The result of a success, from its decoded body."""
    result: m.Upload = m.Upload.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.Upload] = Operation(
    name="cancelUpload",
    method="POST",
    path="/uploads/{upload_id}/cancel",
    decode=decode,
    result="object",
    path_params=("upload_id",),
    params=frozenset(CancelUploadParams.__annotations__),
    accept="application/json",
)


def build(
    upload_id: str,
) -> Call:
    """Give up an upload

    It takes no further parts afterwards.
    """
    return OPERATION.build(
        {},
        upload_id,
    )


def parse(response: httpx.Response) -> m.Upload:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    upload_id: str,
    *,
    client: Sends,
) -> Response[m.Upload]:
    """Give up an upload

    It takes no further parts afterwards.
    """
    return client.respond(
        OPERATION,
        client.send(
            build(
                upload_id,
            )
        ),
    )


def sync(
    upload_id: str,
    *,
    client: Sends,
) -> m.Upload | None:
    """Give up an upload

    It takes no further parts afterwards.
    """
    return sync_detailed(upload_id, client=client).parsed


async def asyncio_detailed(
    upload_id: str,
    *,
    client: AsyncSends,
) -> Response[m.Upload]:
    """Give up an upload

    It takes no further parts afterwards.
    """
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                upload_id,
            )
        ),
    )


async def asyncio(
    upload_id: str,
    *,
    client: AsyncSends,
) -> m.Upload | None:
    """Give up an upload

    It takes no further parts afterwards.
    """
    return (await asyncio_detailed(upload_id, client=client)).parsed
