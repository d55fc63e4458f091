# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class SmarterChatbotRecord(BaseModel):
    """A chatbot as the database holds it."""

    name: str
    """The name to ask for it by."""
    deployed: bool | None
    """Whether it can be reached at an address of its own."""
    sandbox_url: str | None
    """Where it can be tried out; ends with its number."""
    url: str | None
    """Where it is at home."""
    url_chatbot: str | None
    """Where it takes prompts."""
    url_chatapp: str | None
    """Where people chat with it in a browser."""

    _keys: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "deployed": "deployed",
        "sandbox_url": "sandbox_url",
        "url": "url",
        "url_chatbot": "url_chatbot",
        "url_chatapp": "url_chatapp",
    }

    def __init__(
        self,
        *,
        name: str,
        deployed: bool | None | Unset = UNSET,
        sandbox_url: str | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        url_chatbot: str | None | Unset = UNSET,
        url_chatapp: str | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "name": name,
                "deployed": deployed,
                "sandbox_url": sandbox_url,
                "url": url,
                "url_chatbot": url_chatbot,
                "url_chatapp": url_chatapp,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.name = get("name")
        self.deployed = get("deployed")
        self.sandbox_url = get("sandbox_url")
        self.url = get("url")
        self.url_chatbot = get("url_chatbot")
        self.url_chatapp = get("url_chatapp")
        return model
