"""A provider that nobody here wrote: the example of `docs/providers.md`, as its readers use it."""

import importlib.util
from dataclasses import fields
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest

from tests.kit.answers import Answers, failure, reply
from tests.kit.samples import ASK
from tests.providers.documents import TEXT, blocks, example, table
from wrapper import APIStatusError, MissingAPIKeyError, Profile
from wrapper.testing import LocalServer

KEY = "secret-of-acme"


@pytest.fixture
def acme(tmp_path: Path) -> ModuleType:
    """The example as a module, from a file outside of the package."""
    path = tmp_path / "acme.py"
    path.write_text(example(), encoding="utf-8")
    spec = importlib.util.spec_from_file_location("acme", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch, server: LocalServer) -> LocalServer:
    """The local server as Acme's."""
    monkeypatch.setenv("ACME_BASE_URL", f"{server.base_url}/")
    monkeypatch.setenv("ACME_API_KEY", KEY)
    monkeypatch.setenv("ACME_TEAM", "blue")
    return server


def answering(acme: ModuleType, answers: Answers) -> Any:
    http = httpx.Client(transport=httpx.MockTransport(answers))
    return acme.Acme(api_key=KEY, organization="blue", max_retries=0, http_client=http)


def test_it_takes_less_than_forty_lines():
    assert len(example().splitlines()) < 40


def test_what_goes_over_the_wire_is_what_the_profile_says(acme):
    answers = Answers(reply({"created": 1, "data": []}))
    answering(acme, answers).images.generate(prompt="A cat")
    request = answers.request
    names = ("x-acme-key", "x-acme-team", "x-acme-version", "authorization", "openai-project")

    assert "https://api.acme.example/v1/images" == str(request.url)
    assert [KEY, "blue", "2", None, None] == [request.headers.get(name) for name in names]


def test_it_serves(acme, environment: LocalServer):
    with acme.Acme() as client:
        completion = client.chat.completions.create(**ASK)
        chunks = list(client.chat.completions.create(**ASK, stream=True))
        models = [model.id for model in client.models.list()]

    assert completion.choices[0].message.content
    assert "stop" == chunks[-1].choices[0].finish_reason
    assert "gpt-4o" in models
    assert "blue" == environment.requests[0].headers["x-acme-team"]


async def test_it_serves_asynchronously(acme, environment: LocalServer):
    async with acme.AsyncAcme() as client:
        completion = await client.chat.completions.create(**ASK)
        stream = await client.chat.completions.create(**ASK, stream=True)
        chunks = [chunk async for chunk in stream]

    assert completion.choices[0].message.content
    assert "stop" == chunks[-1].choices[0].finish_reason


async def test_its_own_endpoint_is_a_method(acme, environment: LocalServer):
    environment.fail(status=200, path="/quota", body='{"left": 7}', times=2)
    with acme.Acme() as client:
        synchronous = client.quota()
    async with acme.AsyncAcme() as client:
        asynchronous = await client.quota()

    assert {"left": 7} == synchronous == asynchronous


def test_errors_name_it_and_hold_no_key(acme):
    with pytest.raises(APIStatusError, match=r"^Acme: GET .*/quota answered 400: It broke"):
        answering(acme, Answers(failure(400))).quota()
    with pytest.raises(MissingAPIKeyError, match=r"Acme: pass api_key=.* ACME_API_KEY"):
        acme.Acme()
    with pytest.raises(APIStatusError) as caught:
        answering(acme, Answers(failure(400))).models.list()

    assert KEY not in f"{caught.value!r} {caught.value.request.headers!r}"


def test_copies_are_of_the_same_provider(acme):
    client = acme.Acme(api_key=KEY)

    assert acme.Acme is type(client.with_options(max_retries=5))
    assert acme.PROFILE is client.copy().profile


def test_the_fields_of_a_profile_are_all_told():
    assert [field.name for field in fields(Profile)] == [row[0] for row in table("Field")]


@pytest.mark.parametrize("block", blocks(), ids=lambda block: block.splitlines()[0])
def test_the_python_of_the_document_runs(block: str):
    exec(compile(block, "docs/providers.md", "exec"), {"__name__": "block"})


def test_no_line_of_the_document_is_long():
    lines = [line for line in TEXT.splitlines() if not line.startswith("|")]

    assert [] == [line for line in lines if len(line) > 100]
