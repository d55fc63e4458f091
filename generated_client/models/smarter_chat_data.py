# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class SmarterChatData(BaseModel):
    """A prompt and its answer."""

    request: m.SmarterChatRequest
    """What the chatbot was asked."""
    response: m.SmarterChatResponse
    """What the chatbot answered, in an envelope of its own."""

    _keys: ClassVar[Mapping[str, str]] = {
        "request": "request",
        "response": "response",
    }

    def __init__(
        self,
        *,
        request: m.SmarterChatRequest,
        response: m.SmarterChatResponse,
    ) -> None:
        self._init(
            {
                "request": request,
                "response": response,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        v = get("request")
        self.request = m.SmarterChatRequest.from_dict(v) if isinstance(v, dict) else v
        v = get("response")
        self.response = m.SmarterChatResponse.from_dict(v) if isinstance(v, dict) else v
        return model
