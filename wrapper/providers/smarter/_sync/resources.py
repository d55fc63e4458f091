# Written by codegen/facade/unasync.py from wrapper/providers/smarter/_async/resources.py; edit that file instead.
"""`client.resources` of Smarter."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Literal, Unpack, overload

import httpx

from generated_client import models as m
from generated_client.api.smarter import (
    create_smarter_chat,
    create_smarter_prompt,
    describe_smarter_chatbot,
    retrieve_smarter_chatbot,
)
from generated_client.operation import Operation

from ...._concurrency.recently_used import RecentlyUsed
from ...._request.keywords import accepts, check_options
from ...._request.shared_options import SharedOptions
from ...._response.decoding import read_answer
from ...._sync.caller import Caller
from ...._sync.resource import Resource
from ....errors import NotFoundError
from ....options import RequestOptions
from ..chatbot import (
    DescribedChatbot,
    answer_from,
    check_message,
    check_wanted,
    manifest_from,
    name_from,
)
from ..requests import CACHED, cache_key, resource_timeout, with_timeout


class SmarterResources(Resource):
    """The resources of an account on the platform."""

    @cached_property
    def chatbots(self) -> Chatbots:
        """The chatbots of the account."""
        return Chatbots(self._caller)


class Chatbots(Resource):
    """The chatbots of an account."""

    def __init__(self, caller: Caller) -> None:
        super().__init__(caller)
        self._known: RecentlyUsed[Chatbot] = RecentlyUsed(CACHED)

    @accepts(RequestOptions)
    def get(
        self,
        *,
        name: str | None = None,
        chatbot_id: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> Chatbot:
        """Look up a chatbot by its name or its number.

        The client remembers each chatbot. A lookup by number takes two requests, and a credential
        that may read the platform's records. Raises SmarterBusinessRuleViolation where the answer
        has another API version, kind or chatbot.
        """
        chosen = check_options(options)
        check_wanted(name, chatbot_id)
        config = self._caller.sender.config
        key = cache_key(config, chosen, name, chatbot_id)
        if (known := self._known.get(key)) is not None:
            return known
        shared = SharedOptions(with_timeout(chosen, config))
        if name is None:
            record = retrieve_smarter_chatbot.OPERATION.call({}, chatbot_id)
            looked_up = self._caller.request(record, httpx.Response, shared.for_others())
            name = name_from(looked_up)
        describe = describe_smarter_chatbot.OPERATION.call({"name": name})
        response = self._caller.request(describe, httpx.Response, shared.for_main())
        manifest = manifest_from(response, name=name, chatbot_id=chatbot_id)
        chatbot = Chatbot(self._caller, manifest, chatbot_id)
        self._known.put(key, chatbot)
        return chatbot


class Chatbot(DescribedChatbot):
    """A chatbot on the platform, in its state of the moment when it was looked up."""

    def __init__(
        self,
        caller: Caller,
        manifest: m.SmarterChatbotManifest,
        chatbot_id: int | None = None,
    ) -> None:
        super().__init__(manifest, chatbot_id)
        self._caller = caller
        self._operation: Operation[m.SmarterChat] = create_smarter_chat.OPERATION

    @property
    def timeout(self) -> float | None:
        """Seconds of silence before a prompt is given up; None for no limit."""
        limits = resource_timeout(self._caller.sender.config)
        return None if limits is None else limits.read

    @overload
    def prompt(
        self, message: str, verbose: Literal[False] = False, **options: Unpack[RequestOptions]
    ) -> str: ...
    @overload
    def prompt(
        self, message: str, verbose: Literal[True], **options: Unpack[RequestOptions]
    ) -> dict[str, Any]: ...
    @overload
    def prompt(
        self, message: str, verbose: bool, **options: Unpack[RequestOptions]
    ) -> str | dict[str, Any]: ...
    @accepts(RequestOptions)
    def prompt(
        self, message: str, verbose: bool = False, **options: Unpack[RequestOptions]
    ) -> str | dict[str, Any]:
        """Ask the chatbot in a new conversation; return its answer.

        With `verbose`, return the whole answer of the platform. Raises SmarterValueError where the
        answer has no text of the assistant.
        """
        check_message(message)
        sender = self._caller.sender
        shared = SharedOptions(with_timeout(check_options(options), sender.config))
        try:
            response = self._ask(self._operation, message, shared)
        except NotFoundError as exc:
            if self._operation is create_smarter_prompt.OPERATION:
                raise
            # Newer platforms accept prompts at this path only.
            newer = create_smarter_prompt.OPERATION
            try:
                response = self._ask(newer, message, shared)
            except NotFoundError as missing:
                raise missing from exc
            self._operation = newer
        chat = read_answer(self._operation, response)
        return chat.to_dict() if verbose else answer_from(chat, response)

    def _ask(
        self, operation: Operation[m.SmarterChat], message: str, options: SharedOptions
    ) -> httpx.Response:
        said: dict[str, Any] = {"messages": [], "prompt": message}
        call = operation.call({"new_session": True, "uid": "admin", **said}, self.name)
        response: httpx.Response = self._caller.request(call, httpx.Response, options.for_main())
        return response

    def __repr__(self) -> str:
        return f"{type(self).__name__}(name={self.name!r})"
