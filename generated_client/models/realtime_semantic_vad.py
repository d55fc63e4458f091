# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class RealtimeSemanticVad(BaseModel):
    """A turn ends when a model judges that the caller has said it all."""

    type: Literal["semantic_vad"]
    eagerness: Literal["auto", "high", "low", "medium"] | None
    """How soon to answer: low waits up to 8 seconds for more, medium 4 and high 2; auto means
    medium.
    """
    create_response: bool | None
    """Whether the model answers by itself at the end of a turn."""
    interrupt_response: bool | None
    """Whether a caller who begins to speak cuts the running answer short."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "eagerness": "eagerness",
        "create_response": "create_response",
        "interrupt_response": "interrupt_response",
    }

    def __init__(
        self,
        *,
        type: Literal["semantic_vad"] = "semantic_vad",
        eagerness: Literal["auto", "high", "low", "medium"] | Unset = UNSET,
        create_response: bool | Unset = UNSET,
        interrupt_response: bool | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "eagerness": eagerness,
                "create_response": create_response,
                "interrupt_response": interrupt_response,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.eagerness = get("eagerness")
        self.create_response = get("create_response")
        self.interrupt_response = get("interrupt_response")
        return model


class RealtimeSemanticVadParam(TypedDict, total=False):
    """A turn ends when a model judges that the caller has said it all."""

    type: Required[Literal["semantic_vad"]]
    eagerness: Literal["auto", "high", "low", "medium"]
    """How soon to answer: low waits up to 8 seconds for more, medium 4 and high 2; auto means
    medium.
    """
    create_response: bool
    """Whether the model answers by itself at the end of a turn."""
    interrupt_response: bool
    """Whether a caller who begins to speak cuts the running answer short."""
