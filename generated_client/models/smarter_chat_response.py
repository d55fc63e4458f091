# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class SmarterChatResponse(BaseModel):
    """What the chatbot answered, in an envelope of its own."""

    data: m.SmarterChatResult
    """The chatbot's answer, as a response of HTTP."""
    api: str | None
    """The interface that answered, `smarter.sh/v1`."""
    thing: str | None
    """The kind of resource, `Chatbot`."""
    metadata: dict[str, Any] | None
    """What the platform notes of the request, such as its `key` in the journal."""

    _keys: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "api": "api",
        "thing": "thing",
        "metadata": "metadata",
    }

    def __init__(
        self,
        *,
        data: m.SmarterChatResult,
        api: str | None | Unset = UNSET,
        thing: str | None | Unset = UNSET,
        metadata: dict[str, Any] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "data": data,
                "api": api,
                "thing": thing,
                "metadata": metadata,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        v = get("data")
        self.data = m.SmarterChatResult.from_dict(v) if isinstance(v, dict) else v
        self.api = get("api")
        self.thing = get("thing")
        self.metadata = get("metadata")
        return model
