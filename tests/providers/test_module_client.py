"""A module that is a client: made late, once, and again when its variables change."""

import json
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from types import ModuleType
from typing import Any

import httpx
import pytest

from tests.kit.answers import BASE_URL, Answers, reply
from tests.kit.samples import ASK, COMPLETION, MODELS
from tests.kit.servers import PATIENCE
from wrapper import Client
from wrapper.providers import edgen
from wrapper.providers._module_client import SETTINGS, load_late, module_client, module_names
from wrapper.providers.edgen import Edgen

NAME = "a_module_that_is_a_client"


class Counted(Edgen):
    """A client that knows how often it was made, and with what."""

    made: list[dict[str, Any]]
    before: Callable[[], object]

    def __init__(self, **settings: Any) -> None:
        type(self).before()
        type(self).made.append(settings)
        super().__init__(**settings)


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    made: list[dict[str, Any]] = []
    monkeypatch.setattr(Counted, "made", made, raising=False)
    monkeypatch.setattr(Counted, "before", staticmethod(lambda: None), raising=False)
    return made


@pytest.fixture
def module(monkeypatch: pytest.MonkeyPatch, made: list[dict[str, Any]]) -> Iterator[Any]:
    module = ModuleType(NAME)
    monkeypatch.setitem(sys.modules, NAME, module)
    module.__getattr__ = module_client(NAME, Counted, load_late(NAME))  # type: ignore[method-assign]
    module.__dir__ = module_names(NAME, Counted)  # type: ignore[method-assign]
    yield module
    module.close()


def answering(module: Any, answers: Answers) -> None:
    """Has the module's client ask a server without a socket."""
    module.http_client = httpx.Client(transport=httpx.MockTransport(answers))


def test_no_client_is_made_before_one_is_needed(module, made):
    settings = [getattr(module, name) for name in SETTINGS]
    module.timeout = 5
    dir(module)
    module.close()

    assert [None] * len(SETTINGS) == settings
    assert [] == made


def test_one_client_serves_all_resources(module, made):
    resources = [module.chat, module.models, module.chat, module.misc]

    assert [{}] == made
    assert resources[0] is resources[2]


def test_many_threads_make_one_client(module, made, monkeypatch):
    together = threading.Barrier(8, timeout=PATIENCE)
    monkeypatch.setattr(Counted, "before", staticmethod(lambda: threading.Event().wait(0.02)))

    def use(_: int) -> Any:
        together.wait()
        return module.chat

    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(use, range(8)))

    assert [{}] == made
    assert 1 == len({id(chat) for chat in found})


@pytest.mark.parametrize(
    ("name", "value", "seen"),
    [
        ("api_key", "key", lambda c: c.api_key),
        ("base_url", BASE_URL, lambda c: str(c.base_url)),
        ("organization", "org", lambda c: c.organization),
        ("timeout", 20.0, lambda c: c.timeout and c.timeout.read),
        ("max_retries", 0, lambda c: c.max_retries),
        ("default_headers", {"x-a": "b"}, lambda c: c.config.default_headers),
        ("default_query", {"a": "b"}, lambda c: c.config.default_query),
    ],
)
def test_a_variable_is_an_argument_of_the_next_client(module, made, name, value, seen):
    before = module.chat
    setattr(module, name, value)
    after = module.chat

    assert [{}, {name: value}] == made
    assert before is not after
    assert value == seen(Counted(**made[1]))


def test_an_http_client_of_ones_own_is_used(module):
    answers = Answers(reply(COMPLETION))
    answering(module, answers)
    module.chat.completions.create(**ASK)

    assert "http://127.0.0.1:33322/v1/chat/completions" == str(answers.request.url)


def test_a_header_put_into_the_variable_is_sent_from_then_on(module):
    answers = Answers(reply(MODELS))
    answering(module, answers)
    module.default_headers = {}
    module.models.list()
    module.default_headers["x-a"] = "b"
    module.models.list()

    assert [None, "b"] == answers.headers("x-a")


def test_an_unchanged_variable_makes_no_other_client(module, made):
    module.api_key = "key"
    module.chat.completions  # noqa: B018
    module.api_key = "".join(["k", "ey"])
    module.chat.completions  # noqa: B018

    assert [{"api_key": "key"}] == made


def test_a_variable_that_is_taken_back_counts_as_absent(module, made):
    module.api_key = "key"
    module.chat  # noqa: B018
    del module.api_key
    module.chat  # noqa: B018
    module.max_retries = None
    module.chat  # noqa: B018

    assert [{"api_key": "key"}, {}] == made


def test_what_was_taken_from_the_client_before_keeps_working(module):
    answers = Answers(reply(MODELS))
    answering(module, answers)
    models = module.models
    module.api_key = "key"
    module.models.list()
    models.list()

    assert ["Bearer key", None] == answers.headers("authorization")


def test_a_closed_module_makes_another_client(module, made):
    module.chat  # noqa: B018
    module.close()
    module.close()
    module.chat  # noqa: B018

    assert [{}, {}] == made


@pytest.mark.parametrize(
    "name", ["chats", "no_such_name", "profile", "config", "with_options", "_caller", "__wrapped__"]
)
def test_other_names_are_not_there(module, made, name):
    with pytest.raises(AttributeError, match=f"module '{NAME}' has no attribute '{name}'"):
        getattr(module, name)

    assert [] == made


def test_a_failure_to_make_a_client_is_told_each_time(module, made):
    module.api_key = 3
    with pytest.raises(TypeError, match="Edgen: the api_key must be a string"):
        module.chat  # noqa: B018
    module.api_key = "key"

    assert module.chat.completions


def test_a_module_lists_settings_and_resources(module):
    expected = {"chat", "models", "image", "misc", "api_key", "http_client", "close"}

    assert expected <= set(dir(module))
    assert "low_level" not in dir(module)


def test_a_module_of_the_plain_client_has_its_resources(monkeypatch):
    module: Any = ModuleType(NAME)
    monkeypatch.setitem(sys.modules, NAME, module)
    module.__getattr__ = module_client(NAME, Client, load_late(NAME))
    answers = Answers(reply(MODELS))
    answering(module, answers)
    module.api_key, module.base_url = "key", BASE_URL
    module.models.list()
    module.close()

    assert f"{BASE_URL}/models" == str(answers.request.url)


def test_edgen_is_such_a_module(monkeypatch):
    answers = Answers(reply(COMPLETION))
    http = httpx.Client(transport=httpx.MockTransport(answers))
    monkeypatch.setattr(edgen, "http_client", http, raising=False)
    completion = edgen.chat.completions.create(**ASK, one_shot=True)
    edgen.close()

    assert True is answers.json["one_shot"]
    assert completion.choices[0].message.content


IMPORT = """
import json, os, socket, sys
os.environ |= {"EDGEN_BASE_URL": "no address", "EDGEN_LOG": "debug"}
socket.socket.connect = None
from wrapper.providers import edgen
import logging
loaded = [name for name in sys.modules if ".resources." in name or name == "dotenv"]
loaded = [name for name in loaded if not name.endswith(".api")]
print(json.dumps([loaded, logging.getLogger().handlers, logging.getLogger("wrapper").handlers]))
"""


def test_an_import_does_nothing_else():
    done = subprocess.run(
        [sys.executable, "-c", IMPORT], capture_output=True, check=True, text=True
    )

    assert [[], [], []] == json.loads(done.stdout)
