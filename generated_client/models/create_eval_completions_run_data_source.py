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
class CreateEvalCompletionsRunDataSource(BaseModel):
    """Test data that a model answers as chat completions."""

    type: Literal["completions"]
    source: u.CreateEvalCompletionsRunDataSourceSource
    """The items."""
    input_messages: u.CreateEvalCompletionsRunDataSourceInputMessages | None
    """The conversation that the model continues, for each item; a template, or a field of the
    item.
    """
    sampling_params: m.EvalCompletionsSampling | None
    """How a model answers as chat completions."""
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
        type: Literal["completions"] = "completions",
        source: u.CreateEvalCompletionsRunDataSourceSourceParam,
        input_messages: u.CreateEvalCompletionsRunDataSourceInputMessagesParam | Unset = UNSET,
        sampling_params: m.EvalCompletionsSamplingParam | BaseModel | Unset = UNSET,
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
        self.source = u.decode_CreateEvalCompletionsRunDataSourceSource(v)
        if (v := get("input_messages")) is not None:
            v = u.decode_CreateEvalCompletionsRunDataSourceInputMessages(v)
        self.input_messages = v
        if (v := get("sampling_params")) is not None:
            v = m.EvalCompletionsSampling.from_dict(v) if isinstance(v, dict) else v
        self.sampling_params = v
        self.model = get("model")
        return model


class CreateEvalCompletionsRunDataSourceParam(TypedDict, total=False):
    """Test data that a model answers as chat completions."""

    type: Required[Literal["completions"]]
    source: Required[u.CreateEvalCompletionsRunDataSourceSourceParam]
    """The items."""
    input_messages: u.CreateEvalCompletionsRunDataSourceInputMessagesParam
    """The conversation that the model continues, for each item; a template, or a field of the
    item.
    """
    sampling_params: m.EvalCompletionsSamplingParam | BaseModel
    """How a model answers as chat completions."""
    model: str
    """Id of the model that answers."""
