# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

import httpx

from ... import models as m
from ...base import BaseModel
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response, Unset


class CreateFineTuningJobParams(TypedDict, total=False):
    """Parameters of `create_fine_tuning_job`, all in one."""

    model: Required[str | m.KnownFineTuningModel]
    """A model id; the known ones are listed for completion in editors, any other is fine."""
    training_file: Required[str]
    """Id of an uploaded `.jsonl` file of examples; its purpose must be `fine-tune`."""
    validation_file: str | None | Unset
    """Id of a like file whose examples measure the progress from time to time; none of them may be
    in the training file.
    """
    method: m.FineTuningMethodParam | BaseModel | Unset
    """How the model learns; the settings stand in the member that `type` names."""
    hyperparameters: m.SupervisedHyperparametersParam | BaseModel | Unset
    """Settings of a supervised training; the server chooses what is left at `auto`."""
    suffix: str | None | Unset
    """Text of 1 to 64 characters that the new model has in its name."""
    seed: int | None | Unset
    """Same seed, same request, mostly the same result; 0 to 2,147,483,647. The server picks one
    unless told otherwise.
    """
    integrations: Sequence[m.FineTuningJobWandbIntegrationObjectParam | BaseModel] | None | Unset
    """Other services that are to follow the job."""
    metadata: Mapping[str, str] | None | Unset
    """Up to 16 pairs of your own, kept with the job and usable as a filter."""


def decode(v: Any) -> m.FineTuningJob:
    """The result of a success, from its decoded body."""
    result: m.FineTuningJob = m.FineTuningJob.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.FineTuningJob] = Operation(
    name="createFineTuningJob",
    method="POST",
    path="/fine_tuning/jobs",
    decode=decode,
    result="object",
    content_types=("application/json",),
    params=frozenset(CreateFineTuningJobParams.__annotations__),
    required=frozenset(
        {
            "model",
            "training_file",
        }
    ),
    accept="application/json",
)


def build(
    *,
    body: m.CreateFineTuningJobRequestParam | BaseModel,
) -> Call:
    """Start to fine-tune a model

    The job runs in the background; once it has succeeded, `fine_tuned_model` names the new
    model.
    """
    return OPERATION.build(
        {},
        body=body,
    )


def parse(response: httpx.Response) -> m.FineTuningJob:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    *,
    client: Sends,
    body: m.CreateFineTuningJobRequestParam | BaseModel,
) -> Response[m.FineTuningJob]:
    """Start to fine-tune a model

    The job runs in the background; once it has succeeded, `fine_tuned_model` names the new
    model.
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
    body: m.CreateFineTuningJobRequestParam | BaseModel,
) -> m.FineTuningJob | None:
    """Start to fine-tune a model

    The job runs in the background; once it has succeeded, `fine_tuned_model` names the new
    model.
    """
    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
    body: m.CreateFineTuningJobRequestParam | BaseModel,
) -> Response[m.FineTuningJob]:
    """Start to fine-tune a model

    The job runs in the background; once it has succeeded, `fine_tuned_model` names the new
    model.
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
    body: m.CreateFineTuningJobRequestParam | BaseModel,
) -> m.FineTuningJob | None:
    """Start to fine-tune a model

    The job runs in the background; once it has succeeded, `fine_tuned_model` names the new
    model.
    """
    return (await asyncio_detailed(body=body, client=client)).parsed
