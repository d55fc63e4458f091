# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class RunGraderRequest(BaseModel):
    """A grader, and what it is to grade."""

    grader: u.Grader
    """Something that scores an answer."""
    model_sample: str
    """The answer to grade; placeholders find it under `sample`, and if it is JSON, its content as
    `output_json`.
    """
    item: dict[str, Any] | None
    """The example, as a row of a data set; placeholders find its fields under `item`."""

    _keys: ClassVar[Mapping[str, str]] = {
        "grader": "grader",
        "model_sample": "model_sample",
        "item": "item",
    }

    def __init__(
        self,
        *,
        grader: u.GraderParam,
        model_sample: str,
        item: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "grader": grader,
                "model_sample": model_sample,
                "item": item,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        v = get("grader")
        self.grader = u.decode_Grader(v)
        self.model_sample = get("model_sample")
        self.item = get("item")
        return model


class RunGraderRequestParam(TypedDict, total=False):
    """A grader, and what it is to grade."""

    grader: Required[u.GraderParam]
    """Something that scores an answer."""
    model_sample: Required[str]
    """The answer to grade; placeholders find it under `sample`, and if it is JSON, its content as
    `output_json`.
    """
    item: Mapping[str, Any]
    """The example, as a row of a data set; placeholders find its fields under `item`."""
