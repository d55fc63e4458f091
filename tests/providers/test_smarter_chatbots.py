"""Smarter: looking chatbots up, and talking to them."""

import json
from collections.abc import Callable
from typing import Any
from urllib.parse import ParseResult, urlparse

import httpx
import pytest

from tests.kit.answers import Answer, Answers, failure, reply
from tests.providers.smarter_samples import (
    ANSWER,
    BASE_URL,
    CHAT,
    DOMAIN,
    METADATA,
    NAME,
    REMARK,
    SANDBOX,
    SETTINGS,
    SPEC,
    STATUS,
    described,
    said,
)
from tests.providers.test_smarter import KEY, answering, async_answering
from wrapper import APIResponseValidationError, APIStatusError
from wrapper.providers import smarter
from wrapper.providers.smarter import AsyncChatbot, AsyncSmarter, Chatbot, Smarter
from wrapper.testing import LocalServer

DESCRIBE = f"{BASE_URL}/cli/describe/chatbot/"


def any_chatbot(request: httpx.Request) -> httpx.Response:
    """A platform that has a chatbot of every name."""
    return reply(described(name=request.url.params["name"]))()


def platform(answers: Answers, **manifest: Any) -> Callable[[httpx.Request], httpx.Response]:
    """A platform that describes one chatbot; `answers` are those to any other request."""

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/cli/describe/chatbot/"):
            return reply(described(**manifest))()
        return answers(request)

    return answer


def chatbot(*answers: Answer, **manifest: Any) -> tuple[Chatbot, Answers]:
    """A chatbot, and what its platform is asked from now on."""
    later = Answers(*answers)
    client = answering(platform(later, **manifest))
    return client.resources.chatbots.get(name=NAME), later


async def async_chatbot(*answers: Answer) -> tuple[AsyncChatbot, Answers]:
    later = Answers(*answers)
    client = async_answering(platform(later))
    return await client.resources.chatbots.get(name=NAME), later


def urls(answers: Answers) -> list[tuple[str, str]]:
    return [(request.method, str(request.url)) for request in answers.requests]


def test_a_chatbot_is_found_by_its_name() -> None:
    answers = Answers(reply(described()))
    found = answering(answers).resources.chatbots.get(name=NAME)

    assert NAME == found.name
    assert [("POST", f"{DESCRIBE}?name={NAME}")] == urls(answers)
    assert (f"Token {KEY}", b"") == (
        answers.request.headers["authorization"],
        answers.request.content,
    )


@pytest.mark.anyio
async def test_a_chatbot_is_found_asynchronously() -> None:
    answers = Answers(reply(described()))
    found = await async_answering(answers).resources.chatbots.get(name=NAME)

    assert (NAME, 36) == (found.name, found.chatbot_id)
    assert [("POST", f"{DESCRIBE}?name={NAME}")] == urls(answers)


def test_a_name_is_escaped() -> None:
    answers = Answers(reply(described(name="a&b=c/d")))
    answering(answers).resources.chatbots.get(name="a&b=c/d")

    assert f"{DESCRIBE}?name=a%26b%3Dc%2Fd" == str(answers.request.url)


FOUND_BY_NUMBER = [("GET", f"{BASE_URL}/chatbots/36/"), ("POST", f"{DESCRIBE}?name={NAME}")]


def test_a_chatbot_is_found_by_its_number() -> None:
    answers = Answers(reply({"name": NAME}), reply(described()))
    found = answering(answers).resources.chatbots.get(chatbot_id=36)

    assert (NAME, 36) == (found.name, found.chatbot_id)
    assert FOUND_BY_NUMBER == urls(answers)


@pytest.mark.anyio
async def test_a_chatbot_is_found_by_its_number_asynchronously() -> None:
    answers = Answers(reply({"name": NAME}), reply(described()))
    found = await async_answering(answers).resources.chatbots.get(chatbot_id=36)

    assert (NAME, 36) == (found.name, found.chatbot_id)
    assert FOUND_BY_NUMBER == urls(answers)


def test_a_number_without_a_name_is_no_chatbot() -> None:
    client = answering(Answers(reply({"name": None, "url": "https://host/"})))

    with pytest.raises(smarter.SmarterValueError, match=r"^Smarter: GET .*without the chatbot's"):
        client.resources.chatbots.get(chatbot_id=36)


def test_a_chatbot_is_asked_for_once() -> None:
    answers = Answers(reply(described()))
    chatbots = answering(answers).resources.chatbots

    assert chatbots.get(name=NAME) is chatbots.get(name=NAME)
    assert 1 == len(answers.requests)


@pytest.mark.anyio
async def test_a_chatbot_is_asked_for_once_asynchronously() -> None:
    answers = Answers(reply(described()))
    client = async_answering(answers)
    first = await client.resources.chatbots.get(name=NAME)

    assert first is await client.resources.chatbots.get(name=NAME)
    assert 1 == len(answers.requests)


def test_two_clients_share_no_chatbot() -> None:
    answers = Answers(reply(described()))
    client = answering(answers)
    client.resources.chatbots.get(name=NAME)
    client.with_options(api_key="other").resources.chatbots.get(name=NAME)
    answering(answers, api_key="third").resources.chatbots.get(name=NAME)

    assert [f"Token {KEY}", "Token other", "Token third"] == answers.headers("authorization")


def test_another_key_is_given_no_chatbot_of_the_first() -> None:
    answers = Answers(reply(described()))
    client = answering(answers)
    for key in ("first", "second", "first"):
        client.api_key = key
        client.resources.chatbots.get(name=NAME)

    assert ["Token first", "Token second"] == answers.headers("authorization")


def test_another_platform_is_asked_anew() -> None:
    answers = Answers(reply(described()))
    client = answering(answers)
    client.resources.chatbots.get(name=NAME)
    client.base_url = "http://host/v1"
    client.resources.chatbots.get(name=NAME)

    assert ["platform.smarter.sh", "host"] == [request.url.host for request in answers.requests]


def test_a_key_that_may_change_is_given_nothing_remembered() -> None:
    answers = Answers(reply(described()))
    keys = iter(["first", "second"])
    client = answering(answers, api_key=lambda: next(keys))
    client.resources.chatbots.get(name=NAME)
    client.resources.chatbots.get(name=NAME)

    assert ["Token first", "Token second"] == answers.headers("authorization")


def test_a_call_with_headers_of_its_own_is_given_nothing_remembered() -> None:
    answers = Answers(reply(described()))
    client = answering(answers)
    client.resources.chatbots.get(name=NAME)
    client.resources.chatbots.get(name=NAME, extra_headers={"authorization": "Token other"})

    assert [f"Token {KEY}", "Token other"] == answers.headers("authorization")


def test_a_client_remembers_so_many_chatbots_and_no_more() -> None:
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.params["name"])
        return any_chatbot(request)

    chatbots = answering(answer).resources.chatbots
    names = [f"bot-{number}" for number in range(129)]
    for name in [*names, "bot-128", "bot-1", "bot-0"]:
        chatbots.get(name=name)

    assert [*names, "bot-0"] == asked


@pytest.mark.parametrize(
    ("manifest", "complaint"),
    [
        (
            {"api": "smarter.sh/v2"},
            "for the API version 'smarter.sh/v2', but this client speaks 'smarter.sh/v1'",
        ),
        (
            {"version": "smarter.sh/v0"},
            "for the API version 'smarter.sh/v0', but this client speaks 'smarter.sh/v1'",
        ),
        (
            {"api": None, "version": None},
            "for the API version None, but this client speaks 'smarter.sh/v1'",
        ),
        ({"kind": "Plugin"}, "with the kind 'Plugin', not 'Chatbot'"),
        ({"name": "other"}, "with the chatbot 'other', not 'my-chatbot'"),
    ],
)
def test_something_else_than_was_asked_for_is_refused(
    manifest: dict[str, Any], complaint: str
) -> None:
    client = answering(Answers(reply(described(**manifest))))

    with pytest.raises(smarter.SmarterBusinessRuleViolation) as info:
        client.resources.chatbots.get(name=NAME)

    assert (f"Smarter: POST {DESCRIBE}?name={NAME} answered {complaint} (request id req_1)") == str(
        info.value
    )
    assert "req_1" == info.value.request_id
    assert isinstance(info.value, ValueError)


def test_another_number_than_was_asked_for_is_refused() -> None:
    client = answering(Answers(reply(described())))

    with pytest.raises(smarter.SmarterBusinessRuleViolation, match="chatbot number 36, not 37"):
        client.resources.chatbots.get(name=NAME, chatbot_id=37)


@pytest.mark.anyio
async def test_something_else_is_refused_asynchronously() -> None:
    client = async_answering(Answers(reply(described(kind="Plugin"))))

    with pytest.raises(smarter.SmarterBusinessRuleViolation, match="the kind 'Plugin'"):
        await client.resources.chatbots.get(name=NAME)


def test_what_was_refused_is_asked_for_again() -> None:
    answers = Answers(reply(described(kind="Plugin")), reply(described()))
    client = answering(answers)
    with pytest.raises(smarter.SmarterBusinessRuleViolation):
        client.resources.chatbots.get(name=NAME)

    assert NAME == client.resources.chatbots.get(name=NAME).name


@pytest.mark.parametrize("data", [None, [], "text", {"apiVersion": "smarter.sh/v1"}])
def test_half_a_manifest_is_none(data: object) -> None:
    client = answering(Answers(reply({**described(), "data": data})))

    with pytest.raises(smarter.SmarterError, match=r"^Smarter: POST "):
        client.resources.chatbots.get(name=NAME)


def test_a_manifest_without_its_parts_is_refused() -> None:
    whole = described()
    client = answering(Answers(reply({**whole, "data": {**whole["data"], "status": None}})))

    with pytest.raises(smarter.SmarterValueError, match="with a manifest in part"):
        client.resources.chatbots.get(name=NAME)


def test_a_login_page_is_no_chatbot() -> None:
    client = answering(Answers(reply("<html>Sign in</html>")))

    with pytest.raises(APIResponseValidationError, match=r"^Smarter: POST .*Sign in"):
        client.resources.chatbots.get(name=NAME)


@pytest.mark.parametrize(
    ("wanted", "complaint"),
    [
        ({}, "Smarter: chatbots.get needs name=... or chatbot_id=... of the chatbot"),
        ({"name": ""}, "Smarter: the name of a chatbot is text, and not empty; it can't be ''"),
        ({"name": 5}, "Smarter: the name of a chatbot is text, and not empty; it can't be 5"),
        ({"chatbot_id": "36"}, "Smarter: the chatbot_id is a number; it can't be '36'"),
        ({"chatbot_id": True}, "Smarter: the chatbot_id is a number; it can't be True"),
    ],
)
def test_a_chatbot_that_can_not_be_meant_is_refused(wanted: Any, complaint: str) -> None:
    answers = Answers(failure(500))

    with pytest.raises(smarter.SmarterIlligalInvocationError) as info:
        answering(answers).resources.chatbots.get(**wanted)

    assert complaint == str(info.value)
    assert [] == answers.requests


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("name", NAME),
        ("chatbot_id", 36),
        ("chatbot_metadata", METADATA),
        ("chatbot_description", "Says hello."),
        ("chatbot_version", "1.0.0"),
        ("spec", SPEC),
        ("config", SETTINGS),
        ("status", STATUS),
        ("sandbox_url", urlparse(SANDBOX)),
        ("url_chatapp", urlparse(f"https://{DOMAIN}/chatapp/")),
        ("url_chatbot", urlparse(f"{SANDBOX}chat/")),
        ("timeout", 60.0),
    ],
)
def test_a_chatbot_tells_what_it_is(name: str, expected: object) -> None:
    found, _ = chatbot()

    assert expected == getattr(found, name)


def test_addresses_are_parsed() -> None:
    found, _ = chatbot()

    assert {ParseResult} == {
        type(url) for url in (found.sandbox_url, found.url_chatapp, found.url_chatbot)
    }


def test_an_address_that_is_missing_is_empty() -> None:
    found, _ = chatbot(sandbox=None)

    assert "" == found.sandbox_url.geturl()


@pytest.mark.parametrize("sandbox", [None, "", "https://host/chatbots/rXyZ/", "https://host"])
def test_an_address_without_a_number_gives_none(sandbox: str | None) -> None:
    found, _ = chatbot(sandbox=sandbox)

    with pytest.raises(smarter.SmarterValueError, match=r"^Smarter: the sandbox URL of"):
        _ = found.chatbot_id


def test_a_number_that_was_asked_for_needs_no_address() -> None:
    answers = Answers(reply({"name": NAME}), reply(described(sandbox=None)))
    found = answering(answers).resources.chatbots.get(chatbot_id=36)

    assert 36 == found.chatbot_id


@pytest.mark.parametrize(("timeout", "expected"), [(20.0, 20.0), (None, None)])
def test_the_time_a_chatbot_has_is_that_of_the_client(
    timeout: float | None, expected: float | None
) -> None:
    client = answering(Answers(reply(described())), timeout=timeout)

    assert expected == client.resources.chatbots.get(name=NAME).timeout


def test_a_prompt_begins_a_conversation() -> None:
    found, answers = chatbot(reply(CHAT))
    answer = found.prompt("Hello!")

    assert "Hello, you!" == answer
    assert [("POST", f"{BASE_URL}/cli/chat/{NAME}/?new_session=true&uid=admin")] == urls(answers)
    assert {"messages": [], "prompt": "Hello!"} == answers.json
    assert b'{"messages":[],"prompt":"Hello!"}' == answers.request.content


@pytest.mark.anyio
async def test_a_prompt_begins_a_conversation_asynchronously() -> None:
    found, answers = await async_chatbot(reply(CHAT))
    answer = await found.prompt("Hello!")

    assert "Hello, you!" == answer
    assert [("POST", f"{BASE_URL}/cli/chat/{NAME}/?new_session=true&uid=admin")] == urls(answers)
    assert {"messages": [], "prompt": "Hello!"} == answers.json


def test_a_verbose_answer_is_all_that_came() -> None:
    found, _ = chatbot(reply({**CHAT, "extra": 1}))

    assert {**CHAT, "extra": 1} == found.prompt("Hello!", verbose=True)


@pytest.mark.anyio
async def test_a_verbose_answer_is_all_that_came_asynchronously() -> None:
    found, _ = await async_chatbot(reply(CHAT))

    assert CHAT == await found.prompt("Hello!", verbose=True)


def test_a_verbose_answer_needs_no_assistant() -> None:
    found, _ = chatbot(reply(said(REMARK)))

    assert said(REMARK) == found.prompt("Hello!", True)


@pytest.mark.parametrize(
    "messages",
    [
        [ANSWER],
        [REMARK, ANSWER, {"role": "assistant", "content": "Later."}],
        [{"role": "assistant", "content": None, "tool_calls": []}, ANSWER],
    ],
)
def test_the_first_text_of_the_assistant_is_the_answer(messages: list[dict[str, Any]]) -> None:
    found, _ = chatbot(reply(said(*messages)))

    assert "Hello, you!" == found.prompt("Hello!")


NO_BODY: dict[str, Any] = json.loads(json.dumps(CHAT))
NO_BODY["data"]["response"]["data"]["body"] = {"error": "overloaded"}


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        (said(REMARK), "The model was asked"),
        (said(), '"messages": []'),
        (NO_BODY, "overloaded"),
        ({**CHAT, "data": {}}, "smarter.sh/v1"),
    ],
)
def test_an_answer_without_the_assistant_is_an_error(body: dict[str, Any], shown: str) -> None:
    found, _ = chatbot(reply(body))

    with pytest.raises(smarter.SmarterValueError, match="without a text of the assista") as info:
        found.prompt("Hello!")

    assert str(info.value).startswith("Smarter: POST ")
    assert isinstance(info.value.body, dict)


def test_a_prompt_that_is_no_text_is_refused() -> None:
    found, answers = chatbot(reply(CHAT))
    wrong: Any = {"role": "user"}

    with pytest.raises(smarter.SmarterIlligalInvocationError, match=r"^Smarter: a prompt is text"):
        found.prompt(wrong)

    assert [] == answers.requests


NEWER = [
    ("POST", f"{BASE_URL}/cli/{path}/{NAME}/?new_session=true&uid=admin")
    for path in ("chat", "prompt")
]


def test_a_newer_platform_is_asked_at_its_own_path() -> None:
    found, answers = chatbot(reply("<html>Not Found</html>", status=404), reply(CHAT))

    assert "Hello, you!" == found.prompt("Hello!")
    assert NEWER == urls(answers)


@pytest.mark.anyio
async def test_a_newer_platform_is_asked_at_its_own_path_asynchronously() -> None:
    found, answers = await async_chatbot(failure(404), reply(CHAT))

    assert "Hello, you!" == await found.prompt("Hello!")
    assert NEWER == urls(answers)


def test_the_path_that_worked_is_remembered() -> None:
    found, answers = chatbot(failure(404), reply(CHAT))
    found.prompt("Hello!")
    found.prompt("Hello again!")

    assert [*NEWER, NEWER[1]] == urls(answers)


def test_both_paths_are_asked_the_same() -> None:
    found, answers = chatbot(failure(404), reply(CHAT))
    found.prompt("Hello!")
    bodies = [json.loads(request.content) for request in answers.requests]

    assert [{"messages": [], "prompt": "Hello!"}] * 2 == bodies


def test_a_chatbot_that_is_gone_is_not_found() -> None:
    found, answers = chatbot(failure(404))

    with pytest.raises(smarter.NotFoundError, match=r"^Smarter: POST .*cli/prompt/") as info:
        found.prompt("Hello!")

    assert isinstance(info.value.__cause__, smarter.NotFoundError)
    assert NEWER == urls(answers)


def test_other_failures_are_not_asked_elsewhere() -> None:
    found, answers = chatbot(failure(403))

    with pytest.raises(smarter.PermissionDeniedError):
        found.prompt("Hello!")

    assert NEWER[:1] == urls(answers)


def test_a_chatbot_has_a_minute_to_answer() -> None:
    answers = Answers(reply(described()), reply(CHAT))
    answering(answers).resources.chatbots.get(name=NAME).prompt("Hello!")

    assert [60.0, 60.0] == [r.extensions["timeout"]["read"] for r in answers.requests]


def test_options_of_a_prompt_reach_its_request() -> None:
    found, answers = chatbot(reply(CHAT))
    found.prompt("Hello!", timeout=3.0, extra_query={"uid": "me"}, extra_headers={"x-mine": "1"})

    assert (3.0, "1", "new_session=true&uid=me") == (
        answers.request.extensions["timeout"]["read"],
        answers.request.headers["x-mine"],
        answers.request.url.query.decode(),
    )


def test_an_unknown_option_is_refused() -> None:
    found, _ = chatbot(reply(CHAT))
    wrong: dict[str, Any] = {"temperature": 1}

    with pytest.raises(TypeError, match="no such request option: 'temperature'"):
        found.prompt("Hello!", **wrong)


def test_a_chatbot_shows_its_name_and_no_key() -> None:
    found, _ = chatbot()

    assert "Chatbot(name='my-chatbot')" == repr(found)


def test_the_local_server_has_chatbots(server: LocalServer) -> None:
    with Smarter(api_key=KEY, base_url=server.base_url) as client:
        found = client.resources.chatbots.get(name="greeter")
        same = client.resources.chatbots.get(chatbot_id=found.chatbot_id)
        answer = same.prompt("Hello!")

    assert "greeter" == same.name
    assert "Hello!" in answer


def test_the_local_server_lacks_one_chatbot(server: LocalServer) -> None:
    with Smarter(api_key=KEY, base_url=server.base_url) as client:
        with pytest.raises(smarter.NotFoundError):
            client.resources.chatbots.get(name="no-such-model")
        with pytest.raises(smarter.NotFoundError):
            client.resources.chatbots.get(chatbot_id=9999)


@pytest.mark.anyio
async def test_the_local_server_answers_asynchronously(server: LocalServer) -> None:
    async with AsyncSmarter(api_key=KEY, base_url=server.base_url) as client:
        found = await client.resources.chatbots.get(name=NAME)
        answer = await found.prompt("Hello!")

    assert "Hello!" in answer


async def test_errors_show_the_whole_address_of_a_prompt() -> None:
    match = r"new_session=true&uid=admin answered 400"
    bot, _ = chatbot(failure(400))
    with pytest.raises(APIStatusError, match=match):
        bot.prompt("Hello!")
    async_bot, _ = await async_chatbot(failure(400))
    with pytest.raises(APIStatusError, match=match):
        await async_bot.prompt("Hello!")


def test_a_misspelt_keyword_is_named() -> None:
    with pytest.raises(TypeError, match="'nam'"):
        answering(any_chatbot).resources.chatbots.get(nam=NAME)  # type: ignore[call-arg]
