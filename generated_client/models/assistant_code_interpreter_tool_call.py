# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class AssistantCodeInterpreterToolCall(BaseModel):
    """Code that was run."""

    id: str
    """Id of the call."""
    type: Literal["code_interpreter"]
    code_interpreter: m.AssistantCodeInterpreterExecution
    """A piece of code and what came of it."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "code_interpreter": "code_interpreter",
    }

    def __init__(
        self,
        *,
        id: str,
        type: Literal["code_interpreter"] = "code_interpreter",
        code_interpreter: m.AssistantCodeInterpreterExecution,
    ) -> None:
        self._init(
            {
                "id": id,
                "type": type,
                "code_interpreter": code_interpreter,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.id = get("id")
        self.type = get("type")
        v = get("code_interpreter")
        self.code_interpreter = (
            m.AssistantCodeInterpreterExecution.from_dict(v) if isinstance(v, dict) else v
        )
        return model
