# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class CreateBatchRequest(BaseModel):
    """A file of requests, and where they go."""

    input_file_id: str
    """Id of a `.jsonl` file with one request a line, uploaded for the purpose `batch`; 50,000
    requests and 200 MB at most.
    """
    endpoint: Literal[
        "/v1/chat/completions",
        "/v1/completions",
        "/v1/embeddings",
        "/v1/images/edits",
        "/v1/images/generations",
        "/v1/moderations",
        "/v1/responses",
        "/v1/videos",
    ]
    """The path that all the requests go to; for `/v1/embeddings`, 50,000 inputs in all at most."""
    completion_window: Literal["24h"]
    """How long the server may take."""
    metadata: dict[str, str] | None
    """Up to 16 pairs of your own, kept with the batch."""
    output_expires_after: m.FileExpirationAfter | None
    """When the file goes; without it, after 30 days for batches, else never."""

    _keys: ClassVar[Mapping[str, str]] = {
        "input_file_id": "input_file_id",
        "endpoint": "endpoint",
        "completion_window": "completion_window",
        "metadata": "metadata",
        "output_expires_after": "output_expires_after",
    }

    def __init__(
        self,
        *,
        input_file_id: str,
        endpoint: Literal[
            "/v1/chat/completions",
            "/v1/completions",
            "/v1/embeddings",
            "/v1/images/edits",
            "/v1/images/generations",
            "/v1/moderations",
            "/v1/responses",
            "/v1/videos",
        ],
        completion_window: Literal["24h"] = "24h",
        metadata: Mapping[str, str] | None | Unset = UNSET,
        output_expires_after: m.FileExpirationAfterParam | BaseModel | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "input_file_id": input_file_id,
                "endpoint": endpoint,
                "completion_window": completion_window,
                "metadata": metadata,
                "output_expires_after": output_expires_after,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.input_file_id = get("input_file_id")
        self.endpoint = get("endpoint")
        self.completion_window = get("completion_window")
        self.metadata = get("metadata")
        if (v := get("output_expires_after")) is not None:
            v = m.FileExpirationAfter.from_dict(v) if isinstance(v, dict) else v
        self.output_expires_after = v
        return model


class CreateBatchRequestParam(TypedDict, total=False):
    """A file of requests, and where they go."""

    input_file_id: Required[str]
    """Id of a `.jsonl` file with one request a line, uploaded for the purpose `batch`; 50,000
    requests and 200 MB at most.
    """
    endpoint: Required[
        Literal[
            "/v1/chat/completions",
            "/v1/completions",
            "/v1/embeddings",
            "/v1/images/edits",
            "/v1/images/generations",
            "/v1/moderations",
            "/v1/responses",
            "/v1/videos",
        ]
    ]
    """The path that all the requests go to; for `/v1/embeddings`, 50,000 inputs in all at most."""
    completion_window: Required[Literal["24h"]]
    """How long the server may take."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of your own, kept with the batch."""
    output_expires_after: m.FileExpirationAfterParam | BaseModel
    """When the file goes; without it, after 30 days for batches, else never."""
