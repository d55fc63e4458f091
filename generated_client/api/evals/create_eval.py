# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

import httpx

from ... import models as m
from ...base import BaseModel
from ...client import AsyncSends, Sends
from ...models import unions as u
from ...operation import Call, Operation
from ...types import Response, Unset


class CreateEvalParams(TypedDict, total=False):
    """Parameters of `create_eval`, all in one."""

    data_source_config: Required[u.CreateEvalRequestDataSourceConfigParam]
    """Where the test data of the runs comes from, and what shape it has."""
    testing_criteria: Required[Sequence[u.CreateEvalRequestTestingCriteriaItemParam]]
    """The graders of every run. `{{item.…}}` in them stands for a field of the test data,
    `{{sample.…}}` for one of the model's answer, such as `{{sample.output_text}}`.
    """
    name: str | Unset
    """The name it is to have."""
    metadata: Mapping[str, str] | None | Unset
    """Up to 16 pairs of your own, kept with the eval."""


def decode(v: Any) -> m.Eval:
    """The result of a success, from its decoded body."""
    result: m.Eval = m.Eval.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.Eval] = Operation(
    name="createEval",
    method="POST",
    path="/evals",
    decode=decode,
    result="object",
    content_types=("application/json",),
    params=frozenset(CreateEvalParams.__annotations__),
    required=frozenset(
        {
            "data_source_config",
            "testing_criteria",
        }
    ),
    accept="application/json",
)


def build(
    *,
    body: m.CreateEvalRequestParam | BaseModel,
) -> Call:
    """Define an eval

    An eval is the shape of the test data and the graders to apply; runs then try models on it.
    """
    return OPERATION.build(
        {},
        body=body,
    )


def parse(response: httpx.Response) -> m.Eval:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    *,
    client: Sends,
    body: m.CreateEvalRequestParam | BaseModel,
) -> Response[m.Eval]:
    """Define an eval

    An eval is the shape of the test data and the graders to apply; runs then try models on it.
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
    body: m.CreateEvalRequestParam | BaseModel,
) -> m.Eval | None:
    """Define an eval

    An eval is the shape of the test data and the graders to apply; runs then try models on it.
    """
    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
    body: m.CreateEvalRequestParam | BaseModel,
) -> Response[m.Eval]:
    """Define an eval

    An eval is the shape of the test data and the graders to apply; runs then try models on it.
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
    body: m.CreateEvalRequestParam | BaseModel,
) -> m.Eval | None:
    """Define an eval

    An eval is the shape of the test data and the graders to apply; runs then try models on it.
    """
    return (await asyncio_detailed(body=body, client=client)).parsed
