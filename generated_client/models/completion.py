# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class Completion(BaseModel):
    """A continued text; a streamed piece has the same shape."""

    id: str
    """Id of the completion."""
    object: Literal["text_completion"]
    created: int
    """When it was made, in Unix seconds."""
    model: str
    """The model that continued the text."""
    choices: list[m.CompletionChoice]
    """The continuations, `n` for each prompt."""
    usage: m.CompletionUsage | None
    """Tokens that a request took."""
    system_fingerprint: str | None
    """Changes when the server's set-up does, and with it what a `seed` yields."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "object": "object",
        "created": "created",
        "model": "model",
        "choices": "choices",
        "usage": "usage",
        "system_fingerprint": "system_fingerprint",
    }

    def __init__(
        self,
        *,
        id: str,
        object: Literal["text_completion"] = "text_completion",
        created: int,
        model: str,
        choices: list[m.CompletionChoice],
        usage: m.CompletionUsage | None | Unset = UNSET,
        system_fingerprint: str | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "id": id,
                "object": object,
                "created": created,
                "model": model,
                "choices": choices,
                "usage": usage,
                "system_fingerprint": system_fingerprint,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.id = get("id")
        self.object = get("object")
        self.created = get("created")
        self.model = get("model")
        v = get("choices")
        self.choices = (
            [m.CompletionChoice.from_dict(i0) if isinstance(i0, dict) else i0 for i0 in v]
            if isinstance(v, list)
            else v
        )
        if (v := get("usage")) is not None:
            v = m.CompletionUsage.from_dict(v) if isinstance(v, dict) else v
        self.usage = v
        self.system_fingerprint = get("system_fingerprint")
        return model
