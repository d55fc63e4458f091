# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Required, TypedDict

import httpx

from ... import models as m
from ...base import BaseModel
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import UNSET, Response, Unset


class CreateSmarterChatParams(TypedDict, total=False):
    """Parameters of `create_smarter_chat`, all in one."""

    messages: Required[Sequence[m.SmarterMessageParam | BaseModel]]
    """The conversation so far; empty for a new one."""
    prompt: Required[str]
    """The user's next words."""
    new_session: bool | Unset
    """Whether to begin a conversation anew."""
    uid: str | Unset
    """Whose conversation it is."""


def decode(v: Any) -> m.SmarterChat:
    """The result of a success, from its decoded body."""
    result: m.SmarterChat = m.SmarterChat.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.SmarterChat] = Operation(
    name="createSmarterChat",
    method="POST",
    path="/cli/chat/{name}/",
    decode=decode,
    result="object",
    path_params=("name",),
    query_params={
        "new_session": ("new_session", "form"),
        "uid": ("uid", "form"),
    },
    content_types=("application/json",),
    params=frozenset(CreateSmarterChatParams.__annotations__),
    required=frozenset(
        {
            "messages",
            "prompt",
        }
    ),
    accept="application/json",
)


def build(
    name: str,
    *,
    body: m.CreateSmarterChatRequestParam | BaseModel,
    new_session: bool | Unset = UNSET,
    uid: str | Unset = UNSET,
) -> Call:
    """Say something to a chatbot

    Newer platforms offer this as `cli/prompt/` alone.
    """
    return OPERATION.build(
        {
            "new_session": new_session,
            "uid": uid,
        },
        name,
        body=body,
    )


def parse(response: httpx.Response) -> m.SmarterChat:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    name: str,
    *,
    client: Sends,
    body: m.CreateSmarterChatRequestParam | BaseModel,
    new_session: bool | Unset = UNSET,
    uid: str | Unset = UNSET,
) -> Response[m.SmarterChat]:
    """Say something to a chatbot

    Newer platforms offer this as `cli/prompt/` alone.
    """
    return client.respond(
        OPERATION,
        client.send(
            build(
                name,
                body=body,
                new_session=new_session,
                uid=uid,
            )
        ),
    )


def sync(
    name: str,
    *,
    client: Sends,
    body: m.CreateSmarterChatRequestParam | BaseModel,
    new_session: bool | Unset = UNSET,
    uid: str | Unset = UNSET,
) -> m.SmarterChat | None:
    """Say something to a chatbot

    Newer platforms offer this as `cli/prompt/` alone.
    """
    return sync_detailed(name, body=body, new_session=new_session, uid=uid, client=client).parsed


async def asyncio_detailed(
    name: str,
    *,
    client: AsyncSends,
    body: m.CreateSmarterChatRequestParam | BaseModel,
    new_session: bool | Unset = UNSET,
    uid: str | Unset = UNSET,
) -> Response[m.SmarterChat]:
    """Say something to a chatbot

    Newer platforms offer this as `cli/prompt/` alone.
    """
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                name,
                body=body,
                new_session=new_session,
                uid=uid,
            )
        ),
    )


async def asyncio(
    name: str,
    *,
    client: AsyncSends,
    body: m.CreateSmarterChatRequestParam | BaseModel,
    new_session: bool | Unset = UNSET,
    uid: str | Unset = UNSET,
) -> m.SmarterChat | None:
    """Say something to a chatbot

    Newer platforms offer this as `cli/prompt/` alone.
    """
    return (
        await asyncio_detailed(name, body=body, new_session=new_session, uid=uid, client=client)
    ).parsed
