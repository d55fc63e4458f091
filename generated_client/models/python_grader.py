# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class PythonGrader(BaseModel):
    """Runs a Python program that gives the score."""

    type: Literal["python"]
    name: str
    """Name of the grader."""
    source: str
    """The program."""
    image_tag: str | None
    """Tag of the container image to run it in."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "name": "name",
        "source": "source",
        "image_tag": "image_tag",
    }

    def __init__(
        self,
        *,
        type: Literal["python"] = "python",
        name: str,
        source: str,
        image_tag: str | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "name": name,
                "source": source,
                "image_tag": image_tag,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.name = get("name")
        self.source = get("source")
        self.image_tag = get("image_tag")
        return model


class PythonGraderParam(TypedDict, total=False):
    """Runs a Python program that gives the score."""

    type: Required[Literal["python"]]
    name: Required[str]
    """Name of the grader."""
    source: Required[str]
    """The program."""
    image_tag: str
    """Tag of the container image to run it in."""
