# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class AssistantCodeInterpreterExecutionDelta(BaseModel):
    """A piece of code, or of what came of it."""

    input: str | None
    """The next piece of the code."""
    outputs: list[u.AssistantCodeInterpreterOutputDelta] | None
    """Pieces of what it put out."""

    _keys: ClassVar[Mapping[str, str]] = {
        "input": "input",
        "outputs": "outputs",
    }

    def __init__(
        self,
        *,
        input: str | None | Unset = UNSET,
        outputs: list[u.AssistantCodeInterpreterOutputDelta] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "input": input,
                "outputs": outputs,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.input = get("input")
        if (v := get("outputs")) is not None:
            v = (
                [u.decode_AssistantCodeInterpreterOutputDelta(i0) for i0 in v]
                if isinstance(v, list)
                else v
            )
        self.outputs = v
        return model
