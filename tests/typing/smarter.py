"""What type checkers make of Smarter."""

from typing import Any, assert_type
from urllib.parse import ParseResult

from wrapper.providers.smarter import Account, AsyncChatbot, AsyncSmarter, Chatbot, Smarter
from wrapper.types.smarter import SmarterIdentity, SmarterWhoami


def synchronous(client: Smarter, verbose: bool) -> None:
    assert_type(client.whoami(), SmarterWhoami)
    assert_type(client.data, SmarterIdentity)
    assert_type(client.data.account, Account)
    assert_type(client.api, str)
    assert_type(client.metadata, dict[str, Any])
    chatbot = client.resources.chatbots.get(name="a")
    assert_type(chatbot, Chatbot)
    assert_type(chatbot.chatbot_id, int)
    assert_type(chatbot.sandbox_url, ParseResult)
    assert_type(chatbot.config, dict[str, Any])
    assert_type(chatbot.prompt("Hello!"), str)
    assert_type(chatbot.prompt("Hello!", verbose=True), dict[str, Any])
    assert_type(chatbot.prompt("Hello!", verbose=verbose), str | dict[str, Any])
    assert_type(client.with_options(timeout=5.0), Smarter)


async def asynchronous(client: AsyncSmarter) -> None:
    assert_type(await client.whoami(), SmarterWhoami)
    assert_type(await client.data, SmarterIdentity)
    assert_type(await client.api, str)
    chatbot = await client.resources.chatbots.get(chatbot_id=36)
    assert_type(chatbot, AsyncChatbot)
    assert_type(await chatbot.prompt("Hello!"), str)
    assert_type(await chatbot.prompt("Hello!", True), dict[str, Any])
