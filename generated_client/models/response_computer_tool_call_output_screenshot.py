# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ResponseComputerToolCallOutputScreenshot(BaseModel):
    """A picture of the screen, by address or by file id."""

    type: Literal["computer_screenshot"]
    image_url: str | None
    """Address of the picture."""
    file_id: str | None
    """Id of an uploaded picture."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "image_url": "image_url",
        "file_id": "file_id",
    }

    def __init__(
        self,
        *,
        type: Literal["computer_screenshot"] = "computer_screenshot",
        image_url: str | Unset = UNSET,
        file_id: str | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "image_url": image_url,
                "file_id": file_id,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.image_url = get("image_url")
        self.file_id = get("file_id")
        return model


class ResponseComputerToolCallOutputScreenshotParam(TypedDict, total=False):
    """A picture of the screen, by address or by file id."""

    type: Required[Literal["computer_screenshot"]]
    image_url: str
    """Address of the picture."""
    file_id: str
    """Id of an uploaded picture."""
