# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class EvalFileContentItem(BaseModel):
    """One item of test data."""

    item: dict[str, Any]
    """The fields that `{{item.…}}` stands for."""
    sample: dict[str, Any] | None
    """The fields that `{{sample.…}}` stands for."""

    _keys: ClassVar[Mapping[str, str]] = {
        "item": "item",
        "sample": "sample",
    }

    def __init__(
        self,
        *,
        item: Mapping[str, Any],
        sample: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "item": item,
                "sample": sample,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.item = get("item")
        self.sample = get("sample")
        return model


class EvalFileContentItemParam(TypedDict, total=False):
    """One item of test data."""

    item: Required[Mapping[str, Any]]
    """The fields that `{{item.…}}` stands for."""
    sample: Mapping[str, Any]
    """The fields that `{{sample.…}}` stands for."""
