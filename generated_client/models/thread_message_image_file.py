# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ThreadMessageImageFile(BaseModel):
    """Which file the image is, and how closely to look at it."""

    file_id: str
    """Id of the file; upload it for the purpose `vision` if you mean to download it again."""
    detail: m.ThreadMessageImageDetail | None
    """A resolution; `auto` leaves it to the server."""

    _keys: ClassVar[Mapping[str, str]] = {
        "file_id": "file_id",
        "detail": "detail",
    }

    def __init__(
        self,
        *,
        file_id: str,
        detail: m.ThreadMessageImageDetail | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "file_id": file_id,
                "detail": detail,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.file_id = get("file_id")
        self.detail = get("detail")
        return model


class ThreadMessageImageFileParam(TypedDict, total=False):
    """Which file the image is, and how closely to look at it."""

    file_id: Required[str]
    """Id of the file; upload it for the purpose `vision` if you mean to download it again."""
    detail: m.ThreadMessageImageDetail
    """A resolution; `auto` leaves it to the server."""
