"""Clients generated from inline specifications."""

import importlib
import sys
from collections.abc import Mapping
from itertools import count
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx

from codegen.generate import write
from codegen.normalise import normalise

Json = dict[str, Any]

TEXT: Json = {"type": "string"}
NUMBER: Json = {"type": "integer"}
BASE_URL = "http://api.test/v1"

_numbers = count(1)


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def record(*required: str, **properties: Json) -> Json:
    return {"type": "object", "required": list(required), "properties": properties}


def tagged(tag: str, **properties: Json) -> Json:
    """An object whose `type` is always `tag`."""
    return record("type", type={"const": tag}, **properties)


def array(items: Json) -> Json:
    return {"type": "array", "items": items}


def content(schema: Json, kind: str = "application/json") -> Json:
    return {"content": {kind: {"schema": schema}}}


def answer(schema: Json | None = None, kind: str = "application/json") -> Json:
    """The `responses` of an operation that answers 200."""
    return {"200": {"description": "", **(content(schema, kind) if schema is not None else {})}}


def document(schemas: Mapping[str, Json] | None = None, paths: Json | None = None) -> Json:
    """A document of these paths; without any, of one that sends and receives every schema."""
    if paths is None:
        everything = content(record(**{name: ref(name) for name in schemas or {}}))
        echo = {
            "operationId": "echo",
            "requestBody": everything,
            "responses": {"200": {"description": "", **everything}},
        }
        paths = {"/echo": {"post": echo}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Test", "version": "1"},
        "paths": paths,
        "components": {"schemas": dict(schemas or {})},
    }


class Package:
    """A generated client, imported."""

    def __init__(self, name: str, folder: Path) -> None:
        self.name = name
        self.folder = folder

    def module(self, name: str = "") -> ModuleType:
        return importlib.import_module(f"{self.name}.{name}".rstrip("."))

    def model(self, name: str) -> Any:
        """A class, TypedDict or alias of `models`."""
        return getattr(self.module("models"), name)

    def endpoint(self, name: str, tag: str = "default") -> Any:
        return self.module(f"api.{tag}.{name}")

    def modules(self) -> list[str]:
        """The names of all modules, as `module` takes them."""
        found = sorted(self.folder.rglob("*.py"))
        names = [p.relative_to(self.folder).with_suffix("").as_posix() for p in found]
        return [name.removesuffix("__init__").rstrip("/").replace("/", ".") for name in names]

    def model_names(self) -> list[str]:
        return dir(self.module("models"))


def generate(root: Path, source: Json) -> Package:
    """The client of a document, in a folder of its own below `root`, which is on `sys.path`."""
    name = f"client_{next(_numbers)}"
    write(normalise(source), root / name)
    importlib.invalidate_caches()
    return Package(name, root / name)


def forget(root: Path) -> None:
    """Undo the imports of what was generated below `root`."""
    sys.path.remove(str(root))
    for name in [n for n in sys.modules if n.partition(".")[0].startswith("client_")]:
        del sys.modules[name]


class Wire(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A transport that keeps what would be sent, and gives one answer."""

    def __init__(self, answer: httpx.Response | None = None) -> None:
        self.answer = answer or httpx.Response(200, json={})
        self.requests: list[httpx.Request] = []
        self.bodies: list[bytes] = []

    @property
    def request(self) -> httpx.Request:
        return self.requests[-1]

    @property
    def body(self) -> bytes:
        return self.bodies[-1]

    @property
    def query(self) -> str:
        return self.request.url.query.decode()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, httpx.SyncByteStream)
        return self._take(request, b"".join(request.stream))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, httpx.AsyncByteStream)
        return self._take(request, b"".join([chunk async for chunk in request.stream]))

    def _take(self, request: httpx.Request, body: bytes) -> httpx.Response:
        self.requests.append(request)
        self.bodies.append(body)
        return httpx.Response(
            self.answer.status_code, headers=self.answer.headers, content=self.answer.content
        )

    def client(self, package: Package, **options: Any) -> Any:
        arguments = {"transport": self}
        return package.module("client").Client(BASE_URL, httpx_args=arguments, **options)
