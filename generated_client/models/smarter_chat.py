# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class SmarterChat(BaseModel):
    """A prompt and its answer, in an envelope."""

    data: m.SmarterChatData
    """A prompt and its answer."""
    api: str
    """The interface that answered, `smarter.sh/v1`."""
    thing: str
    """The kind of resource in `data`, `Chat`."""
    metadata: dict[str, Any]
    """What the platform notes of the request, such as its `key` in the journal."""
    message: str | None
    """What was done, in a sentence."""

    _keys: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "api": "api",
        "thing": "thing",
        "metadata": "metadata",
        "message": "message",
    }

    def __init__(
        self,
        *,
        data: m.SmarterChatData,
        api: str,
        thing: str,
        metadata: dict[str, Any],
        message: str | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "data": data,
                "api": api,
                "thing": thing,
                "metadata": metadata,
                "message": message,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        v = get("data")
        self.data = m.SmarterChatData.from_dict(v) if isinstance(v, dict) else v
        self.api = get("api")
        self.thing = get("thing")
        self.metadata = get("metadata")
        self.message = get("message")
        return model
