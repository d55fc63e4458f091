# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class CodeInterpreterTool(BaseModel):
    """Runs Python code that the model writes."""

    type: Literal["code_interpreter"]
    container: str | m.CodeInterpreterContainerAuto
    """The container to run in, by id, or the settings of a new one."""
    allowed_callers: list[m.AllowedCaller] | None
    """Who may call it."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "container": "container",
        "allowed_callers": "allowed_callers",
    }

    def __init__(
        self,
        *,
        type: Literal["code_interpreter"] = "code_interpreter",
        container: str | m.CodeInterpreterContainerAutoParam | BaseModel,
        allowed_callers: Sequence[m.AllowedCaller] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "container": container,
                "allowed_callers": allowed_callers,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        v = get("container")
        self.container = m.CodeInterpreterContainerAuto.from_dict(v) if isinstance(v, dict) else v
        self.allowed_callers = get("allowed_callers")
        return model


class CodeInterpreterToolParam(TypedDict, total=False):
    """Runs Python code that the model writes."""

    type: Required[Literal["code_interpreter"]]
    container: Required[str | m.CodeInterpreterContainerAutoParam | BaseModel]
    """The container to run in, by id, or the settings of a new one."""
    allowed_callers: Sequence[m.AllowedCaller] | None
    """Who may call it."""
