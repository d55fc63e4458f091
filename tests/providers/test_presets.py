"""Presets: what they say, how they are used, and that the document tells the same."""

import pickle

import httpx
import pytest

from tests.kit.answers import Answers, reply
from tests.kit.samples import ASK, COMPLETION, EMBEDDING
from tests.providers.documents import table
from wrapper import APIConnectionError, AsyncClient, Client, MissingAPIKeyError, Profile
from wrapper.providers import presets

NAMES = presets.__all__
LOCAL = ("LLAMA_CPP", "LM_STUDIO", "OLLAMA", "VLLM")
HOSTED = tuple(name for name in NAMES if name not in LOCAL)


def preset(name: str) -> Profile:
    found: Profile = getattr(presets, name)
    return found


def sent(profile: Profile, **options) -> httpx.Request:
    answers = Answers(reply(COMPLETION))
    http = httpx.Client(transport=httpx.MockTransport(answers))
    Client(profile=profile, http_client=http, **options).chat.completions.create(**ASK)
    return answers.request


@pytest.mark.parametrize("name", LOCAL)
def test_a_local_server_needs_no_key(name):
    profile = preset(name)
    request = sent(profile)

    assert f"{profile.base_url}/chat/completions" == str(request.url)
    assert "localhost" == request.url.host
    assert "authorization" not in request.headers


@pytest.mark.parametrize("name", HOSTED)
def test_a_hosted_server_wants_a_key(name):
    profile = preset(name)
    with pytest.raises(MissingAPIKeyError, match=f"{profile.name}: .*{profile.api_key_env}"):
        Client(profile=profile)

    assert profile.base_url.startswith("https://")


@pytest.mark.parametrize("name", NAMES)
def test_the_environment_gives_the_key_and_nothing_else(monkeypatch, name):
    profile = preset(name)
    for variable in ("API_KEY", "BASE_URL", "ORG_ID", "PROJECT_ID", "WEBHOOK_SECRET"):
        monkeypatch.setenv(f"OPENAI_{variable}", "http://openai.test")
    monkeypatch.setenv(profile.api_key_env, "key")
    request = sent(profile)

    assert "Bearer key" == request.headers["authorization"]
    assert "openai" not in {name.partition("-")[0] for name in request.headers}
    assert "openai.test" not in f"{request.url} {request.headers}"


@pytest.mark.parametrize("name", NAMES)
def test_embeddings_are_asked_for_as_numbers(name):
    answers = Answers(reply(EMBEDDING))
    http = httpx.Client(transport=httpx.MockTransport(answers))
    client = Client(profile=preset(name), api_key="", http_client=http)
    client.embeddings.create(model="m", input="Hi")

    assert "base64" != answers.json.get("encoding_format")


def test_an_address_that_is_given_comes_first():
    assert "http://x.test/v1/chat/completions" == str(
        sent(presets.OLLAMA, base_url="http://x.test/v1").url
    )


@pytest.mark.parametrize("name", LOCAL)
def test_a_server_that_does_not_run_says_how_to_start_it(name):
    profile = preset(name)
    http = httpx.Client(transport=httpx.MockTransport(Answers(httpx.ConnectError("refused"))))
    client = Client(profile=profile, max_retries=0, http_client=http)
    with pytest.raises(APIConnectionError) as caught:
        client.models.list()

    assert str(caught.value).startswith(f"{profile.name}: GET {profile.base_url}/models")
    assert str(caught.value).endswith(profile.unreachable_hint)
    assert "starts it" in profile.unreachable_hint


@pytest.mark.parametrize("client", [Client, AsyncClient])
def test_copies_keep_the_profile(client):
    original = client(profile=presets.VLLM)
    copies = (original.copy(), original.with_options(max_retries=1))
    thawed = pickle.loads(pickle.dumps(original))

    assert [presets.VLLM] * 3 == [copy.profile for copy in (*copies, thawed)]
    assert [original.base_url] * 3 == [copy.base_url for copy in (*copies, thawed)]


def test_the_document_lists_them_as_they_are():
    expected = [
        [n, p.name, p.base_url, p.api_key_env, "" if p.api_key_required else "optional"]
        for n, p in ((name, preset(name)) for name in NAMES)
    ]

    assert expected == sorted(table("Preset"))
