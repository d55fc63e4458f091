# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class EvalCompletionsInputMessagesTemplate(BaseModel):
    """A conversation in which `{{item.…}}` stands for a field of the item."""

    type: Literal["template"]
    template: list[u.EvalCompletionsInputMessagesTemplateTemplateItem]
    """The messages."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "template": "template",
    }

    def __init__(
        self,
        *,
        type: Literal["template"] = "template",
        template: Sequence[u.EvalCompletionsInputMessagesTemplateTemplateItemParam],
    ) -> None:
        self._init(
            {
                "type": type,
                "template": template,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        v = get("template")
        self.template = (
            [u.decode_EvalCompletionsInputMessagesTemplateTemplateItem(i0) for i0 in v]
            if isinstance(v, list)
            else v
        )
        return model


class EvalCompletionsInputMessagesTemplateParam(TypedDict, total=False):
    """A conversation in which `{{item.…}}` stands for a field of the item."""

    type: Required[Literal["template"]]
    template: Required[Sequence[u.EvalCompletionsInputMessagesTemplateTemplateItemParam]]
    """The messages."""
