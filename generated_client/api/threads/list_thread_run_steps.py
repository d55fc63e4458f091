# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation, Pages
from ...types import UNSET, Response, Unset


class ListThreadRunStepsParams(TypedDict, total=False):
    """Parameters of `list_thread_run_steps`, all in one."""

    after: str | Unset
    """Where to go on; the `last_id` of the page before."""
    before: str | Unset
    """Where to go back from; the `first_id` of the page that follows the wanted one."""
    limit: int | Unset
    """Items per page; 20 unless told otherwise."""
    order: m.SortOrder | Unset
    """By time of creation, `asc` or `desc`; newest first unless told otherwise."""
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Unset
    """Parts of steps that are left out unless asked for, as yet only what a file search found."""


def decode(v: Any) -> m.ThreadRunStepList:
    """The result of a success, from its decoded body."""
    result: m.ThreadRunStepList = m.ThreadRunStepList.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.ThreadRunStepList] = Operation(
    name="listThreadRunSteps",
    method="GET",
    path="/threads/{thread_id}/runs/{run_id}/steps",
    decode=decode,
    result="object",
    path_params=(
        "thread_id",
        "run_id",
    ),
    query_params={
        "after": ("after", "form"),
        "before": ("before", "form"),
        "limit": ("limit", "form"),
        "order": ("order", "form"),
        "include": ("include[]", "form"),
    },
    params=frozenset(ListThreadRunStepsParams.__annotations__),
    accept="application/json",
    pages=Pages(param="after", items="data", next=("data.-1.id", "last_id")),
    deprecated="the responses API (client.responses)",
)


def build(
    thread_id: str,
    run_id: str,
    *,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
    | Unset = UNSET,
) -> Call:
    """List the steps of a run"""
    return OPERATION.build(
        {
            "after": after,
            "before": before,
            "limit": limit,
            "order": order,
            "include": include,
        },
        thread_id,
        run_id,
    )


def parse(response: httpx.Response) -> m.ThreadRunStepList:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    thread_id: str,
    run_id: str,
    *,
    client: Sends,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
    | Unset = UNSET,
) -> Response[m.ThreadRunStepList]:
    """List the steps of a run"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                thread_id,
                run_id,
                after=after,
                before=before,
                limit=limit,
                order=order,
                include=include,
            )
        ),
    )


def sync(
    thread_id: str,
    run_id: str,
    *,
    client: Sends,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
    | Unset = UNSET,
) -> m.ThreadRunStepList | None:
    """List the steps of a run"""
    return sync_detailed(
        thread_id,
        run_id,
        after=after,
        before=before,
        limit=limit,
        order=order,
        include=include,
        client=client,
    ).parsed


async def asyncio_detailed(
    thread_id: str,
    run_id: str,
    *,
    client: AsyncSends,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
    | Unset = UNSET,
) -> Response[m.ThreadRunStepList]:
    """List the steps of a run"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                thread_id,
                run_id,
                after=after,
                before=before,
                limit=limit,
                order=order,
                include=include,
            )
        ),
    )


async def asyncio(
    thread_id: str,
    run_id: str,
    *,
    client: AsyncSends,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
    | Unset = UNSET,
) -> m.ThreadRunStepList | None:
    """List the steps of a run"""
    return (
        await asyncio_detailed(
            thread_id,
            run_id,
            after=after,
            before=before,
            limit=limit,
            order=order,
            include=include,
            client=client,
        )
    ).parsed
