# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class SmarterChatBody(BaseModel):
    """The model's answer as the model's provider gave it, and what led to it."""

    smarter: m.SmarterChatTrace
    """How the answer came about."""
    id: str | None
    """Id of the answer."""
    choices: list[m.ChatCompletionChoice] | None
    """The answers."""
    created: int | None
    """When it was made, in seconds since 1970."""
    model: str | None
    """The model that answered."""
    object: str | None
    """`chat.completion`."""
    service_tier: str | None
    """The processing that it got."""
    system_fingerprint: str | None
    """The set-up that the model ran in."""
    usage: m.CompletionUsage | None
    """Tokens that a request took."""
    metadata: dict[str, Any] | None
    """The prompt, and the settings that it was answered with."""

    _keys: ClassVar[Mapping[str, str]] = {
        "smarter": "smarter",
        "id": "id",
        "choices": "choices",
        "created": "created",
        "model": "model",
        "object": "object",
        "service_tier": "service_tier",
        "system_fingerprint": "system_fingerprint",
        "usage": "usage",
        "metadata": "metadata",
    }

    def __init__(
        self,
        *,
        smarter: m.SmarterChatTrace,
        id: str | None | Unset = UNSET,
        choices: list[m.ChatCompletionChoice] | None | Unset = UNSET,
        created: int | None | Unset = UNSET,
        model: str | None | Unset = UNSET,
        object: str | None | Unset = UNSET,
        service_tier: str | None | Unset = UNSET,
        system_fingerprint: str | None | Unset = UNSET,
        usage: m.CompletionUsage | None | Unset = UNSET,
        metadata: dict[str, Any] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "smarter": smarter,
                "id": id,
                "choices": choices,
                "created": created,
                "model": model,
                "object": object,
                "service_tier": service_tier,
                "system_fingerprint": system_fingerprint,
                "usage": usage,
                "metadata": metadata,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        v = get("smarter")
        self.smarter = m.SmarterChatTrace.from_dict(v) if isinstance(v, dict) else v
        self.id = get("id")
        if (v := get("choices")) is not None:
            v = (
                [m.ChatCompletionChoice.from_dict(i0) if isinstance(i0, dict) else i0 for i0 in v]
                if isinstance(v, list)
                else v
            )
        self.choices = v
        self.created = get("created")
        self.model = get("model")
        self.object = get("object")
        self.service_tier = get("service_tier")
        self.system_fingerprint = get("system_fingerprint")
        if (v := get("usage")) is not None:
            v = m.CompletionUsage.from_dict(v) if isinstance(v, dict) else v
        self.usage = v
        self.metadata = get("metadata")
        return model
