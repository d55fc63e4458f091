# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ResponseIncompleteEvent(BaseModel):
    """The response ended early."""

    type: Literal["response.incomplete"]
    response: m.Response
    """A model's response, finished or still in the making, with the settings that it was made
    under.
    """
    sequence_number: int
    """Place of this event in the stream."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "response": "response",
        "sequence_number": "sequence_number",
    }

    def __init__(
        self,
        *,
        type: Literal["response.incomplete"] = "response.incomplete",
        response: m.Response,
        sequence_number: int,
    ) -> None:
        self._init(
            {
                "type": type,
                "response": response,
                "sequence_number": sequence_number,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        v = get("response")
        self.response = m.Response.from_dict(v) if isinstance(v, dict) else v
        self.sequence_number = get("sequence_number")
        return model
