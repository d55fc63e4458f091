"""The platform's description of a chatbot, and the text in its answers. No I/O."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import ParseResult, urlparse

import httpx

from generated_client import models as m
from generated_client.api.smarter import describe_smarter_chatbot, retrieve_smarter_chatbot

from ..._response.decoding import read_answer
from .errors import (
    SmarterBusinessRuleViolation,
    SmarterIlligalInvocationError,
    SmarterValueError,
)

API = "smarter.sh/v1"
KIND = "Chatbot"


class DescribedChatbot:
    """A chatbot by its manifest: names, settings and addresses."""

    def __init__(self, manifest: m.SmarterChatbotManifest, chatbot_id: int | None = None) -> None:
        """`chatbot_id` is the number of the lookup; None after a lookup by name."""
        self.manifest = manifest
        self._chatbot_id = chatbot_id

    @property
    def name(self) -> str:
        return self.manifest.metadata.name

    @property
    def chatbot_id(self) -> int:
        """The chatbot's number, else the number at the end of `sandbox_url`.

        Raises SmarterValueError where `sandbox_url` has none.
        """
        if self._chatbot_id is not None:
            return self._chatbot_id
        number = chatbot_number(self.manifest)
        if number is None:
            raise SmarterValueError(
                f"Smarter: the sandbox URL of the chatbot {self.name!r} does not end with a"
                f" number: {self.sandbox_url.geturl()!r}"
            )
        return number

    @property
    def chatbot_metadata(self) -> dict[str, Any]:
        """Name, description and version of the chatbot, from the manifest."""
        return self.manifest.metadata.to_dict()

    @property
    def chatbot_description(self) -> str | None:
        return self.manifest.metadata.description

    @property
    def chatbot_version(self) -> str | None:
        return self.manifest.metadata.version

    @property
    def spec(self) -> dict[str, Any]:
        """The chatbot's specification: `config`, `plugins`, `functions`, `apiKey`."""
        return self.manifest.spec.to_dict()

    @property
    def config(self) -> dict[str, Any]:
        """The settings of the chatbot, such as `defaultModel`."""
        return self.manifest.spec.config.to_dict()

    @property
    def status(self) -> dict[str, Any]:
        """The state and the addresses of the chatbot when it was looked up."""
        return self.manifest.status.to_dict()

    @property
    def sandbox_url(self) -> ParseResult:
        """The address where the chatbot can be tried out; empty where there is none."""
        return urlparse(self.manifest.status.sandboxUrl or "")

    @property
    def url_chatapp(self) -> ParseResult:
        """The address where people chat with it in a browser; empty where there is none."""
        return urlparse(self.manifest.status.urlChatapp or "")

    @property
    def url_chatbot(self) -> ParseResult:
        """The address that takes prompts; empty where there is none."""
        return urlparse(self.manifest.status.urlChatbot or "")


def check_wanted(name: object, chatbot_id: object) -> None:
    """Raises SmarterIlligalInvocationError unless name or number can name a chatbot."""
    if name is None and chatbot_id is None:
        raise SmarterIlligalInvocationError(
            "Smarter: chatbots.get needs name=... or chatbot_id=... of the chatbot"
        )
    if name is not None and not (isinstance(name, str) and name):
        raise SmarterIlligalInvocationError(
            f"Smarter: the name of a chatbot is text, and not empty; it can't be {name!r}"
        )
    if chatbot_id is not None and (not isinstance(chatbot_id, int) or isinstance(chatbot_id, bool)):
        raise SmarterIlligalInvocationError(
            f"Smarter: the chatbot_id is a number; it can't be {chatbot_id!r}"
        )


def check_message(message: object) -> None:
    """Raises SmarterIlligalInvocationError unless the prompt is text."""
    if not isinstance(message, str):
        raise SmarterIlligalInvocationError(
            f"Smarter: a prompt is text, not {type(message).__name__!r}"
        )


def name_from(response: httpx.Response) -> str:
    """The name of a chatbot that was looked up by its number."""
    record = read_answer(retrieve_smarter_chatbot.OPERATION, response)
    if not isinstance(record.name, str) or not record.name:
        raise SmarterValueError.of(response, "without the chatbot's name", text=response.text)
    return record.name


def manifest_from(
    response: httpx.Response, *, name: str, chatbot_id: int | None
) -> m.SmarterChatbotManifest:
    """The manifest in an answer; SmarterBusinessRuleViolation where it does not fit."""
    envelope = read_answer(describe_smarter_chatbot.OPERATION, response)
    manifest = envelope.data
    if not isinstance(manifest, m.SmarterChatbotManifest):
        raise SmarterValueError.of(response, "without a manifest", text=response.text)
    versions = {envelope.api, manifest.apiVersion} - {None}
    if versions != {API}:
        found = next(iter(versions - {API}), None)
        raise _rule_violation(
            response, f"for the API version {found!r}, but this client speaks {API!r}"
        )
    if manifest.kind != KIND:
        raise _rule_violation(response, f"with the kind {manifest.kind!r}, not {KIND!r}")
    parts = (manifest.metadata, manifest.spec, manifest.status)
    if None in parts or manifest.spec.config is None:
        raise SmarterValueError.of(response, "with a manifest in part", text=response.text)
    if manifest.metadata.name != name:
        raise _rule_violation(
            response, f"with the chatbot {manifest.metadata.name!r}, not {name!r}"
        )
    number = chatbot_number(manifest)
    if chatbot_id is not None and number not in (None, chatbot_id):
        raise _rule_violation(response, f"with the chatbot number {number}, not {chatbot_id}")
    return manifest


def _rule_violation(response: httpx.Response, what: str) -> Exception:
    return SmarterBusinessRuleViolation.of(response, what)


def chatbot_number(manifest: m.SmarterChatbotManifest) -> int | None:
    """The number that the sandbox URL ends with, if it ends with one."""
    last = urlparse(manifest.status.sandboxUrl or "").path.rstrip("/").rpartition("/")[2]
    return int(last) if last.isascii() and last.isdigit() else None


def answer_from(chat: m.SmarterChat, response: httpx.Response) -> str:
    """The first text of the assistant; SmarterValueError where the answer has none."""
    whole = chat.to_dict()
    messages = _at(whole, "data", "response", "data", "body", "smarter", "messages")
    for message in messages if isinstance(messages, list) else ():
        if _at(message, "role") == "assistant" and isinstance(_at(message, "content"), str):
            return str(message["content"])
    shown = _at(whole, "data", "response") or whole
    text = json.dumps(shown, ensure_ascii=False, default=str)
    raise SmarterValueError.of(response, "without a text of the assistant", text=text)


def _at(value: Any, *keys: str) -> Any:
    """A member deep inside a JSON value; None where a key on the way is missing."""
    for key in keys:
        value = value.get(key) if isinstance(value, Mapping) else None
    return value
