# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ModerationImageURL(BaseModel):
    """Where an image is."""

    url: str
    """A web address, or a `data:` URL that holds the image in base64."""

    _keys: ClassVar[Mapping[str, str]] = {
        "url": "url",
    }

    def __init__(
        self,
        *,
        url: str,
    ) -> None:
        self._init(
            {
                "url": url,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.url = get("url")
        return model


class ModerationImageURLParam(TypedDict, total=False):
    """Where an image is."""

    url: Required[str]
    """A web address, or a `data:` URL that holds the image in base64."""
