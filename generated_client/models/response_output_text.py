# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class ResponseOutputText(BaseModel):
    """Text by the model."""

    type: Literal["output_text"]
    text: str
    """The text itself."""
    annotations: list[u.ResponseAnnotation]
    """What stretches of the text rest on, and files it tells of."""
    logprobs: list[m.ResponseOutputTextLogprob]
    """One entry per token; empty unless `include` asks for them."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "text": "text",
        "annotations": "annotations",
        "logprobs": "logprobs",
    }

    def __init__(
        self,
        *,
        type: Literal["output_text"] = "output_text",
        text: str,
        annotations: Sequence[u.ResponseAnnotationParam],
        logprobs: Sequence[m.ResponseOutputTextLogprobParam | BaseModel],
    ) -> None:
        self._init(
            {
                "type": type,
                "text": text,
                "annotations": annotations,
                "logprobs": logprobs,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.text = get("text")
        v = get("annotations")
        self.annotations = (
            [u.decode_ResponseAnnotation(i0) for i0 in v] if isinstance(v, list) else v
        )
        v = get("logprobs")
        self.logprobs = (
            [m.ResponseOutputTextLogprob.from_dict(i0) if isinstance(i0, dict) else i0 for i0 in v]
            if isinstance(v, list)
            else v
        )
        return model


class ResponseOutputTextParam(TypedDict, total=False):
    """Text by the model."""

    type: Required[Literal["output_text"]]
    text: Required[str]
    """The text itself."""
    annotations: Required[Sequence[u.ResponseAnnotationParam]]
    """What stretches of the text rest on, and files it tells of."""
    logprobs: Required[Sequence[m.ResponseOutputTextLogprobParam | BaseModel]]
    """One entry per token; empty unless `include` asks for them."""
