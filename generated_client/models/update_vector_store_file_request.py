# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class UpdateVectorStoreFileRequest(BaseModel):
    """The attributes that the file is to have."""

    attributes: dict[str, str | float | bool] | None
    """Pairs of your own, on which searches can filter."""

    _keys: ClassVar[Mapping[str, str]] = {
        "attributes": "attributes",
    }

    def __init__(
        self,
        *,
        attributes: Mapping[str, str | float | bool] | None,
    ) -> None:
        self._init(
            {
                "attributes": attributes,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.attributes = get("attributes")
        return model


class UpdateVectorStoreFileRequestParam(TypedDict, total=False):
    """The attributes that the file is to have."""

    attributes: Required[Mapping[str, str | float | bool] | None]
    """Pairs of your own, on which searches can filter."""
