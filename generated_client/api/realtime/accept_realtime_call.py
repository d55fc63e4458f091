# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required, TypedDict

import httpx

from ... import models as m
from ...base import BaseModel
from ...client import AsyncSends, Sends
from ...models import unions as u
from ...operation import Call, Operation
from ...types import Response, Unset


class AcceptRealtimeCallParams(TypedDict, total=False):
    """Parameters of `accept_realtime_call`, all in one."""

    type: Required[Literal["realtime"]]
    model: str | m.KnownRealtimeModel | Unset
    """A model id; the known ones are listed for completion in editors, any other is fine."""
    instructions: str | Unset
    """What to say and how to say it; a guide that the model may depart from. The server has its
    own text where none is given.
    """
    prompt: m.ResponsePromptParam | BaseModel | None | Unset
    """A stored prompt template to work from, with values for its variables."""
    output_modalities: Sequence[m.RealtimeModality] | Unset
    """Speech with its transcript, or text; one of the two, not both."""
    audio: m.RealtimeAudioConfigParam | BaseModel | Unset
    """How sound comes in and goes out."""
    include: Sequence[Literal["item.input_audio_transcription.logprobs"]] | Unset
    """Parts to add that are left out otherwise."""
    max_output_tokens: int | Literal["inf"] | Unset
    """A number of tokens, 1 to 4,096, or `inf` for as many as the model can."""
    reasoning: m.RealtimeReasoningParam | BaseModel | Unset
    """How much a model thinks before it answers."""
    truncation: (
        Literal["auto", "disabled"] | m.RealtimeTruncationRetentionRatioParam | BaseModel | Unset
    )
    """What to do when the conversation outgrows the model's input: drop the oldest messages
    (`auto`), fail (`disabled`), or drop more at once so that caching gains.
    """
    tools: Sequence[u.RealtimeToolsConfigUnionParam] | Unset
    """Functions and MCP servers that the model may call."""
    tool_choice: u.RealtimeToolChoiceConfigParam | Unset
    """A mode, or the one function or MCP tool to call."""
    parallel_tool_calls: bool | Unset
    """Whether one answer may call several tools at once; for models that reason only."""
    tracing: Literal["auto"] | m.RealtimeTracingConfigurationParam | BaseModel | None | Unset
    """Records the session in the traces dashboard; null records nothing. Fixed once it is on."""


def decode(v: Any) -> None:
    """The result of a success, from its decoded body."""
    result: None = v
    return result


OPERATION: Operation[None] = Operation(
    name="acceptRealtimeCall",
    method="POST",
    path="/realtime/calls/{call_id}/accept",
    decode=decode,
    result="none",
    path_params=("call_id",),
    content_types=("application/json",),
    params=frozenset(AcceptRealtimeCallParams.__annotations__),
    required=frozenset(
        {
            "type",
        }
    ),
    accept="*/*",
)


def build(
    call_id: str,
    *,
    body: m.RealtimeSessionCreateRequestParam | BaseModel,
) -> Call:
    """Take an incoming SIP call

    The session begins with the settings sent here.
    """
    return OPERATION.build(
        {},
        call_id,
        body=body,
    )


def parse(response: httpx.Response) -> None:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    call_id: str,
    *,
    client: Sends,
    body: m.RealtimeSessionCreateRequestParam | BaseModel,
) -> Response[None]:
    """Take an incoming SIP call

    The session begins with the settings sent here.
    """
    return client.respond(
        OPERATION,
        client.send(
            build(
                call_id,
                body=body,
            )
        ),
    )


def sync(
    call_id: str,
    *,
    client: Sends,
    body: m.RealtimeSessionCreateRequestParam | BaseModel,
) -> None:
    """Take an incoming SIP call

    The session begins with the settings sent here.
    """
    return sync_detailed(call_id, body=body, client=client).parsed


async def asyncio_detailed(
    call_id: str,
    *,
    client: AsyncSends,
    body: m.RealtimeSessionCreateRequestParam | BaseModel,
) -> Response[None]:
    """Take an incoming SIP call

    The session begins with the settings sent here.
    """
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                call_id,
                body=body,
            )
        ),
    )


async def asyncio(
    call_id: str,
    *,
    client: AsyncSends,
    body: m.RealtimeSessionCreateRequestParam | BaseModel,
) -> None:
    """Take an incoming SIP call

    The session begins with the settings sent here.
    """
    return (await asyncio_detailed(call_id, body=body, client=client)).parsed
