# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ComputerUsePreviewTool(BaseModel):
    """A computer that the model uses; the earlier form of the tool."""

    type: Literal["computer_use_preview"]
    environment: Literal["browser", "linux", "mac", "ubuntu", "windows"]
    """What runs on the computer."""
    display_width: int
    """Width of its screen in pixels."""
    display_height: int
    """Height of its screen in pixels."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "environment": "environment",
        "display_width": "display_width",
        "display_height": "display_height",
    }

    def __init__(
        self,
        *,
        type: Literal["computer_use_preview"] = "computer_use_preview",
        environment: Literal["browser", "linux", "mac", "ubuntu", "windows"],
        display_width: int,
        display_height: int,
    ) -> None:
        self._init(
            {
                "type": type,
                "environment": environment,
                "display_width": display_width,
                "display_height": display_height,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.environment = get("environment")
        self.display_width = get("display_width")
        self.display_height = get("display_height")
        return model


class ComputerUsePreviewToolParam(TypedDict, total=False):
    """A computer that the model uses; the earlier form of the tool."""

    type: Required[Literal["computer_use_preview"]]
    environment: Required[Literal["browser", "linux", "mac", "ubuntu", "windows"]]
    """What runs on the computer."""
    display_width: Required[int]
    """Width of its screen in pixels."""
    display_height: Required[int]
    """Height of its screen in pixels."""
