# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class EvalResponsesText(BaseModel):
    """The form of an answer's text."""

    format: u.ResponseFormatTextConfig | None
    """The form of the text."""

    _keys: ClassVar[Mapping[str, str]] = {
        "format": "format",
    }

    def __init__(
        self,
        *,
        format: u.ResponseFormatTextConfigParam | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "format": format,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        if (v := get("format")) is not None:
            v = u.decode_ResponseFormatTextConfig(v)
        self.format = v
        return model


class EvalResponsesTextParam(TypedDict, total=False):
    """The form of an answer's text."""

    format: u.ResponseFormatTextConfigParam
    """The form of the text."""
