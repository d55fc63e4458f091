# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class CreateEvalResponsesRunDataSource(BaseModel):
    """Test data that a model answers as responses."""

    type: Literal["responses"]
    source: u.CreateEvalResponsesRunDataSourceSource
    """The items."""
    input_messages: u.CreateEvalResponsesRunDataSourceInputMessages | None
    """The conversation that the model continues, for each item; a template, or a field of the
    item.
    """
    sampling_params: m.EvalResponsesSampling | None
    """How a model answers as responses."""
    model: str | None
    """Id of the model that answers."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "source": "source",
        "input_messages": "input_messages",
        "sampling_params": "sampling_params",
        "model": "model",
    }

    def __init__(
        self,
        *,
        type: Literal["responses"] = "responses",
        source: u.CreateEvalResponsesRunDataSourceSourceParam,
        input_messages: u.CreateEvalResponsesRunDataSourceInputMessagesParam | Unset = UNSET,
        sampling_params: m.EvalResponsesSamplingParam | BaseModel | Unset = UNSET,
        model: str | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "source": source,
                "input_messages": input_messages,
                "sampling_params": sampling_params,
                "model": model,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        v = get("source")
        self.source = u.decode_CreateEvalResponsesRunDataSourceSource(v)
        if (v := get("input_messages")) is not None:
            v = u.decode_CreateEvalResponsesRunDataSourceInputMessages(v)
        self.input_messages = v
        if (v := get("sampling_params")) is not None:
            v = m.EvalResponsesSampling.from_dict(v) if isinstance(v, dict) else v
        self.sampling_params = v
        self.model = get("model")
        return model


class CreateEvalResponsesRunDataSourceParam(TypedDict, total=False):
    """Test data that a model answers as responses."""

    type: Required[Literal["responses"]]
    source: Required[u.CreateEvalResponsesRunDataSourceSourceParam]
    """The items."""
    input_messages: u.CreateEvalResponsesRunDataSourceInputMessagesParam
    """The conversation that the model continues, for each item; a template, or a field of the
    item.
    """
    sampling_params: m.EvalResponsesSamplingParam | BaseModel
    """How a model answers as responses."""
    model: str
    """Id of the model that answers."""
