# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ChatCompletionChunk(BaseModel):
    """A piece of a streamed answer."""

    id: str
    """Id of the completion, the same on all its chunks."""
    object: Literal["chat.completion.chunk"]
    created: int
    """When the completion was begun, in Unix seconds; the same on all its chunks."""
    model: str
    """The model that answers."""
    choices: list[m.ChatCompletionChunkChoice]
    """What is new in each answer; empty on the chunk that carries `usage`."""
    usage: m.CompletionUsage | None
    """With `include_usage`, null on all chunks but the last, which a broken stream never sends."""
    service_tier: m.ServiceTier | None
    """The class that serves the request, which may not be the one asked for."""
    moderation: m.ChatCompletionModeration | None
    """Verdicts on the request and the answer; on the one chunk that reports them."""
    obfuscation: str | None
    """Random padding; see `include_obfuscation`."""
    system_fingerprint: str | None
    """Changes when the server's set-up does, and with it what a `seed` yields."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "object": "object",
        "created": "created",
        "model": "model",
        "choices": "choices",
        "usage": "usage",
        "service_tier": "service_tier",
        "moderation": "moderation",
        "obfuscation": "obfuscation",
        "system_fingerprint": "system_fingerprint",
    }

    def __init__(
        self,
        *,
        id: str,
        object: Literal["chat.completion.chunk"] = "chat.completion.chunk",
        created: int,
        model: str,
        choices: list[m.ChatCompletionChunkChoice],
        usage: m.CompletionUsage | None | Unset = UNSET,
        service_tier: m.ServiceTier | None | Unset = UNSET,
        moderation: m.ChatCompletionModeration | None | Unset = UNSET,
        obfuscation: str | None | Unset = UNSET,
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
                "service_tier": service_tier,
                "moderation": moderation,
                "obfuscation": obfuscation,
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
            [m.ChatCompletionChunkChoice.from_dict(i0) if isinstance(i0, dict) else i0 for i0 in v]
            if isinstance(v, list)
            else v
        )
        if (v := get("usage")) is not None:
            v = m.CompletionUsage.from_dict(v) if isinstance(v, dict) else v
        self.usage = v
        self.service_tier = get("service_tier")
        if (v := get("moderation")) is not None:
            v = m.ChatCompletionModeration.from_dict(v) if isinstance(v, dict) else v
        self.moderation = v
        self.obfuscation = get("obfuscation")
        self.system_fingerprint = get("system_fingerprint")
        return model
