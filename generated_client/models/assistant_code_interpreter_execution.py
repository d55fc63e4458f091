# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class AssistantCodeInterpreterExecution(BaseModel):
    """A piece of code and what came of it."""

    input: str
    """The code."""
    outputs: list[u.AssistantCodeInterpreterOutput]
    """Texts and images that it put out."""

    _keys: ClassVar[Mapping[str, str]] = {
        "input": "input",
        "outputs": "outputs",
    }

    def __init__(
        self,
        *,
        input: str,
        outputs: list[u.AssistantCodeInterpreterOutput],
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
        v = get("outputs")
        self.outputs = (
            [u.decode_AssistantCodeInterpreterOutput(i0) for i0 in v] if isinstance(v, list) else v
        )
        return model
