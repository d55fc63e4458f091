# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class ResponseFunctionToolCallOutputItem(BaseModel):
    """What one of your functions returned, as the server keeps it."""

    id: str
    """Id of the item."""
    type: Literal["function_call_output"]
    output: str | list[u.ResponseInputContent]
    """The result: a string, or parts of text, images and files."""
    status: m.ItemStatus
    """How far an item has come; `incomplete` items were cut short."""
    call_id: str | None
    """Id of the call that this answers."""
    name: str | None
    """Name of the called tool."""
    namespace: str | None
    """Namespace of that tool."""
    caller: u.ToolCallCaller | None
    """Whether the model called directly, or a program that it wrote."""
    created_by: str | None
    """Id of who or what made the item."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "output": "output",
        "status": "status",
        "call_id": "call_id",
        "name": "name",
        "namespace": "namespace",
        "caller": "caller",
        "created_by": "created_by",
    }

    def __init__(
        self,
        *,
        id: str,
        type: Literal["function_call_output"] = "function_call_output",
        output: str | list[u.ResponseInputContent],
        status: m.ItemStatus,
        call_id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        namespace: str | None | Unset = UNSET,
        caller: u.ToolCallCaller | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "id": id,
                "type": type,
                "output": output,
                "status": status,
                "call_id": call_id,
                "name": name,
                "namespace": namespace,
                "caller": caller,
                "created_by": created_by,
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
        v = get("output")
        self.output = [u.decode_ResponseInputContent(i0) for i0 in v] if isinstance(v, list) else v
        self.status = get("status")
        self.call_id = get("call_id")
        self.name = get("name")
        self.namespace = get("namespace")
        if (v := get("caller")) is not None:
            v = u.decode_ToolCallCaller(v)
        self.caller = v
        self.created_by = get("created_by")
        return model
