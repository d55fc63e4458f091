# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class ResponseTextConfig(BaseModel):
    """What the text of a response looks like."""

    format: u.ResponseFormatTextConfig | None
    """The form of the text."""
    verbosity: m.Verbosity | None
    """How wordy the text is to be; medium unless told otherwise."""

    _keys: ClassVar[Mapping[str, str]] = {
        "format": "format",
        "verbosity": "verbosity",
    }

    def __init__(
        self,
        *,
        format: u.ResponseFormatTextConfigParam | Unset = UNSET,
        verbosity: m.Verbosity | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "format": format,
                "verbosity": verbosity,
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
        self.verbosity = get("verbosity")
        return model


class ResponseTextConfigParam(TypedDict, total=False):
    """What the text of a response looks like."""

    format: u.ResponseFormatTextConfigParam
    """The form of the text."""
    verbosity: m.Verbosity | None
    """How wordy the text is to be; medium unless told otherwise."""
