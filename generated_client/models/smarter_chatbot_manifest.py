# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class SmarterChatbotManifest(BaseModel):
    """What a chatbot is, and how it is doing."""

    apiVersion: str
    """The version that the manifest is written for, `smarter.sh/v1`."""
    kind: str
    """The kind of resource, `Chatbot`."""
    metadata: m.SmarterChatbotMetadata
    """What a chatbot is called."""
    spec: m.SmarterChatbotSpec
    """How a chatbot is made."""
    status: m.SmarterChatbotStatus
    """How a chatbot is doing, and where."""

    _keys: ClassVar[Mapping[str, str]] = {
        "apiVersion": "apiVersion",
        "kind": "kind",
        "metadata": "metadata",
        "spec": "spec",
        "status": "status",
    }

    def __init__(
        self,
        *,
        apiVersion: str,
        kind: str,
        metadata: m.SmarterChatbotMetadata,
        spec: m.SmarterChatbotSpec,
        status: m.SmarterChatbotStatus,
    ) -> None:
        self._init(
            {
                "apiVersion": apiVersion,
                "kind": kind,
                "metadata": metadata,
                "spec": spec,
                "status": status,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.apiVersion = get("apiVersion")
        self.kind = get("kind")
        v = get("metadata")
        self.metadata = m.SmarterChatbotMetadata.from_dict(v) if isinstance(v, dict) else v
        v = get("spec")
        self.spec = m.SmarterChatbotSpec.from_dict(v) if isinstance(v, dict) else v
        v = get("status")
        self.status = m.SmarterChatbotStatus.from_dict(v) if isinstance(v, dict) else v
        return model
