# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class FileContentResponseList(BaseModel):
    """What was read out of a file."""

    object: Literal["vector_store.file_content.page"]
    data: list[m.FileContentResponse]
    """The pieces."""
    has_more: bool
    """Whether there is more than this."""
    next_page: str | None
    """A token of the page that follows, if one does."""

    _keys: ClassVar[Mapping[str, str]] = {
        "object": "object",
        "data": "data",
        "has_more": "has_more",
        "next_page": "next_page",
    }

    def __init__(
        self,
        *,
        object: Literal["vector_store.file_content.page"] = "vector_store.file_content.page",
        data: list[m.FileContentResponse],
        has_more: bool,
        next_page: str | None,
    ) -> None:
        self._init(
            {
                "object": object,
                "data": data,
                "has_more": has_more,
                "next_page": next_page,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.object = get("object")
        v = get("data")
        self.data = (
            [m.FileContentResponse.from_dict(i0) if isinstance(i0, dict) else i0 for i0 in v]
            if isinstance(v, list)
            else v
        )
        self.has_more = get("has_more")
        self.next_page = get("next_page")
        return model
