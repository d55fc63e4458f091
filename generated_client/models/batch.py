# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class Batch(BaseModel):
    """Requests that are worked off in the background, and how far that has come."""

    id: str
    """The id that requests name it by."""
    object: Literal["batch"]
    endpoint: str
    """The path that the requests go to."""
    input_file_id: str
    """The file of requests."""
    completion_window: str
    """How long the server may take."""
    status: Literal[
        "cancelled",
        "cancelling",
        "completed",
        "expired",
        "failed",
        "finalizing",
        "in_progress",
        "validating",
    ]
    """How far it has come."""
    created_at: int
    """When it was created, in Unix seconds."""
    model: str | None
    """Id of the model that answers them."""
    errors: m.BatchErrors | None
    """What is wrong with a batch as a whole."""
    output_file_id: str | None
    """The file of answers to requests that succeeded."""
    error_file_id: str | None
    """The file of answers to requests that failed."""
    in_progress_at: int | None
    """When work on it began, in Unix seconds."""
    expires_at: int | None
    """When its time will be up, in Unix seconds."""
    finalizing_at: int | None
    """When the results began to be gathered, in Unix seconds."""
    completed_at: int | None
    """When it was done, in Unix seconds."""
    failed_at: int | None
    """When it failed, in Unix seconds."""
    expired_at: int | None
    """When its time was up, in Unix seconds."""
    cancelling_at: int | None
    """When it was told to stop, in Unix seconds."""
    cancelled_at: int | None
    """When it had stopped, in Unix seconds."""
    request_counts: m.BatchRequestCounts | None
    """How many requests a batch has, and how they fared."""
    usage: m.BatchUsage | None
    """Tokens that the requests of a batch took."""
    metadata: dict[str, str] | None
    """Your own pairs, as given at creation."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "object": "object",
        "endpoint": "endpoint",
        "input_file_id": "input_file_id",
        "completion_window": "completion_window",
        "status": "status",
        "created_at": "created_at",
        "model": "model",
        "errors": "errors",
        "output_file_id": "output_file_id",
        "error_file_id": "error_file_id",
        "in_progress_at": "in_progress_at",
        "expires_at": "expires_at",
        "finalizing_at": "finalizing_at",
        "completed_at": "completed_at",
        "failed_at": "failed_at",
        "expired_at": "expired_at",
        "cancelling_at": "cancelling_at",
        "cancelled_at": "cancelled_at",
        "request_counts": "request_counts",
        "usage": "usage",
        "metadata": "metadata",
    }

    def __init__(
        self,
        *,
        id: str,
        object: Literal["batch"] = "batch",
        endpoint: str,
        input_file_id: str,
        completion_window: str,
        status: Literal[
            "cancelled",
            "cancelling",
            "completed",
            "expired",
            "failed",
            "finalizing",
            "in_progress",
            "validating",
        ],
        created_at: int,
        model: str | None | Unset = UNSET,
        errors: m.BatchErrors | None | Unset = UNSET,
        output_file_id: str | None | Unset = UNSET,
        error_file_id: str | None | Unset = UNSET,
        in_progress_at: int | None | Unset = UNSET,
        expires_at: int | None | Unset = UNSET,
        finalizing_at: int | None | Unset = UNSET,
        completed_at: int | None | Unset = UNSET,
        failed_at: int | None | Unset = UNSET,
        expired_at: int | None | Unset = UNSET,
        cancelling_at: int | None | Unset = UNSET,
        cancelled_at: int | None | Unset = UNSET,
        request_counts: m.BatchRequestCounts | None | Unset = UNSET,
        usage: m.BatchUsage | None | Unset = UNSET,
        metadata: dict[str, str] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "id": id,
                "object": object,
                "endpoint": endpoint,
                "input_file_id": input_file_id,
                "completion_window": completion_window,
                "status": status,
                "created_at": created_at,
                "model": model,
                "errors": errors,
                "output_file_id": output_file_id,
                "error_file_id": error_file_id,
                "in_progress_at": in_progress_at,
                "expires_at": expires_at,
                "finalizing_at": finalizing_at,
                "completed_at": completed_at,
                "failed_at": failed_at,
                "expired_at": expired_at,
                "cancelling_at": cancelling_at,
                "cancelled_at": cancelled_at,
                "request_counts": request_counts,
                "usage": usage,
                "metadata": metadata,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.id = get("id")
        self.object = get("object")
        self.endpoint = get("endpoint")
        self.input_file_id = get("input_file_id")
        self.completion_window = get("completion_window")
        self.status = get("status")
        self.created_at = get("created_at")
        self.model = get("model")
        if (v := get("errors")) is not None:
            v = m.BatchErrors.from_dict(v) if isinstance(v, dict) else v
        self.errors = v
        self.output_file_id = get("output_file_id")
        self.error_file_id = get("error_file_id")
        self.in_progress_at = get("in_progress_at")
        self.expires_at = get("expires_at")
        self.finalizing_at = get("finalizing_at")
        self.completed_at = get("completed_at")
        self.failed_at = get("failed_at")
        self.expired_at = get("expired_at")
        self.cancelling_at = get("cancelling_at")
        self.cancelled_at = get("cancelled_at")
        if (v := get("request_counts")) is not None:
            v = m.BatchRequestCounts.from_dict(v) if isinstance(v, dict) else v
        self.request_counts = v
        if (v := get("usage")) is not None:
            v = m.BatchUsage.from_dict(v) if isinstance(v, dict) else v
        self.usage = v
        self.metadata = get("metadata")
        return model
