# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class ResponseCodeInterpreterToolCall(BaseModel):
    """Code that the model ran, and what came of it."""

    id: str
    """Id of the item."""
    type: Literal["code_interpreter_call"]
    status: Literal["completed", "failed", "in_progress", "incomplete", "interpreting"]
    """How far the run has come."""
    container_id: str
    """Id of the container that it runs in."""
    code: str | None
    """The code; null if it is not known."""
    outputs: list[u.ResponseCodeInterpreterOutput] | None
    """Logs and images of the run; null unless `include` asks for them."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "status": "status",
        "container_id": "container_id",
        "code": "code",
        "outputs": "outputs",
    }

    def __init__(
        self,
        *,
        id: str,
        type: Literal["code_interpreter_call"] = "code_interpreter_call",
        status: Literal["completed", "failed", "in_progress", "incomplete", "interpreting"],
        container_id: str,
        code: str | None,
        outputs: Sequence[u.ResponseCodeInterpreterOutputParam] | None,
    ) -> None:
        self._init(
            {
                "id": id,
                "type": type,
                "status": status,
                "container_id": container_id,
                "code": code,
                "outputs": outputs,
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
        self.status = get("status")
        self.container_id = get("container_id")
        self.code = get("code")
        if (v := get("outputs")) is not None:
            v = (
                [u.decode_ResponseCodeInterpreterOutput(i0) for i0 in v]
                if isinstance(v, list)
                else v
            )
        self.outputs = v
        return model


class ResponseCodeInterpreterToolCallParam(TypedDict, total=False):
    """Code that the model ran, and what came of it."""

    id: Required[str]
    """Id of the item."""
    type: Required[Literal["code_interpreter_call"]]
    status: Required[Literal["completed", "failed", "in_progress", "incomplete", "interpreting"]]
    """How far the run has come."""
    container_id: Required[str]
    """Id of the container that it runs in."""
    code: Required[str | None]
    """The code; null if it is not known."""
    outputs: Required[Sequence[u.ResponseCodeInterpreterOutputParam] | None]
    """Logs and images of the run; null unless `include` asks for them."""
