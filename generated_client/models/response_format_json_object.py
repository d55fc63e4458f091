# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ResponseFormatJSONObject(BaseModel):
    """Some JSON object; a message must ask for JSON too. A schema is better where the model knows
    it.
    """

    type: Literal["json_object"]

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
    }

    def __init__(
        self,
        *,
        type: Literal["json_object"] = "json_object",
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


class ResponseFormatJSONObjectParam(TypedDict, total=False):
    """Some JSON object; a message must ask for JSON too. A schema is better where the model knows
    it.
    """

    type: Required[Literal["json_object"]]
