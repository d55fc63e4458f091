# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ChatCompletionFunctionCallOption(BaseModel):
    """The function to call."""

    name: str
    """The name it is defined under."""

    _keys: ClassVar[Mapping[str, str]] = {
        "name": "name",
    }

    def __init__(
        self,
        *,
        name: str,
    ) -> None:
        self._init(
            {
                "name": name,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.name = get("name")
        return model


class ChatCompletionFunctionCallOptionParam(TypedDict, total=False):
    """The function to call."""

    name: Required[str]
    """The name it is defined under."""
