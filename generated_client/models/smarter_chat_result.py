# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class SmarterChatResult(BaseModel):
    """The chatbot's answer, as a response of HTTP."""

    body: m.SmarterChatBody
    """The model's answer as the model's provider gave it, and what led to it."""
    isBase64Encoded: bool | None
    """False; the body is JSON."""
    statusCode: int | None
    """The status that the chatbot answered with."""
    headers: dict[str, str] | None
    """The headers that it answered with."""

    _keys: ClassVar[Mapping[str, str]] = {
        "body": "body",
        "isBase64Encoded": "isBase64Encoded",
        "statusCode": "statusCode",
        "headers": "headers",
    }

    def __init__(
        self,
        *,
        body: m.SmarterChatBody,
        isBase64Encoded: bool | None | Unset = UNSET,
        statusCode: int | None | Unset = UNSET,
        headers: dict[str, str] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "body": body,
                "isBase64Encoded": isBase64Encoded,
                "statusCode": statusCode,
                "headers": headers,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        v = get("body")
        self.body = m.SmarterChatBody.from_dict(v) if isinstance(v, dict) else v
        self.isBase64Encoded = get("isBase64Encoded")
        self.statusCode = get("statusCode")
        self.headers = get("headers")
        return model
