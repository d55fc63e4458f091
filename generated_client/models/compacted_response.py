# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class CompactedResponse(BaseModel):
    """A shortened conversation."""

    id: str
    """Id of the result."""
    object: Literal["response.compaction"]
    output: list[u.CompactedResponseItem]
    """The items that stand for the conversation, one of them encrypted; send back all of them."""
    created_at: int
    """When it was made, in Unix seconds."""
    usage: m.ResponseUsage
    """Tokens spent on a response."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "object": "object",
        "output": "output",
        "created_at": "created_at",
        "usage": "usage",
    }

    def __init__(
        self,
        *,
        id: str,
        object: Literal["response.compaction"] = "response.compaction",
        output: list[u.CompactedResponseItem],
        created_at: int,
        usage: m.ResponseUsage,
    ) -> None:
        self._init(
            {
                "id": id,
                "object": object,
                "output": output,
                "created_at": created_at,
                "usage": usage,
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
        v = get("output")
        self.output = [u.decode_CompactedResponseItem(i0) for i0 in v] if isinstance(v, list) else v
        self.created_at = get("created_at")
        v = get("usage")
        self.usage = m.ResponseUsage.from_dict(v) if isinstance(v, dict) else v
        return model
