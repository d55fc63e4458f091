# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class LocalShellTool(BaseModel):
    """Shell commands that you run on a machine of yours."""

    type: Literal["local_shell"]

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
    }

    def __init__(
        self,
        *,
        type: Literal["local_shell"] = "local_shell",
    ) -> None:
        self._init(
            {
                "type": type,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        return model


class LocalShellToolParam(TypedDict, total=False):
    """Shell commands that you run on a machine of yours."""

    type: Required[Literal["local_shell"]]
