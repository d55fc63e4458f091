# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class SmarterChatbotStatus(BaseModel):
    """How a chatbot is doing, and where."""

    created: str | None
    """When it was made."""
    modified: str | None
    """When it was last changed."""
    deployed: bool | None
    """Whether it can be reached at an address of its own."""
    defaultHost: str | None
    """Its host on the platform."""
    defaultUrl: str | None
    """Its address on the platform."""
    customUrl: str | None
    """Its address in a domain of the account's own."""
    sandboxHost: str | None
    """`sandboxUrl` without its scheme."""
    sandboxUrl: str | None
    """Where it can be tried out; ends with its number."""
    hostname: str | None
    """The host that it answers at."""
    scheme: str | None
    """`https`, or `http`."""
    url: str | None
    """The address that it answers at."""
    urlChatbot: str | None
    """Where it takes prompts."""
    urlChatapp: str | None
    """Where people chat with it in a browser."""
    dnsVerificationStatus: str | None
    """Whether its address has been found in the DNS, such as `Verified`."""

    _keys: ClassVar[Mapping[str, str]] = {
        "created": "created",
        "modified": "modified",
        "deployed": "deployed",
        "defaultHost": "defaultHost",
        "defaultUrl": "defaultUrl",
        "customUrl": "customUrl",
        "sandboxHost": "sandboxHost",
        "sandboxUrl": "sandboxUrl",
        "hostname": "hostname",
        "scheme": "scheme",
        "url": "url",
        "urlChatbot": "urlChatbot",
        "urlChatapp": "urlChatapp",
        "dnsVerificationStatus": "dnsVerificationStatus",
    }

    def __init__(
        self,
        *,
        created: str | None | Unset = UNSET,
        modified: str | None | Unset = UNSET,
        deployed: bool | None | Unset = UNSET,
        defaultHost: str | None | Unset = UNSET,
        defaultUrl: str | None | Unset = UNSET,
        customUrl: str | None | Unset = UNSET,
        sandboxHost: str | None | Unset = UNSET,
        sandboxUrl: str | None | Unset = UNSET,
        hostname: str | None | Unset = UNSET,
        scheme: str | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        urlChatbot: str | None | Unset = UNSET,
        urlChatapp: str | None | Unset = UNSET,
        dnsVerificationStatus: str | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "created": created,
                "modified": modified,
                "deployed": deployed,
                "defaultHost": defaultHost,
                "defaultUrl": defaultUrl,
                "customUrl": customUrl,
                "sandboxHost": sandboxHost,
                "sandboxUrl": sandboxUrl,
                "hostname": hostname,
                "scheme": scheme,
                "url": url,
                "urlChatbot": urlChatbot,
                "urlChatapp": urlChatapp,
                "dnsVerificationStatus": dnsVerificationStatus,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.created = get("created")
        self.modified = get("modified")
        self.deployed = get("deployed")
        self.defaultHost = get("defaultHost")
        self.defaultUrl = get("defaultUrl")
        self.customUrl = get("customUrl")
        self.sandboxHost = get("sandboxHost")
        self.sandboxUrl = get("sandboxUrl")
        self.hostname = get("hostname")
        self.scheme = get("scheme")
        self.url = get("url")
        self.urlChatbot = get("urlChatbot")
        self.urlChatapp = get("urlChatapp")
        self.dnsVerificationStatus = get("dnsVerificationStatus")
        return model
