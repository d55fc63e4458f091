# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class SmarterChatbotMetadata(BaseModel):
    """What a chatbot is called."""

    name: str
    """Its name, unique in the account."""
    description: str | None
    """What it is for."""
    version: str | None
    """Its version, such as `1.0.0`."""

    _keys: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "description": "description",
        "version": "version",
    }

    def __init__(
        self,
        *,
        name: str,
        description: str | None | Unset = UNSET,
        version: str | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "name": name,
                "description": description,
                "version": version,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.name = get("name")
        self.description = get("description")
        self.version = get("version")
        return model
