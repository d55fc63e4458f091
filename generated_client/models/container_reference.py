# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ContainerReference(BaseModel):
    """A container that exists already."""

    type: Literal["container_reference"]
    container_id: str
    """Id of the container."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "container_id": "container_id",
    }

    def __init__(
        self,
        *,
        type: Literal["container_reference"] = "container_reference",
        container_id: str,
    ) -> None:
        self._init(
            {
                "type": type,
                "container_id": container_id,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.container_id = get("container_id")
        return model


class ContainerReferenceParam(TypedDict, total=False):
    """A container that exists already."""

    type: Required[Literal["container_reference"]]
    container_id: Required[str]
    """Id of the container."""
