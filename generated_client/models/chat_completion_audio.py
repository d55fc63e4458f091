# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ChatCompletionAudio(BaseModel):
    """A spoken answer."""

    id: str
    """Id by which later messages can refer to it."""
    expires_at: int
    """Until when the server knows the id, in Unix seconds."""
    data: str
    """The audio in base64, encoded as the request asked."""
    transcript: str
    """The spoken words."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "expires_at": "expires_at",
        "data": "data",
        "transcript": "transcript",
    }

    def __init__(
        self,
        *,
        id: str,
        expires_at: int,
        data: str,
        transcript: str,
    ) -> None:
        self._init(
            {
                "id": id,
                "expires_at": expires_at,
                "data": data,
                "transcript": transcript,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.id = get("id")
        self.expires_at = get("expires_at")
        self.data = get("data")
        self.transcript = get("transcript")
        return model
