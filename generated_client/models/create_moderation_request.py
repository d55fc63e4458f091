# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class CreateModerationRequest(BaseModel):
    """What to check, and with which model."""

    input: str | list[str] | list[u.ModerationMultiModalInput]
    """A text, several texts, or a list of texts and images."""
    model: str | m.KnownModerationModel | None
    """A model id; the known ones are listed for completion in editors, any other is fine."""

    _keys: ClassVar[Mapping[str, str]] = {
        "input": "input",
        "model": "model",
    }

    def __init__(
        self,
        *,
        input: str | Sequence[str] | Sequence[u.ModerationMultiModalInputParam],
        model: str | m.KnownModerationModel | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "input": input,
                "model": model,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        v = get("input")
        self.input = (
            [u.decode_ModerationMultiModalInput(i0) for i0 in v] if isinstance(v, list) else v
        )
        self.model = get("model")
        return model


class CreateModerationRequestParam(TypedDict, total=False):
    """What to check, and with which model."""

    input: Required[str | Sequence[str] | Sequence[u.ModerationMultiModalInputParam]]
    """A text, several texts, or a list of texts and images."""
    model: str | m.KnownModerationModel
    """A model id; the known ones are listed for completion in editors, any other is fine."""
