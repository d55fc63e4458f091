# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class ThreadMessageText(BaseModel):
    """A text and its annotations."""

    value: str
    """The text itself."""
    annotations: list[u.ThreadMessageAnnotation]
    """Which places stand for files."""

    _keys: ClassVar[Mapping[str, str]] = {
        "value": "value",
        "annotations": "annotations",
    }

    def __init__(
        self,
        *,
        value: str,
        annotations: list[u.ThreadMessageAnnotation],
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
        v = get("annotations")
        self.annotations = (
            [u.decode_ThreadMessageAnnotation(i0) for i0 in v] if isinstance(v, list) else v
        )
        return model
