"""The modules of the providers: the names they have, and what an import of them does not do."""

import importlib
import json
import os
import subprocess
import sys
from dataclasses import fields
from pathlib import Path
from types import ModuleType

import httpx
import pytest

import wrapper
from tests.kit.answers import Answers, reply
from tests.providers.documents import table
from wrapper import AsyncClient, Client, Profile

PROJECT = Path(__file__).parents[2]
CLASSES = {
    "edgen": ("Edgen", "AsyncEdgen", "EdgenError"),
    "peakprivacy": ("PeakPrivacy", "AsyncPeakPrivacy", "PeakPrivacyError"),
    "seekgpt": ("SeekGPT", "AsyncSeekGPT", "SeekGPTError"),
    "smarter": ("Smarter", "AsyncSmarter", "SmarterError"),
}
ERRORS = (
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "InternalServerError",
    "NotFoundError",
    "PermissionDeniedError",
    "RateLimitError",
    "UnprocessableEntityError",
)
OTHERS = (
    "DefaultAioHttpClient",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "NOT_GIVEN",
    "Timeout",
    "__version__",
    "types",
)
SPELLINGS = ("Error", "ConnectionError", "ResponseValidationError", "StatusError", "TimeoutError")

WATCHED = """
import json, logging, os, sys

noted = []


class Environment(type(os.environ)):
    def __getitem__(self, key):
        noted.append(f"read {key}") if key.startswith(PREFIXES) else None
        return super().__getitem__(key)


def note(event, arguments):
    if event == "open":
        path, mode = str(arguments[0]), str(arguments[1])
        noted.append(f"open {path}") if path.endswith(".env") or set("wax+") & set(mode) else None
    elif event in ("socket.connect", "socket.getaddrinfo", "socket.bind"):
        noted.append(event)


PREFIXES = ("EDGEN_", "OPENAI_", "PEAKPRIVACY_", "SEEKGPT_", "SMARTER_", "WRAPPER_")
os.environ.__class__ = Environment
sys.addaudithook(note)
sys.path.insert(0, PROJECT)
MODULE = __import__(f"wrapper.providers.{NAME}", fromlist=["x"])
loggers = [logging.getLogger(), *map(logging.getLogger, list(logging.root.manager.loggerDict))]
noted += [f"handler of {logger.name}" for logger in loggers if logger.handlers]
noted += [f"level of {logger.name}" for logger in loggers[1:] if logger.level]
noted += [f"made {name}" for name in os.listdir() if name != ".env"]
noted += [f"set {name}" for name in os.environ if name == "SET_BY_DOTENV"]
print(json.dumps(noted))
"""


@pytest.fixture(params=CLASSES)
def name(request: pytest.FixtureRequest) -> str:
    found: str = request.param
    return found


@pytest.fixture
def module(name: str) -> ModuleType:
    return importlib.import_module(f"wrapper.providers.{name}")


def profile(name: str) -> Profile:
    found: Profile = importlib.import_module(f"wrapper.providers.{name}").PROFILE
    return found


def test_every_name_that_its_users_know_is_there(module, name):
    wanted = (*CLASSES[name], "Client", "AsyncClient", *ERRORS, *OTHERS)

    assert [] == [wish for wish in wanted if getattr(module, wish, None) is None]


def test_every_public_name_of_the_wrapper_is_there(module):
    own = {"AsyncClient", "Client"}

    assert [] == [
        name
        for name in wrapper.__all__
        if name not in own and getattr(module, name) is not getattr(wrapper, name)
    ]


def test_what_it_exports_is_there(module):
    assert [] == [name for name in module.__all__ if not hasattr(module, name)]
    assert len(module.__all__) == len(set(module.__all__))


@pytest.mark.parametrize("ending", SPELLINGS)
def test_two_spellings_are_one_class(module, ending):
    assert getattr(module, f"API{ending}") is getattr(module, f"Api{ending}")


def test_its_own_error_is_that_of_all(module, name):
    error = getattr(module, CLASSES[name][2])

    assert wrapper.APIError is error
    assert [] == [e for e in ERRORS if not issubclass(getattr(module, e), error)]


def test_aliases_are_the_clients(module, name):
    synchronous, asynchronous, _ = (getattr(module, wish) for wish in CLASSES[name])

    assert (synchronous, asynchronous) == (module.Client, module.AsyncClient)
    assert issubclass(synchronous, Client)
    assert issubclass(asynchronous, AsyncClient)


def test_both_clients_have_the_same_surface(module):
    def surface(client: type) -> set[str]:
        return {name for name in dir(client) if not name.startswith("_")} - {"asend", "send"}

    assert surface(module.Client) == surface(module.AsyncClient)


def test_its_profile_is_that_of_both_clients(module):
    assert module.PROFILE is module.Client.profile is module.AsyncClient.profile


def test_no_variable_of_openai_concerns_it(name):
    found = {field.name: getattr(profile(name), field.name) for field in fields(Profile)}

    assert {} == {
        key: value
        for key, value in found.items()
        if key.endswith("_env") and value.startswith("OPENAI_")
    }


def test_no_header_of_openai_is_sent(module, monkeypatch):
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={"object": "list", "data": []})

    for variable in ("API_KEY", "ORG_ID", "PROJECT_ID"):
        monkeypatch.setenv(f"OPENAI_{variable}", "of-openai")
    http = httpx.Client(transport=httpx.MockTransport(answer))
    module.Client(api_key="key", http_client=http).models.list()

    assert [] == [n for n, v in sent[0].headers.items() if "openai" in f"{n} {v}".lower()]


@pytest.mark.parametrize("name", ["edgen", "seekgpt", "smarter"])
def test_responses_take_the_format_of_chats(name):
    module = importlib.import_module(f"wrapper.providers.{name}")
    answers = Answers(reply({"id": "resp_1", "object": "response", "output": []}))
    http = httpx.Client(transport=httpx.MockTransport(answers))
    chat = module.Client(api_key="key", http_client=http).chat
    chat.responses.create(model="m", input="Hi", response_format={"type": "json_object"})

    assert {"format": {"type": "json_object"}} == answers.json["text"]


def test_an_import_does_nothing_else(name, tmp_path):
    (tmp_path / ".env").write_text("SET_BY_DOTENV=1\n")
    code = f"NAME, PROJECT = {name!r}, {str(PROJECT)!r}\n{WATCHED}"
    done = subprocess.run(
        [sys.executable, "-B", "-c", code],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        env={**os.environ, "SMARTER_LOG": "debug", "SEEKGPT_LOG": "debug", "EDGEN_LOG": "debug"},
    )

    assert ("", 0) == (done.stderr, done.returncode)
    assert [] == json.loads(done.stdout)


def test_the_document_lists_the_providers_as_they_are():
    expected = [
        [
            f"wrapper.providers.{name}",
            ", ".join(CLASSES[name][:2]),
            profile(name).base_url.rstrip("/"),
        ]
        for name in CLASSES
    ]

    assert expected == sorted(row[:3] for row in table("Module"))


def test_the_document_names_every_variable_of_a_profile(name):
    (row,) = (row for row in table("Module") if row[0].endswith(f".{name}"))
    found = {field.name: getattr(profile(name), field.name) for field in fields(Profile)}
    variables = {value for key, value in found.items() if key.endswith("_env") and value}

    assert variables <= set(row[3].split(", "))
