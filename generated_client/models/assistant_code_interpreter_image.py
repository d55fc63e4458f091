# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class AssistantCodeInterpreterImage(BaseModel):
    """An image, kept as a file."""

    file_id: str
    """Id of the file."""

    _keys: ClassVar[Mapping[str, str]] = {
        "file_id": "file_id",
    }

    def __init__(
        self,
        *,
        file_id: str,
    ) -> None:
        self._init(
            {
                "file_id": file_id,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.file_id = get("file_id")
        return model
