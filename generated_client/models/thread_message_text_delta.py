# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class ThreadMessageTextDelta(BaseModel):
    """A piece of a text and of its annotations."""

    value: str | None
    """The next piece of the text."""
    annotations: list[u.ThreadMessageAnnotationDelta] | None
    """Annotations that are new."""

    _keys: ClassVar[Mapping[str, str]] = {
        "value": "value",
        "annotations": "annotations",
    }

    def __init__(
        self,
        *,
        value: str | None | Unset = UNSET,
        annotations: list[u.ThreadMessageAnnotationDelta] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "value": value,
                "annotations": annotations,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.value = get("value")
        if (v := get("annotations")) is not None:
            v = (
                [u.decode_ThreadMessageAnnotationDelta(i0) for i0 in v]
                if isinstance(v, list)
                else v
            )
        self.annotations = v
        return model
