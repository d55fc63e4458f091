# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class SmarterChatbotConfig(BaseModel):
    """The settings of a chatbot."""

    subdomain: str | None
    """The part of its address that is its own."""
    customDomain: str | None
    """An address of the account's own."""
    deployed: bool | None
    """Whether it is meant to be reachable."""
    provider: str | None
    """Who runs the model, such as `openai`."""
    defaultModel: str | None
    """The model."""
    defaultSystemRole: str | None
    """The instructions that every conversation begins with."""
    defaultTemperature: float | None
    """How freely the model chooses its words."""
    defaultMaxTokens: int | None
    """At most so many tokens in an answer."""
    appName: str | None
    """Title of its chat window."""
    appAssistant: str | None
    """What it calls itself."""
    appWelcomeMessage: str | None
    """What it says first."""
    appExamplePrompts: list[str] | None
    """What people may want to ask."""
    appPlaceholder: str | None
    """What stands in the empty field for a prompt."""
    appInfoUrl: str | None
    """Where to read more."""
    appBackgroundImageUrl: str | None
    """Picture behind the chat."""
    appLogoUrl: str | None
    """Picture at its top."""
    appFileAttachment: bool | None
    """Whether people may attach files."""
    dnsVerificationStatus: str | None
    """Whether its address has been found in the DNS, such as `Verified`."""
    tlsCertificateIssuanceStatus: str | None
    """Whether its address has a certificate, such as `Issued`."""

    _keys: ClassVar[Mapping[str, str]] = {
        "subdomain": "subdomain",
        "customDomain": "customDomain",
        "deployed": "deployed",
        "provider": "provider",
        "defaultModel": "defaultModel",
        "defaultSystemRole": "defaultSystemRole",
        "defaultTemperature": "defaultTemperature",
        "defaultMaxTokens": "defaultMaxTokens",
        "appName": "appName",
        "appAssistant": "appAssistant",
        "appWelcomeMessage": "appWelcomeMessage",
        "appExamplePrompts": "appExamplePrompts",
        "appPlaceholder": "appPlaceholder",
        "appInfoUrl": "appInfoUrl",
        "appBackgroundImageUrl": "appBackgroundImageUrl",
        "appLogoUrl": "appLogoUrl",
        "appFileAttachment": "appFileAttachment",
        "dnsVerificationStatus": "dnsVerificationStatus",
        "tlsCertificateIssuanceStatus": "tlsCertificateIssuanceStatus",
    }

    def __init__(
        self,
        *,
        subdomain: str | None | Unset = UNSET,
        customDomain: str | None | Unset = UNSET,
        deployed: bool | None | Unset = UNSET,
        provider: str | None | Unset = UNSET,
        defaultModel: str | None | Unset = UNSET,
        defaultSystemRole: str | None | Unset = UNSET,
        defaultTemperature: float | None | Unset = UNSET,
        defaultMaxTokens: int | None | Unset = UNSET,
        appName: str | None | Unset = UNSET,
        appAssistant: str | None | Unset = UNSET,
        appWelcomeMessage: str | None | Unset = UNSET,
        appExamplePrompts: list[str] | None | Unset = UNSET,
        appPlaceholder: str | None | Unset = UNSET,
        appInfoUrl: str | None | Unset = UNSET,
        appBackgroundImageUrl: str | None | Unset = UNSET,
        appLogoUrl: str | None | Unset = UNSET,
        appFileAttachment: bool | None | Unset = UNSET,
        dnsVerificationStatus: str | None | Unset = UNSET,
        tlsCertificateIssuanceStatus: str | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "subdomain": subdomain,
                "customDomain": customDomain,
                "deployed": deployed,
                "provider": provider,
                "defaultModel": defaultModel,
                "defaultSystemRole": defaultSystemRole,
                "defaultTemperature": defaultTemperature,
                "defaultMaxTokens": defaultMaxTokens,
                "appName": appName,
                "appAssistant": appAssistant,
                "appWelcomeMessage": appWelcomeMessage,
                "appExamplePrompts": appExamplePrompts,
                "appPlaceholder": appPlaceholder,
                "appInfoUrl": appInfoUrl,
                "appBackgroundImageUrl": appBackgroundImageUrl,
                "appLogoUrl": appLogoUrl,
                "appFileAttachment": appFileAttachment,
                "dnsVerificationStatus": dnsVerificationStatus,
                "tlsCertificateIssuanceStatus": tlsCertificateIssuanceStatus,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.subdomain = get("subdomain")
        self.customDomain = get("customDomain")
        self.deployed = get("deployed")
        self.provider = get("provider")
        self.defaultModel = get("defaultModel")
        self.defaultSystemRole = get("defaultSystemRole")
        self.defaultTemperature = get("defaultTemperature")
        self.defaultMaxTokens = get("defaultMaxTokens")
        self.appName = get("appName")
        self.appAssistant = get("appAssistant")
        self.appWelcomeMessage = get("appWelcomeMessage")
        self.appExamplePrompts = get("appExamplePrompts")
        self.appPlaceholder = get("appPlaceholder")
        self.appInfoUrl = get("appInfoUrl")
        self.appBackgroundImageUrl = get("appBackgroundImageUrl")
        self.appLogoUrl = get("appLogoUrl")
        self.appFileAttachment = get("appFileAttachment")
        self.dnsVerificationStatus = get("dnsVerificationStatus")
        self.tlsCertificateIssuanceStatus = get("tlsCertificateIssuanceStatus")
        return model
